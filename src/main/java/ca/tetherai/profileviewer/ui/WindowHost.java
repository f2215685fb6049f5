package ca.tetherai.profileviewer.ui;

import java.util.function.IntConsumer;

/**
 * What the application does for one of its windows. Called on the UI thread.
 *
 * @param open opens another window
 * @param close closes this one
 * @param quit closes all
 * @param showLogs opens the folder of the log
 * @param stepText makes the text larger by so many steps, or smaller; by none, as large as usual
 */
public record WindowHost(Runnable open, Runnable close, Runnable quit, Runnable showLogs, IntConsumer stepText) {}
