package ca.tetherai.profileviewer.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.SetClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class IdleViewModelTest {
    private static final Duration LIMIT = Duration.ofMinutes(15);

    private final SetClock clock = new SetClock();
    private final AtomicReference<Optional<Duration>> limit = new AtomicReference<>(Optional.of(LIMIT));
    private final AtomicBoolean holding = new AtomicBoolean(true);
    private final List<Duration> cleared = new ArrayList<>();
    private final IdleViewModel idle = new IdleViewModel(limit::get, clock, holding::get, cleared::add);

    @Test
    void clearsWhenNobodyTouchedItForThatLong_andSaysAfterHowLong() {
        assertThat(idle.tick()).contains(LIMIT);
        clock.pass(LIMIT.minusMillis(1));
        assertThat(idle.tick()).contains(Duration.ofMillis(1));
        assertThat(cleared).isEmpty();

        clock.pass(Duration.ofMillis(1));
        assertThat(idle.tick()).isEmpty();
        assertThat(cleared).containsExactly(LIMIT);
    }

    @Test
    void aTouchBeginsAnew() {
        clock.pass(Duration.ofMinutes(14));
        idle.touch();
        clock.pass(Duration.ofMinutes(14));

        assertThat(idle.tick()).contains(Duration.ofMinutes(1));
        assertThat(cleared).isEmpty();
    }

    @Test
    void aMachineThatSleptIsClearedBeforeWhoeverWakesItHasSeenIt() {
        clock.pass(Duration.ofHours(9));

        idle.touch();

        assertThat(cleared).containsExactly(LIMIT);
    }

    @Test
    void aClockThatIsSetBackKeepsNothingLonger() {
        clock.pass(Duration.ofDays(-2));
        assertThat(idle.tick()).contains(LIMIT);

        clock.pass(LIMIT);
        idle.tick();

        assertThat(cleared).containsExactly(LIMIT);
    }

    @Test
    void whereThereIsNothingOrNoLimit_nothingIsClearedOrWaitedFor() {
        holding.set(false);
        clock.pass(Duration.ofDays(1));
        assertThat(idle.tick()).isEmpty();

        holding.set(true);
        limit.set(Optional.empty());
        assertThat(idle.tick()).isEmpty();
        assertThat(cleared).isEmpty();
    }

    @Test
    void aShorterLimitCountsAtOnce() {
        clock.pass(Duration.ofMinutes(6));
        assertThat(idle.tick()).contains(Duration.ofMinutes(9));

        limit.set(Optional.of(Duration.ofMinutes(5)));
        idle.tick();

        assertThat(cleared).containsExactly(Duration.ofMinutes(5));
    }
}
