package ca.tetherai.profileviewer.ui.control;

import ca.tetherai.profileviewer.task.RunningTask;
import ca.tetherai.profileviewer.task.TaskRunner;

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

/**
 * What is looked for, what was found, and which hit one is at. Searches off the UI thread; for the UI thread only.
 *
 * @param <F> what a search comes to
 */
public abstract class SearchViewModel<F> {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<F>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
    private final ObservableValue<String> count;
    private final TaskRunner tasks;
    private final Consumer<Throwable> defects;
    private @Nullable RunningTask running;

    /** Nothing is looked for yet; {@code defects} hears of a search that broke. */
    protected SearchViewModel(TaskRunner tasks, Consumer<Throwable> defects) {
        this.tasks = tasks;
        this.defects = defects;
        count = found.flatMap(result -> current.map(at -> result.map(hits -> count(hits, at.intValue())).orElse("")));
        text.subscribe((_, _) -> search(true));
    }

    /** The search for what was typed, in what there is now: run once, on another thread. Empty where there is nothing to look for. */
    protected abstract Optional<Supplier<F>> searching(String typed);

    /** How many hits one can go to. */
    protected abstract int size(F hits);

    /** Where one is: "3 of 41"; {@code at} counts from 0. */
    protected abstract String count(F hits, int at);

    /** One has come to a hit, by a step or since it is the first of what was just typed. Does nothing. */
    protected void arrived() {
    }

    /** What is looked for, as it is typed. */
    public final StringProperty textProperty() {
        return text;
    }

    /** Where one is: "3 of 41"; empty while nothing is looked for. */
    public final ObservableValue<String> countProperty() {
        return count;
    }

    /** What was found last; empty while nothing is looked for. */
    public final ReadOnlyObjectProperty<Optional<F>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Which of the hits one is at, from 0. */
    public final ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Goes to the next hit, after the last to the first. */
    public final void next() {
        step(1);
    }

    /** Goes to the hit before, before the first to the last. */
    public final void previous() {
        step(-1);
    }

    /** Looks for nothing any more. */
    public final void clear() {
        text.set("");
    }

    /** Searches anew, since there is something else to search; leads nobody anywhere by itself. */
    protected final void searchAgain() {
        search(false);
    }

    /** Takes back what was found. */
    protected final void forget() {
        show(Optional.empty());
    }

    private void search(boolean goThere) {
        if (running != null) {
            running.cancel();
            running = null;
        }
        searching(text.get()).ifPresentOrElse(search -> start(search, goThere), this::forget);
    }

    private void start(Supplier<F> search, boolean goThere) {
        running = tasks.start(search, hits -> {
            running = null;
            show(Optional.of(hits));
            if (goThere && size(hits) > 0) {
                arrived();
            }
        }, defects);
    }

    private void show(Optional<F> hits) {
        current.set(0);
        found.set(hits);
    }

    private void step(int by) {
        int size = found.get().map(this::size).orElse(0);
        if (size > 0) {
            current.set(Math.floorMod(current.get() + by, size));
            arrived();
        }
    }
}
