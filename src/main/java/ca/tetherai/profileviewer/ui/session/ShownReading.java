package ca.tetherai.profileviewer.ui.session;

import ca.tetherai.profileviewer.task.RunningTask;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.ui.present.PresentMode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * The reading as it is shown: as it was sent, or masked while the window is in present mode. All that shows or copies anything of an account
 * takes it from here, so that what is copied is what is shown. For the UI thread only.
 */
public final class ShownReading {
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<MainState> state;
    private final PresentMode present;
    private final UnaryOperator<Reading> masking;
    private final TaskRunner tasks;
    private final Consumer<Throwable> defects;
    private Optional<Reading> sent = Optional.empty();
    private @Nullable RunningTask running;

    /**
     * Follows the window's state and mode.
     *
     * @param masking makes a masked reading of one as it was sent; called off the UI thread
     * @param tasks takes it there
     * @param defects hears of exceptions out of it; nothing is shown then
     */
    public ShownReading(ObservableValue<MainState> state, PresentMode present, UnaryOperator<Reading> masking, TaskRunner tasks,
            Consumer<Throwable> defects) {
        this.state = state;
        this.present = present;
        this.masking = masking;
        this.tasks = tasks;
        this.defects = defects;
        state.subscribe(this::follow);
        present.onProperty().subscribe((_, _) -> change());
    }

    /** What is to be shown; empty where there is nothing, and for the moment in which it is being masked: nobody sees it unmasked meanwhile. */
    public ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    private void follow() {
        if (!state.getValue().visibleReading().equals(sent)) {
            change();
        }
    }

    private void change() {
        if (running != null) {
            running.cancel();
            running = null;
        }
        sent = state.getValue().visibleReading();
        if (present.isOn()) {
            reading.set(Optional.empty());
            sent.ifPresent(this::mask);
        } else {
            reading.set(sent);
        }
    }

    private void mask(Reading whole) {
        running = tasks.start(() -> masking.apply(whole), masked -> {
            running = null;
            reading.set(Optional.of(masked));
        }, defects);
    }
}
