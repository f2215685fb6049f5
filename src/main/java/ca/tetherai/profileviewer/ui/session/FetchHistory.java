package ca.tetherai.profileviewer.ui.session;

import ca.tetherai.profileviewer.task.TaskRunner;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The accounts that this window was answered with last, newest first: at most {@value #MOST}, in memory only, packed, until they are cleared. For
 * the UI thread only. Emptying the token's field by hand keeps them: the next token comes that way.
 */
public final class FetchHistory {
    /** How many are kept. */
    public static final int MOST = 20;
    /** How much memory they may take together, packed, in bytes. */
    private static final long LARGEST = 64L << 20;

    private final ObservableList<PastFetch> fetches = FXCollections.observableArrayList();
    private final ObservableList<PastFetch> unmodifiable = FXCollections.unmodifiableObservableList(fetches);
    private final TaskRunner tasks;
    private final Consumer<Throwable> defects;
    private final long largest;
    private Optional<Reading> last = Optional.empty();

    /**
     * Follows the window's state.
     *
     * @param tasks packs off the UI thread
     * @param defects hears of what can't be packed
     */
    public FetchHistory(ObservableValue<MainState> state, TaskRunner tasks, Consumer<Throwable> defects) {
        this(state, tasks, defects, LARGEST);
    }

    FetchHistory(ObservableValue<MainState> state, TaskRunner tasks, Consumer<Throwable> defects, long largest) {
        this.tasks = tasks;
        this.defects = defects;
        this.largest = largest;
        state.subscribe(this::follow);
    }

    /** The fetches, newest first. Can't be changed by others. */
    public ObservableList<PastFetch> fetches() {
        return unmodifiable;
    }

    /** The one before the newest: of the same request, or else the last of any. */
    public Optional<PastFetch> earlier() {
        List<PastFetch> others = fetches.stream().skip(1).toList();
        return others.stream()
                .filter(other -> other.isOfTheSameRequestAs(fetches.getFirst()))
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    /** Takes over what another one keeps, which is used no more. */
    public void takeOver(FetchHistory before) {
        last = before.last;
        fetches.setAll(before.fetches);
    }

    /** Forgets them all. */
    public void clear() {
        fetches.clear();
    }

    private void follow(MainState state) {
        Optional<Reading> now = state.visibleReading();
        if (!now.equals(last)) {
            last = now;
            now.ifPresent(this::add);
        }
    }

    private void add(Reading reading) {
        var fetch = new PastFetch(reading);
        if (fetches.size() == MOST) {
            fetches.removeLast();
        }
        fetches.addFirst(fetch);
        String body = reading.loaded().body();
        tasks.start(() -> PackedBody.of(body), packed -> {
            fetch.pack(packed);
            bound();
        }, defects);
    }

    // The newest stays in any case: it is on screen.
    private void bound() {
        while (fetches.size() > 1 && fetches.stream().mapToLong(PastFetch::size).sum() > largest) {
            fetches.removeLast();
        }
    }
}
