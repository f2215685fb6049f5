package ca.tetherai.profileviewer.task;

/** Work under way. */
@FunctionalInterface
public interface RunningTask {

    /** Stops the work by interrupting it. From then on neither a result nor a defect of it arrives. For the UI thread; doing it twice is harmless. */
    void cancel();
}
