package ca.tetherai.profileviewer.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.SetClock;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ProgressViewModelTest {
    private final ObjectProperty<MainState> state = new SimpleObjectProperty<>(new MainState.Idle());
    private final SetClock clock = new SetClock();
    private long bytes;
    private final ProgressViewModel progress = new ProgressViewModel(state, clock, () -> bytes);

    private void ask() {
        state.set(new MainState.Loading(Samples.request(), new MainState.Idle()));
    }

    private Optional<Duration> after(Duration time) {
        clock.pass(time);
        return progress.tick();
    }

    @Test
    void nothingIsUnderWay() {
        assertThat(progress.tick()).isEmpty();
        assertThat(progress.busyProperty().get()).isFalse();
    }

    @Test
    void anAnswerThatComesAtOnceIsNeverAwaited() {
        ask();
        assertThat(progress.tick()).contains(Duration.ofMillis(100));
        assertThat(after(Duration.ofMillis(99))).contains(Duration.ofMillis(1));
        assertThat(progress.busyProperty().get()).isFalse();
        assertThat(progress.progressProperty().get()).isEmpty();
        state.set(new MainState.Idle());
        assertThat(after(Duration.ofSeconds(9))).isEmpty();
        assertThat(progress.busyProperty().get()).isFalse();
    }

    @Test
    void oneSeesThatItGoesOn_thenHowLongItHas_secondBySecond() {
        ask();
        assertThat(after(Duration.ofMillis(100))).contains(Duration.ofMillis(900));
        assertThat(progress.busyProperty().get()).isTrue();
        assertThat(progress.progressProperty().get()).contains(new ProgressViewModel.Progress(Optional.empty(), Optional.empty()));
        assertThat(after(Duration.ofMillis(1899))).contains(Duration.ofMillis(1));
        assertThat(progress.progressProperty().get()).contains(new ProgressViewModel.Progress(Optional.empty(), Optional.empty()));
        after(Duration.ofMillis(1));
        assertThat(progress.progressProperty().get().orElseThrow().elapsed()).contains(Duration.ofSeconds(2));
        assertThat(after(Duration.ofMillis(1300))).contains(Duration.ofMillis(700));
        assertThat(progress.progressProperty().get().orElseThrow().elapsed()).contains(Duration.ofSeconds(3));
    }

    @Test
    void onlyALargeBodyIsToldOf() {
        ask();
        bytes = ProgressViewModel.LARGE - 1;
        after(Duration.ofSeconds(1));
        assertThat(progress.progressProperty().get().orElseThrow().bytes()).isEmpty();
        bytes = ProgressViewModel.LARGE;
        after(Duration.ofSeconds(1));
        assertThat(progress.progressProperty().get().orElseThrow().bytes()).contains(ProgressViewModel.LARGE);
    }

    @Test
    void theEndOfItIsTheEndOfAll() {
        ask();
        after(Duration.ofSeconds(5));
        state.set(new MainState.Idle());
        assertThat(progress.busyProperty().get()).isFalse();
        assertThat(progress.progressProperty().get()).isEmpty();
    }

    @Test
    void aFurtherRequestCountsAnew_andDoesNotFlicker() {
        ask();
        after(Duration.ofSeconds(5));
        state.set(new MainState.Loading(Samples.request(), new MainState.Cancelled(new MainState.Idle())));
        assertThat(progress.busyProperty().get()).isTrue();
        assertThat(progress.progressProperty().get()).contains(new ProgressViewModel.Progress(Optional.empty(), Optional.empty()));
        after(Duration.ofSeconds(1));
        assertThat(progress.progressProperty().get().orElseThrow().elapsed()).isEmpty();
    }

    @Test
    void aClockThatIsSetBackCountsFromThen() {
        ask();
        after(Duration.ofSeconds(5));
        assertThat(after(Duration.ofHours(-2))).contains(Duration.ofMillis(100));
    }
}
