package ca.tetherai.profileviewer.ui.compare;

import ca.tetherai.profileviewer.compare.Difference;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.task.RunningTask;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.present.PresentMode;
import ca.tetherai.profileviewer.ui.session.FetchHistory;
import ca.tetherai.profileviewer.ui.session.PastFetch;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Two fetches of this window side by side. Compared off the UI thread, once somebody looks; of the originals, also where what is shown is masked. For
 * the UI thread only.
 */
public final class CompareViewModel {
    private final ObjectProperty<@Nullable PastFetch> before = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PastFetch> after = new SimpleObjectProperty<>();
    private final BooleanProperty inSight = new SimpleBooleanProperty();
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Compared>> compared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final FetchHistory history;
    private final Tools tools;
    private final ReadOnlyIntegerWrapper arrivals = new ReadOnlyIntegerWrapper();
    private @Nullable PastFetch newest;
    private @Nullable PastFetch awaiting;
    private @Nullable RunningTask running;
    private @Nullable RunningTask copying;

    /**
     * What it works with.
     *
     * @param masking masks what some accounts hold; called off the UI thread
     * @param labels names a fetch
     * @param tasks compares off the UI thread
     * @param defects hears of what can't be
     */
    public record Tools(PresentMode present, Function<List<Profile>, Masking> masking, FetchLabels labels, TaskRunner tasks,
            Consumer<Throwable> defects, Messages messages) {}

    /** Follows the history. */
    public CompareViewModel(FetchHistory history, Tools tools) {
        this.history = history;
        this.tools = tools;
        history.fetches().subscribe(this::follow);
        before.subscribe((_, _) -> compare());
        after.subscribe((_, _) -> compare());
        inSight.subscribe((_, seen) -> {
            if (seen && compared.get().isEmpty() && running == null) {
                compare();
            }
        });
    }

    /** Takes over what another one compares, which is used no more. After its history. */
    public void takeOver(CompareViewModel other) {
        all.set(other.all.get());
        newest = other.newest;
        awaiting = other.awaiting;
        before.set(other.before.get());
        after.set(other.after.get());
    }

    /** The fetches to choose from, newest first. */
    ObservableList<PastFetch> fetches() {
        return history.fetches();
    }

    /** The left side. */
    ObjectProperty<@Nullable PastFetch> beforeProperty() {
        return before;
    }

    /** The right side: this account, unless another was chosen. */
    ObjectProperty<@Nullable PastFetch> afterProperty() {
        return after;
    }

    /** Whether somebody looks. */
    BooleanProperty inSightProperty() {
        return inSight;
    }

    /** Whether what is the same is shown too. */
    BooleanProperty allProperty() {
        return all;
    }

    /** Whether personal data is masked. */
    ObservableValue<Boolean> maskedProperty() {
        return tools.present().onProperty();
    }

    /** What came of it; empty while it is under way, and with a single fetch. */
    ReadOnlyObjectProperty<Optional<Compared>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** The rows to show. */
    List<Difference> rows() {
        return compared.get().map(Compared::comparison).map(now -> all.get() ? now.rows() : now.differences()).orElse(List.of());
    }

    /** How many accounts have come that somebody waited for, to compare them. */
    public ReadOnlyIntegerProperty arrivalsProperty() {
        return arrivals.getReadOnlyProperty();
    }

    /** How what is personal is shown now. */
    Masking masking() {
        return tools.present().isOn() ? compared.get().map(Compared::masking).orElse(Masking.ALL) : CompareText.AS_SENT;
    }

    /** What a fetch is called. */
    String label(PastFetch fetch) {
        return tools.labels().of(fetch, fetch == newest, tools.present().isOn());
    }

    /** Swaps the sides. */
    void swap() {
        PastFetch left = before.get();
        before.set(after.get());
        after.set(left);
    }

    /** Compares what is on screen with the next account that comes, and shows that. */
    void await() {
        awaiting = newest;
    }

    /** Copies the differences as text, or all rows while all are shown. */
    void copy(Copier copier) {
        PastFetch left = before.get();
        PastFetch right = after.get();
        if (left == null || right == null || compared.get().isEmpty()) {
            return;
        }
        var text = new CompareText(tools.messages(), masking());
        List<Difference> rows = rows();
        String head = tools.messages().format("compare.copy.head", label(left), label(right)) + '\n';
        String name = tools.messages().get(tools.present().isOn() ? "compare.copy.masked" : "compare.copy.name");
        stop(copying);
        copying = tools.tasks().start(() -> text.of(rows), lines -> copier.copy(name, head + lines), tools.defects());
    }

    private void follow() {
        PastFetch now = history.fetches().isEmpty() ? null : history.fetches().getFirst();
        if (now != newest) {
            newest = now;
            stop(copying);
            boolean awaited = now != null && awaiting != null && history.fetches().contains(awaiting);
            before.set(awaited ? awaiting : history.earlier().orElse(null));
            after.set(now);
            awaiting = now == null || awaited ? null : awaiting;
            if (awaited) {
                arrivals.set(arrivals.get() + 1);
            }
        } else if (!history.fetches().contains(before.get())) {
            before.set(history.earlier().orElse(null));
        }
    }

    private void compare() {
        stop(running);
        running = null;
        compared.set(Optional.empty());
        PastFetch left = before.get();
        PastFetch right = after.get();
        if (left != null && right != null && inSight.get()) {
            running = tools.tasks().start(Compared.of(left, right, tools.masking()), now -> {
                running = null;
                compared.set(Optional.of(now));
            }, tools.defects());
        }
    }

    private static void stop(@Nullable RunningTask task) {
        Optional.ofNullable(task).ifPresent(RunningTask::cancel);
    }
}
