package ca.tetherai.profileviewer.support;

import ca.tetherai.profileviewer.task.RunningTask;
import ca.tetherai.profileviewer.task.TaskRunner;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does the work at once, on the calling thread, and is done when {@code start} returns. */
public final class SameThreadTaskRunner implements TaskRunner {

    @Override
    public <T> RunningTask start(Supplier<T> work, Consumer<? super T> whenDone, Consumer<Throwable> whenBroken) {
        T result;
        try {
            result = work.get();
        } catch (Throwable defect) {
            // As the real one: a defect may be of any kind.
            whenBroken.accept(defect);
            return () -> {
            };
        }
        whenDone.accept(result);
        return () -> {
        };
    }
}
