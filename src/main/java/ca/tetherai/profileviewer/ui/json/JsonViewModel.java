package ca.tetherai.profileviewer.ui.json;

import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.lines.JsonRow;
import ca.tetherai.profileviewer.task.RunningTask;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.ui.session.Reading;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

/**
 * The body of the response, as it was received and re-indented. Gone through off the UI thread, and only once somebody wants to see it. For the UI
 * thread only.
 */
public final class JsonViewModel {
    private final BooleanProperty inSight = new SimpleBooleanProperty();
    private final BooleanProperty formatted = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Target>> target = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final JsonFolds folds = new JsonFolds();
    private final JsonJumps jumps = new JsonJumps();
    private final JsonSearchViewModel search;
    private final JsonCopies copies;
    private final TaskRunner tasks;
    private final Consumer<Throwable> defects;
    private final Messages messages;
    private final Consumer<String> say;
    private Optional<Reading> reading = Optional.empty();
    private Optional<PreparedJson> prepared = Optional.empty();
    private Optional<String> wanted = Optional.empty();
    private OptionalInt selected = OptionalInt.empty();
    private @Nullable RunningTask running;

    /** A row to bring into sight and to select; each is another, though it may be the same row. */
    static final class Target {
        private final int row;

        private Target(int row) {
            this.row = row;
        }

        /** Its place among the rows that are seen. */
        int row() {
            return row;
        }
    }

    /**
     * Nothing yet.
     *
     * @param tasks goes through the body, and searches it, off the UI thread
     * @param defects hears of what can't be
     * @param say says in passing what there is no line for
     */
    public JsonViewModel(TaskRunner tasks, Consumer<Throwable> defects, Messages messages, Consumer<String> say) {
        this.tasks = tasks;
        this.defects = defects;
        this.messages = messages;
        this.say = say;
        search = new JsonSearchViewModel(tasks, defects, messages, this::goTo);
        copies = new JsonCopies(folds, () -> prepared, tasks, defects);
        inSight.subscribe(this::prepareIfSeen);
        formatted.subscribe((_, _) -> prepared.ifPresent(this::showRows));
    }

    /** Shows another body; what is looked for, the way to show it, and the selected value stay, where there is such a value. */
    public void show(Reading other) {
        Optional<String> pointer = prepared.flatMap(json -> selectedLine().isPresent()
                ? Optional.of(json.places().pointer(selectedLine().getAsInt()))
                : Optional.empty());
        forget();
        wanted = pointer;
        reading = Optional.of(other);
        prepareIfSeen();
    }

    /** Forgets the body, and what was looked for in it. */
    public void clear() {
        search.clear();
        forget();
    }

    private void forget() {
        if (running != null) {
            running.cancel();
            running = null;
        }
        preparing.set(false);
        reading = Optional.empty();
        prepared = Optional.empty();
        wanted = Optional.empty();
        selected = OptionalInt.empty();
        jumps.forget();
        folds.clear();
        search.in(Optional.empty());
    }

    private void prepareIfSeen() {
        if (!inSight.get() || reading.isEmpty() || prepared.isPresent() || running != null) {
            return;
        }
        String body = reading.get().loaded().body();
        preparing.set(true);
        running = tasks.start(() -> PreparedJson.of(body), json -> {
            running = null;
            preparing.set(false);
            prepared = Optional.of(json);
            showRows(json);
            search.in(Optional.of(json.index()));
            wanted.ifPresent(pointer -> reveal(json, pointer));
            wanted = Optional.empty();
        }, defects);
    }

    private void showRows(PreparedJson json) {
        OptionalInt place = selected;
        folds.show(json.rows(formatted.get()));
        place.ifPresent(this::goTo);
    }

    /** Shows the value that a pointer (RFC 6901) names, as soon as it can; whether it is known that there is none, which is said then. */
    public boolean reveal(String pointer) {
        if (reading.isEmpty()) {
            return false;
        }
        if (!JsonJumps.canBeThere(pointer, reading.get().loaded().profile())) {
            say.accept(messages.get("json.absent"));
            return false;
        }
        wanted = prepared.isPresent() ? Optional.empty() : Optional.of(pointer);
        prepared.ifPresent(json -> reveal(json, pointer));
        return true;
    }

    private void reveal(PreparedJson json, String pointer) {
        reading.ifPresent(now -> {
            OptionalInt place = jumps.placeOf(json, now.loaded().profile(), pointer);
            place.ifPresentOrElse(this::goTo, () -> say.accept(messages.get("json.absent")));
        });
    }

    private void goTo(int place) {
        selected = OptionalInt.of(place);
        jumps.at(place);
        int row = folds.bring(place);
        target.set(Optional.of(new Target(row)));
    }

    /** Where in the window the value of the selected line is seen, to go there; says so where it is nowhere. */
    public Optional<Place> leave() {
        OptionalInt line = selectedLine();
        if (line.isEmpty() || reading.isEmpty() || prepared.isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> place = jumps.leave(prepared.get(), reading.get().loaded().profile(), line.getAsInt(), selected.getAsInt());
        if (place.isEmpty()) {
            say.accept(messages.get("json.noField"));
        }
        return place;
    }

    /** Folds a row's line, or unfolds it; the line stays selected. */
    void fold(JsonRow row, boolean fold) {
        folds.fold(row.line(), fold);
        goTo(row.lines().placeOf(row.line()));
    }

    /** Folds all but the body itself, or unfolds all; what is selected, or what it is folded into, stays so. */
    void foldAll(boolean fold) {
        OptionalInt place = selected;
        folds.foldAll(fold);
        place.ifPresent(at -> goTo(fold ? folds.outermost(at) : at));
    }

    /** Goes to the line of what a row lies in. */
    void goOut(JsonRow row) {
        row.lines()
                .around(row.lines().placeOf(row.line()))
                .filter(line -> line < row.line())
                .findFirst()
                .ifPresent(line -> goTo(row.lines().placeOf(line)));
    }

    /** Somebody selected a row. */
    void select(JsonRow row) {
        selected = OptionalInt.of(row.lines().placeOf(row.line()));
        jumps.at(selected.getAsInt());
    }

    private OptionalInt selectedLine() {
        return prepared.isPresent() && selected.isPresent() && prepared.get().index().size() > 0
                ? OptionalInt.of(prepared.get().lineAt(selected.getAsInt()))
                : OptionalInt.empty();
    }

    /** Whether anybody can see it. */
    public BooleanProperty inSightProperty() {
        return inSight;
    }

    /** Whether it is re-indented, rather than as it was received. */
    BooleanProperty formattedProperty() {
        return formatted;
    }

    /** Whether it is being gone through. */
    ReadOnlyBooleanProperty preparingProperty() {
        return preparing.getReadOnlyProperty();
    }

    /** Where to look now. */
    ReadOnlyObjectProperty<Optional<Target>> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /** The rows, and what of them is folded. */
    JsonFolds folds() {
        return folds;
    }

    /** What is looked for. */
    JsonSearchViewModel search() {
        return search;
    }

    /** What can be copied. */
    JsonCopies copies() {
        return copies;
    }
}
