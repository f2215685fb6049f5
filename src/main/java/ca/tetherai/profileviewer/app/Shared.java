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
 * @param tasks takes what may be long off the UI thread
 * @param crashes where defects end
 */
record Shared(Engine engine, Milestones milestones, InstantSource clock, Host host, TaskRunner tasks, CrashHandler crashes) {}
