package ca.tetherai.profileviewer.task;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs blocking work away from the UI thread, and brings its result back to it. The only way in which the product uses threads. */
public interface TaskRunner {

    /**
     * Starts work.
     *
     * @param work blocking; interrupted when it is cancelled
     * @param whenDone gets the result on the UI thread, unless the task was cancelled before
     * @param whenBroken gets an exception out of the work, a defect, on the UI thread, unless the task was cancelled before
     */
    <T> RunningTask start(Supplier<T> work, Consumer<? super T> whenDone, Consumer<Throwable> whenBroken);

    /**
     * Starts work of which nothing comes back.
     *
     * @param work blocking; interrupted when it is cancelled
     * @param whenBroken gets an exception out of the work, a defect, on the UI thread, unless the task was cancelled before
     */
    default RunningTask start(Runnable work, Consumer<Throwable> whenBroken) {
        return start(() -> {
            work.run();
            return true;
        }, _ -> {
        }, whenBroken);
    }
}
