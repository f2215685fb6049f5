package ca.tetherai.profileviewer.task;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.ManualTaskRunner;
import ca.tetherai.profileviewer.support.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TickerTest {
    private static final Duration MARGIN = Duration.ofMillis(5);

    private final ManualTaskRunner tasks = new ManualTaskRunner();
    private final List<Duration> slept = new ArrayList<>();
    private final List<Throwable> defects = new ArrayList<>();
    private Instant now = Samples.NOW;
    private long nanos = Long.MAX_VALUE - Duration.ofSeconds(1).toNanos();
    private final Ticker ticker = new Ticker(tasks, this::sleep, () -> now, () -> nanos, defects::add);
    private final List<String> asked = new ArrayList<>();

    @Test
    void waitsForTheFirstThatIsDue_inOneTask_andAsksNoOther() {
        part("far", Duration.ofSeconds(3));
        part("near", Duration.ofSeconds(2));

        ticker.wake();

        assertThat(tasks.running()).isEqualTo(1);
        tasks.finishNext();
        assertThat(slept).containsExactly(Duration.ofSeconds(2).plus(MARGIN));
        assertThat(asked).containsExactly("far", "near", "near");
        assertThat(tasks.running()).isEqualTo(1);
        tasks.finishNext();
        assertThat(slept.getLast()).isEqualTo(Duration.ofSeconds(1));
        assertThat(asked).containsExactly("far", "near", "near", "far");
    }

    @Test
    void aPartInItsTimeThatChangesSomethingHasAllAskedOnceMore() {
        part("other", Duration.ofSeconds(50));
        ticker.add(() -> {
            asked.add("changing");
            ticker.wake();
            return Optional.of(Duration.ofSeconds(1));
        });
        ticker.wake();
        asked.clear();

        tasks.finishNext();

        assertThat(asked).containsExactly("changing", "other", "changing");
        assertThat(tasks.running()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {-3600, -1, 1, 3600})
    void afterTheClockWasSetAllAreAskedWhenTheNextIsDue(long seconds) {
        part("far", Duration.ofSeconds(50));
        part("near", Duration.ofSeconds(2));
        ticker.wake();
        asked.clear();

        now = now.plusSeconds(seconds);
        tasks.finishNext();
        assertThat(asked).containsExactly("far", "near");

        asked.clear();
        tasks.finishNext();
        assertThat(asked).as("that is known now").containsExactly("near");
    }

    @Test
    void aPartThatFailsIsAskedAgainAfterAMinute_andTheOthersInTheirTime() {
        ticker.add(() -> {
            asked.add("broken");
            throw new IllegalStateException();
        });
        part("sound", Duration.ofSeconds(40));
        ticker.wake();

        tasks.finishNext();
        tasks.finishNext();

        assertThat(asked).containsExactly("broken", "sound", "sound", "broken");
        assertThat(defects).hasSize(2);
    }

    @Test
    void looksAtTheClockOnceAMinute_soThatAMachineThatSleptIsNoticed() {
        part("far", Duration.ofDays(3));

        ticker.wake();
        tasks.finishNext();

        assertThat(slept).containsExactly(Duration.ofMinutes(1).plus(MARGIN));
    }

    @Test
    void runsNothingWhileNothingIsToCome() {
        ticker.add(() -> {
            asked.add("idle");
            return Optional.empty();
        });

        ticker.wake();

        assertThat(asked).containsExactly("idle");
        assertThat(tasks.tasks()).isEmpty();
    }

    @Test
    void wokenAgain_itWaitsAnew_andNoLongerForWhatItWaitedFor() {
        var wanted = new ArrayDeque<>(List.of(Duration.ofSeconds(50), Duration.ofSeconds(2)));
        ticker.add(() -> Optional.of(wanted.remove()));
        ticker.wake();

        ticker.wake();

        assertThat(tasks.running()).isEqualTo(1);
        assertThat(tasks.tasks().getFirst().isCancelled()).isTrue();
        assertThat(tasks.tasks().getLast().isCancelled()).isFalse();
    }

    @Test
    void aPartThatChangesSomethingDoesNotAskItselfAgain() {
        ticker.add(() -> {
            asked.add("part");
            ticker.wake();
            return Optional.empty();
        });

        ticker.wake();

        assertThat(asked).containsExactly("part");
    }

    @Test
    void closedItWaitsNoMore() {
        part("part", Duration.ofSeconds(1));
        ticker.wake();

        ticker.close();

        assertThat(tasks.running()).isZero();
        assertThat(defects).isEmpty();
    }

    @Test
    void aPartThatClosesItIsTheLastOneAsked() {
        ticker.add(() -> {
            ticker.close();
            return Optional.of(Duration.ofSeconds(1));
        });
        part("next", Duration.ofSeconds(1));

        ticker.wake();

        assertThat(asked).isEmpty();
        assertThat(tasks.tasks()).isEmpty();
    }

    @Test
    void whoeverWakesItAfterItsEndWakesNobody() {
        part("part", Duration.ofSeconds(1));
        ticker.close();

        ticker.wake();

        assertThat(asked).isEmpty();
        assertThat(tasks.tasks()).isEmpty();
    }

    private void sleep(Duration time) {
        slept.add(time);
        nanos += time.toNanos();
        now = now.plus(time);
    }

    private void part(String name, Duration next) {
        ticker.add(() -> {
            asked.add(name);
            return Optional.of(next);
        });
    }
}
