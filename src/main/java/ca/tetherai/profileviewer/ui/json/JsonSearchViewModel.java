package ca.tetherai.profileviewer.ui.json;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.lines.JsonHits;
import ca.tetherai.profileviewer.json.lines.JsonIndex;
import ca.tetherai.profileviewer.json.lines.JsonSearch;
import ca.tetherai.profileviewer.task.RunningTask;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.ui.control.SearchField;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

/** What is looked for in the JSON, what was found, and which of that one is at. Searches off the UI thread; for the UI thread only. */
public final class JsonSearchViewModel implements SearchField.Model {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<JsonHits>> hits = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
    private final TaskRunner tasks;
    private final Consumer<Throwable> defects;
    private final Messages messages;
    private final IntConsumer whenAt;
    private final ObservableValue<String> count;
    private Optional<JsonIndex> index = Optional.empty();
    private @Nullable RunningTask running;

    /** Nothing is looked for; {@code whenAt} hears of the place in the text that one comes to. */
    JsonSearchViewModel(TaskRunner tasks, Consumer<Throwable> defects, Messages messages, IntConsumer whenAt) {
        this.tasks = tasks;
        this.defects = defects;
        this.messages = messages;
        this.whenAt = whenAt;
        count = hits.flatMap(found -> current.map(at -> found.map(all -> count(all, at.intValue())).orElse("")));
        text.subscribe((_, _) -> search(true));
    }

    @Override
    public StringProperty textProperty() {
        return text;
    }

    @Override
    public ObservableValue<String> countProperty() {
        return count;
    }

    /** What was found; empty while nothing is looked for. */
    ReadOnlyObjectProperty<Optional<JsonHits>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** Which hit one is at, from 0. */
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    @Override
    public void next() {
        step(1);
    }

    @Override
    public void previous() {
        step(-1);
    }

    @Override
    public void clear() {
        text.set("");
    }

    /** Searches another text from now on, or none; leads nobody anywhere by itself. */
    void in(Optional<JsonIndex> other) {
        index = other;
        search(false);
    }

    private void search(boolean goThere) {
        if (running != null) {
            running.cancel();
            running = null;
        }
        String typed = text.get();
        if (index.isEmpty() || typed.isBlank()) {
            show(Optional.empty());
            return;
        }
        JsonIndex searched = index.get();
        running = tasks.start(() -> JsonSearch.of(typed, searched), found -> {
            running = null;
            show(Optional.of(found));
            if (goThere) {
                goToCurrent();
            }
        }, defects);
    }

    private void show(Optional<JsonHits> found) {
        current.set(0);
        hits.set(found);
    }

    private void step(int by) {
        int size = hits.get().map(JsonHits::size).orElse(0);
        if (size > 0) {
            current.set(Math.floorMod(current.get() + by, size));
            goToCurrent();
        }
    }

    private void goToCurrent() {
        hits.get().filter(found -> found.size() > 0).ifPresent(found -> whenAt.accept(found.start(current.get())));
    }

    private String count(JsonHits found, int at) {
        if (found.size() == 0) {
            return messages.get("extras.search.none");
        }
        return messages.format(found.hasMore() ? "json.search.more" : "extras.search.count", at + 1, found.size());
    }
}
