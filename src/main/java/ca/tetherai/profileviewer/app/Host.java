package ca.tetherai.profileviewer.app;

import java.net.URI;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * What the application does for its window. Called on the UI thread.
 *
 * @param leave ends the application with an exit status
 * @param browser opens a link in the system's browser or mail program
 */
record Host(IntConsumer leave, Consumer<URI> browser) {}
