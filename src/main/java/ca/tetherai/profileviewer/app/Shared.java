package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.task.TaskRunner;

import java.time.InstantSource;

/**
 * What all windows of the process have in common.
 *
 * @param engine all that works below the view models
 * @param milestones hears of them
 * @param clock tells what is said as of now
 * @param host what the application does for its windows
 * @param uiThread the UI thread, once the first window's content is made
 * @param tasks takes what may be long off the UI thread
 * @param crashes where defects end
 */
record Shared(Engine engine, Milestones milestones, InstantSource clock, Host host, UiThread uiThread, TaskRunner tasks,
        CrashHandler crashes) {

    /**
     * Has the memory of what was let go collected, and given back to the system as far as the launcher's options say. That stops all threads for about a
     * tenth of a second: for when nobody is there.
     */
    void giveBackMemory() {
        tasks.start(System::gc, crashes);
    }
}
