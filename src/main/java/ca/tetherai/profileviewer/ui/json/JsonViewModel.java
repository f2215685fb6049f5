package ca.tetherai.profileviewer.ui.json;

import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.lines.JsonRow;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.ui.session.Reading;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The body of the response, as it was received and re-indented. Gone through off the UI thread, and only once somebody wants to see it. For the UI
 * thread only.
 */
public final class JsonViewModel {
    private final BooleanProperty formatted = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Optional<JsonTarget>> target = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final JsonFolds folds = new JsonFolds();
    private final JsonJumps jumps = new JsonJumps();
    private final JsonSearchViewModel search;
    private final JsonCopies copies;
    private final JsonPreparation preparation;
    private final Messages messages;
    private final Consumer<String> say;
    private Optional<String> wanted = Optional.empty();
    private OptionalInt selected = OptionalInt.empty();

    /**
     * Nothing yet.
     *
     * @param tasks goes through the body, and searches it, off the UI thread
     * @param defects hears of what can't be
     * @param say says in passing what there is no line for
     */
    public JsonViewModel(TaskRunner tasks, Consumer<Throwable> defects, Messages messages, Consumer<String> say) {
        this.messages = messages;
        this.say = say;
        search = new JsonSearchViewModel(tasks, defects, messages, this::goTo);
        copies = new JsonCopies(folds, this::prepared, tasks, defects);
        preparation = new JsonPreparation(tasks, defects, this::ready);
        formatted.subscribe((_, _) -> prepared().ifPresent(this::showRows));
    }

    /** Shows another body; what is looked for, the way to show it, and the selected value stay, where there is such a value. */
    public void show(Reading other) {
        OptionalInt line = selectedLine();
        Optional<String> pointer = line.isPresent() ? prepared().map(json -> json.places().pointer(line.getAsInt())) : Optional.empty();
        forget();
        wanted = pointer;
        preparation.set(Optional.of(other));
    }

    /** Forgets the body, and what was looked for in it. */
    public void clear() {
        search.clear();
        forget();
    }

    private void forget() {
        wanted = Optional.empty();
        selected = OptionalInt.empty();
        jumps.forget();
        folds.clear();
        search.in(Optional.empty());
        preparation.set(Optional.empty());
    }

    private void ready(PreparedJson json) {
        showRows(json);
        search.in(Optional.of(json.index()));
        wanted.ifPresent(pointer -> reveal(json, pointer));
        wanted = Optional.empty();
    }

    private void showRows(PreparedJson json) {
        OptionalInt place = selected;
        folds.show(json.rows(formatted.get()));
        place.ifPresent(this::goTo);
    }

    /** Shows the value that a pointer (RFC 6901) names, as soon as it can; whether it is known that there is none, which is said then. */
    public boolean reveal(String pointer) {
        Optional<Profile> profile = preparation.profile();
        if (profile.isEmpty()) {
            return false;
        }
        if (!JsonJumps.canBeThere(pointer, profile.get())) {
            say.accept(messages.get("json.absent"));
            return false;
        }
        wanted = prepared().isPresent() ? Optional.empty() : Optional.of(pointer);
        prepared().ifPresent(json -> reveal(json, pointer));
        return true;
    }

    private void reveal(PreparedJson json, String pointer) {
        preparation.profile().ifPresent(profile -> {
            OptionalInt place = jumps.placeOf(json, profile, pointer);
            place.ifPresentOrElse(this::goTo, () -> say.accept(messages.get("json.absent")));
        });
    }

    /** Goes to a place of the text. */
    void goTo(int place) {
        selected = OptionalInt.of(place);
        jumps.at(place);
        target.set(Optional.of(new JsonTarget(folds.bring(place))));
    }

    /** Where in the window the value of the selected line is seen, to go there; says so where it is nowhere. */
    public Optional<Place> leave() {
        OptionalInt line = selectedLine();
        Optional<Profile> profile = preparation.profile();
        if (line.isEmpty() || profile.isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> place = jumps.leave(prepared().orElseThrow(), profile.get(), line.getAsInt(), selected.getAsInt());
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

    /** Somebody selected a row. */
    void select(JsonRow row) {
        selected = OptionalInt.of(row.lines().placeOf(row.line()));
        jumps.at(selected.getAsInt());
    }

    private OptionalInt selectedLine() {
        return prepared().isPresent() && selected.isPresent() && prepared().get().index().size() > 0
                ? OptionalInt.of(prepared().get().lineAt(selected.getAsInt()))
                : OptionalInt.empty();
    }

    private Optional<PreparedJson> prepared() {
        return preparation.prepared();
    }

    /** Whether anybody can see it. */
    public BooleanProperty inSightProperty() {
        return preparation.inSightProperty();
    }

    /** Whether it is re-indented, rather than as it was received. */
    BooleanProperty formattedProperty() {
        return formatted;
    }

    /** Whether it is being gone through. */
    ReadOnlyBooleanProperty preparingProperty() {
        return preparation.preparingProperty();
    }

    /** Where to look now. */
    ReadOnlyObjectProperty<Optional<JsonTarget>> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /** The rows, and what of them is folded. */
    JsonFolds folds() {
        return folds;
    }

    /** What is looked for. */
    public JsonSearchViewModel search() {
        return search;
    }

    /** What can be copied. */
    JsonCopies copies() {
        return copies;
    }
}
