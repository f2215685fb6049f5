package ca.tetherai.profileviewer.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.support.ManualTaskRunner;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.token.TestTokens;
import ca.tetherai.profileviewer.ui.present.PresentMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ShownReadingTest {
    private final SimpleObjectProperty<MainState> state = new SimpleObjectProperty<>(new MainState.Idle());
    private final PresentMode present = new PresentMode();
    private final ManualTaskRunner tasks = new ManualTaskRunner();
    private final List<Throwable> defects = new ArrayList<>();
    private final ShownReading shown = new ShownReading(state, present, ShownReadingTest::masked, tasks, defects::add);

    private static Reading masked(Reading reading) {
        return reading.masked(Samples.loaded("A•••"), reading.examined());
    }

    private static Reading reading(String name) {
        return Samples.reading(new FetchRequest(Samples.server("https://api.example"), TestTokens.token("a-token")), Samples.loaded(name));
    }

    private static MainState shown(String name) {
        return new MainState.Shown(reading(name));
    }

    private void finishTasks() {
        tasks.tasks().stream().filter(task -> !task.isFinished()).forEach(ManualTaskRunner.Task::finish);
    }

    @Test
    void withoutPresentModeItIsAsItWasSent() {
        state.set(shown("Alex"));

        assertThat(shown.readingProperty().get()).isEqualTo(state.get().visibleReading());
    }

    @Test
    void nothingIsShownWhileItIsBeingMasked() {
        state.set(shown("Alex"));
        present.onProperty().set(!present.isOn());

        assertThat(shown.readingProperty().get()).isEmpty();
        finishTasks();
        assertThat(shown.readingProperty().get().map(Reading::isMasked)).contains(true);
    }

    @Test
    void whatComesInPresentModeIsNeverShownAsItWasSent() {
        present.onProperty().set(!present.isOn());
        List<Optional<Reading>> seen = new ArrayList<>();
        shown.readingProperty().subscribe(now -> seen.add(now));

        state.set(shown("Alex"));
        finishTasks();

        assertThat(seen.stream().flatMap(Optional::stream)).isNotEmpty().allMatch(Reading::isMasked);
    }

    @Test
    void leavingBeforeItIsMaskedShowsItAsItWasSent() {
        state.set(shown("Alex"));
        present.onProperty().set(!present.isOn());
        present.onProperty().set(!present.isOn());
        finishTasks();

        assertThat(shown.readingProperty().get()).isEqualTo(state.get().visibleReading());
    }

    @Test
    void anotherAccountTakesThePlaceOfTheOneThatIsBeingMasked() {
        present.onProperty().set(!present.isOn());
        state.set(shown("Alex"));
        state.set(new MainState.Idle());
        finishTasks();

        assertThat(shown.readingProperty().get()).isEmpty();
    }

    @Test
    void aFailureBesideTheProfileChangesNothing() {
        Reading reading = reading("Alex");
        present.onProperty().set(!present.isOn());
        state.set(new MainState.Shown(reading));
        finishTasks();
        Optional<Reading> before = shown.readingProperty().get();

        state.set(new MainState.Cancelled(new MainState.Shown(reading)));

        assertThat(shown.readingProperty().get()).isEqualTo(before);
    }

    @Test
    void whatCantBeMaskedIsNotShown() {
        var broken = new ShownReading(state, present, _ -> {
            throw new IllegalStateException("broken");
        }, tasks, defects::add);
        present.onProperty().set(!present.isOn());
        state.set(shown("Alex"));
        finishTasks();

        assertThat(broken.readingProperty().get()).isEmpty();
        assertThat(defects).hasSize(1);
    }
}
