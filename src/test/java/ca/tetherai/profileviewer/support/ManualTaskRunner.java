package ca.tetherai.profileviewer.support;

import ca.tetherai.profileviewer.task.RunningTask;
import ca.tetherai.profileviewer.task.TaskRunner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Starts work only when the test says so, on the test's thread. Keeps the promise of the real one: nothing arrives from a cancelled task. */
public final class ManualTaskRunner implements TaskRunner {

    /** A task that was started. */
    public static final class Task implements RunningTask {
        private final Runnable run;
        private boolean cancelled;
        private boolean finished;

        private Task(Runnable run) {
            this.run = run;
        }

        /** Runs it now, and delivers its result unless it was cancelled. */
        public void finish() {
            if (finished) {
                throw new IllegalStateException("finished before");
            }
            finished = true;
            if (!cancelled) {
                run.run();
            }
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        /** Whether somebody cancelled it. */
        public boolean isCancelled() {
            return cancelled;
        }

        /** Whether the test finished it. */
        public boolean isFinished() {
            return finished;
        }
    }

    private final List<Task> tasks = new ArrayList<>();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();

    @Override
    public <T> RunningTask start(Supplier<T> work, Consumer<? super T> whenDone, Consumer<Throwable> whenBroken) {
        var task = new Task(() -> runner.start(work, whenDone, whenBroken));
        tasks.add(task);
        return task;
    }

    /** All tasks in the order in which they were started. */
    public List<Task> tasks() {
        return List.copyOf(tasks);
    }

    /** How many tasks are neither finished nor cancelled. */
    public int running() {
        return (int) tasks.stream().filter(task -> !task.isFinished() && !task.isCancelled()).count();
    }

    /** Finishes the oldest task that isn't finished yet, a cancelled one too. */
    public void finishNext() {
        tasks.stream()
                .filter(task -> !task.isFinished())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing was started"))
                .finish();
    }
}
