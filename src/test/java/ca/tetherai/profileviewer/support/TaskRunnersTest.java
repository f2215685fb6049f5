package ca.tetherai.profileviewer.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The runners for tests keep the promises of the real one. */
class TaskRunnersTest {
    private final List<Object> arrived = new ArrayList<>();

    @Test
    void theSameThreadRunnerIsDoneWhenStartReturns() {
        var runner = new SameThreadTaskRunner();
        runner.start(() -> "done", arrived::add, arrived::add);
        var defect = new AssertionError("a defect");
        runner.start(() -> {
            throw defect;
        }, arrived::add, arrived::add);
        assertThat(arrived).containsExactly("done", defect);
    }

    @Test
    void theManualRunnerWaitsForTheTest_andDropsWhatWasCancelled() {
        var runner = new ManualTaskRunner();
        runner.start(() -> "older", arrived::add, arrived::add);
        var cancelled = runner.start(() -> "cancelled", arrived::add, arrived::add);
        runner.start(() -> "newer", arrived::add, arrived::add);
        cancelled.cancel();
        assertThat(arrived).isEmpty();
        assertThat(runner.running()).isEqualTo(2);
        assertThat(runner.tasks()).extracting(ManualTaskRunner.Task::isCancelled).containsExactly(false, true, false);
        runner.tasks().getLast().finish();
        runner.finishNext();
        runner.finishNext();
        assertThat(arrived).containsExactly("newer", "older");
        assertThat(runner.running()).isZero();
    }
}
