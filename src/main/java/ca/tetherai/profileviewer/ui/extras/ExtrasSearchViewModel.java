package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.task.RunningTask;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.text.Needle;
import ca.tetherai.profileviewer.ui.control.SearchField;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

/** What is looked for in the other data, what was found, and which of that one is at. Searches off the UI thread; for the UI thread only. */
public final class ExtrasSearchViewModel implements SearchField.Model {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<ExtrasFound>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
    private final Supplier<Map<ExtraLevel, List<ExtraNode>>> entries;
    private final ExtraWords words;
    private final TaskRunner tasks;
    private final Consumer<Throwable> defects;
    private final Messages messages;
    private final ObservableValue<String> count;
    private final ObservableValue<String> note;
    private @Nullable RunningTask running;

    ExtrasSearchViewModel(Supplier<Map<ExtraLevel, List<ExtraNode>>> entries, ExtraWords words, TaskRunner tasks, Messages messages,
            Consumer<Throwable> defects) {
        this.entries = entries;
        this.words = words;
        this.tasks = tasks;
        this.defects = defects;
        this.messages = messages;
        count = found.flatMap(result -> current.map(at -> result.map(here -> count(here, at.intValue())).orElse("")));
        note = found.map(result -> result.map(this::note).orElse(""));
        text.subscribe((_, _) -> search());
    }

    /** What is looked for, as it is typed. */
    @Override
    public StringProperty textProperty() {
        return text;
    }

    /** Where one is: "3 of 41"; empty while nothing is looked for. */
    @Override
    public ObservableValue<String> countProperty() {
        return count;
    }

    /** What there is to say of what was found: that there is more than is shown; usually empty. */
    public ObservableValue<String> noteProperty() {
        return note;
    }

    /** What was found last; empty while nothing is looked for. */
    ReadOnlyObjectProperty<Optional<ExtrasFound>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Which of the hits that are shown one is at, from 0. */
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Goes to the next hit, after the last to the first. */
    @Override
    public void next() {
        step(1);
    }

    /** Goes to the hit before, before the first to the last. */
    @Override
    public void previous() {
        step(-1);
    }

    /** Looks for nothing any more. */
    @Override
    public void clear() {
        text.set("");
    }

    /** Searches anew, because there is something else to search. */
    void refresh() {
        found.set(Optional.empty());
        search();
    }

    private void search() {
        if (running != null) {
            running.cancel();
            running = null;
        }
        Needle.of(text.get()).ifPresentOrElse(this::search, () -> found.set(Optional.empty()));
    }

    private void search(Needle needle) {
        var where = entries.get();
        running = tasks.start(() -> new ExtrasSearch(needle, words::inWords).in(where), result -> {
            running = null;
            current.set(0);
            found.set(Optional.of(result));
        }, defects);
    }

    private void step(int by) {
        int shown = found.get().map(ExtrasFound::shown).orElse(0);
        if (shown > 0) {
            current.set(Math.floorMod(current.get() + by, shown));
        }
    }

    private String count(ExtrasFound result, int at) {
        return result.hits() == 0 ? messages.get("extras.search.none") : messages.format("extras.search.count", at + 1, result.hits());
    }

    private String note(ExtrasFound result) {
        return result.hits() > result.shown() ? messages.format("extras.search.bounded", result.shown()) : "";
    }
}
