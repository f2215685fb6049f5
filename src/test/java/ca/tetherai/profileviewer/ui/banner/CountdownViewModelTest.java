package ca.tetherai.profileviewer.ui.banner;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CountdownViewModelTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Samples.NOW);
    private final CountdownViewModel countdown = new CountdownViewModel(now::get);

    @Test
    void nobodyWaitsAtFirst() {
        assertThat(countdown.remainingProperty().get()).isZero();
        countdown.tick();
        assertThat(countdown.remainingProperty().get()).isZero();
    }

    @Test
    void whatRemainsIsTakenFromTheClock_howeverManyTicksThereWere() {
        countdown.start(Optional.of(Samples.NOW.plusSeconds(42)));
        assertThat(countdown.remainingProperty().get()).isEqualTo(Duration.ofSeconds(42));

        countdown.tick();
        countdown.tick();
        assertThat(countdown.remainingProperty().get()).isEqualTo(Duration.ofSeconds(42));

        now.set(Samples.NOW.plusSeconds(30).plusMillis(1));
        countdown.tick();
        assertThat(countdown.remainingProperty().get()).as("a second begun counts").isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void itIsLookedAtAgainWhenTheNextSecondHasPassed_andNoMoreAtItsEnd() {
        countdown.start(Optional.of(Samples.NOW.plusSeconds(42)));
        assertThat(countdown.tick()).hasValue(Duration.ofSeconds(1));

        now.set(Samples.NOW.plusMillis(300));
        assertThat(countdown.tick()).hasValue(Duration.ofMillis(700));

        now.set(Samples.NOW.plusSeconds(42));
        assertThat(countdown.tick()).isEmpty();
    }

    @Test
    void itEndsAtItsTime_andAfterASleepBeyondIt() {
        countdown.start(Optional.of(Samples.NOW.plusSeconds(42)));
        now.set(Samples.NOW.plusSeconds(42));
        countdown.tick();
        assertThat(countdown.remainingProperty().get()).isZero();

        countdown.start(Optional.of(Samples.NOW.plusSeconds(84)));
        now.set(Samples.NOW.plusSeconds(10_000));
        countdown.tick();
        assertThat(countdown.remainingProperty().get()).isZero();
    }

    @Test
    void aClockThatWasSetBackLocksNobodyOut() {
        countdown.start(Optional.of(Samples.NOW.plusSeconds(42)));
        now.set(Samples.NOW.minusSeconds(3_600));
        countdown.tick();
        assertThat(countdown.remainingProperty().get()).isZero();
    }

    @Test
    void anotherWaitTakesItsPlace_andStoppingEndsIt() {
        countdown.start(Optional.of(Samples.NOW.plusSeconds(42)));
        countdown.start(Optional.of(Samples.NOW.plusSeconds(7)));
        assertThat(countdown.remainingProperty().get()).isEqualTo(Duration.ofSeconds(7));

        countdown.start(Optional.empty());
        assertThat(countdown.remainingProperty().get()).isZero();

        countdown.start(Optional.of(Samples.NOW.plusSeconds(7)));
        countdown.stop();
        assertThat(countdown.remainingProperty().get()).isZero();
    }
}
