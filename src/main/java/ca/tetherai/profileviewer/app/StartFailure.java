package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.Diagnostics;
import ca.tetherai.profileviewer.settings.Preferences;
import ca.tetherai.profileviewer.text.ClipboardForm;
import ca.tetherai.profileviewer.ui.start.StartFailureView;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;

/**
 * Says in a window of its own that a defect of the viewer kept it from making its window. Needs as little as can be of what may be broken. For
 * the UI thread only.
 *
 * @param logs the folder of the log, where it came to that
 * @param browser opens the folder
 */
record StartFailure(Optional<Path> logs, Consumer<URI> browser, Locale locale) {

    /** Shows the window, and logs the defect once it is there; a defect out of this is the caller's. Where there is no log there is no folder to show. */
    Stage show(Throwable defect) {
        var messages = Messages.of(locale);
        var stage = new Stage();
        var view = new StartFailureView(new StartFailureView.Actions(() -> copy(defect), this::showLogs, stage::close), messages);
        var scene = new Scene(view);
        new Theme(Preferences.none()).dress(scene);
        stage.setTitle(AppVersion.name());
        stage.setScene(scene);
        stage.show();
        CrashHandler.log(defect);
        return stage;
    }

    private void copy(Throwable defect) {
        var diagnostics = new Diagnostics(AppVersion.current(), InstantSource.system(), ZoneOffset.UTC);
        String block = diagnostics.ofViewer(Map.of()) + "\n" + StackTraces.withoutMessages(defect);
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, ClipboardForm.of(block)));
    }

    private void showLogs() {
        // Made already: the defect is in the log.
        logs.ifPresent(folder -> browser.accept(folder.toUri()));
    }
}
