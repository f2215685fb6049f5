package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.ui.copy.SaveDialog;

import java.net.URI;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * What the application does for its window. Called on the UI thread.
 *
 * @param leave ends the application with an exit status
 * @param browser opens a link in the system's browser or mail program
 * @param saves asks where to write a file
 */
record Host(IntConsumer leave, Consumer<URI> browser, SaveDialog saves) {}
