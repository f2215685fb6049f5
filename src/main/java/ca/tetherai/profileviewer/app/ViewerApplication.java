package ca.tetherai.profileviewer.app;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

/** The windows' life: opens the first one, which was made ready before, and leaves with the right status. Its methods are called by JavaFX. */
public final class ViewerApplication extends Application {
    private @Nullable Opening opening;
    private @Nullable AppWindows windows;
    // From the file, until the window has it.
    private String token = "";
    private int exitStatus = ExitStatus.OK;

    /** Reads the token, which may wait for standard input, off the UI thread. Leaves at once where it can't be read. */
    @Override
    public void init() {
        HeldError.letOut(System.err);
        Opening prepared = Opening.current();
        prepared.belongsTo(this);
        opening = prepared;
        prepared.options().tokenFile().ifPresent(file -> {
            switch (TokenFile.read(file, System.in)) {
                case TokenFile.Content.Read(String text) -> token = text;
                case TokenFile.Content.Unreadable(String sentence) -> {
                    System.err.println(sentence);
                    System.exit(ExitStatus.USAGE);
                }
            }
        });
    }

    @Override
    public void start(Stage stage) {
        Opening prepared = Objects.requireNonNull(opening);
        prepared.toolkitStarted();
        // The UI thread stays free until then: what is being made may need it.
        prepared.whenMade(all -> open(stage, prepared, all), defect -> fail(stage, prepared, defect));
    }

    private void open(Stage stage, Opening prepared, AppWindows all) {
        String given = token;
        token = "";
        try {
            windows = all;
            all.openFirst(stage, prepared.server(), given);
        } catch (RuntimeException | Error defect) {
            fail(stage, prepared, defect);
        }
    }

    private void fail(Stage stage, Opening prepared, Throwable defect) {
        exitStatus = ExitStatus.DEFECT;
        windows = null;
        stage.setOnHidden(null);
        // Where it leaves by itself nobody is there to read a window, and to close it.
        if (prepared.options().exitAfter().isPresent()) {
            giveUp(defect);
            return;
        }
        try {
            tell(prepared, defect);
        } catch (RuntimeException | Error _) {
            giveUp(defect);
        }
        stage.hide();
    }

    private static void giveUp(Throwable defect) {
        CrashHandler.log(defect);
        System.err.println(Launcher.DEFECT);
        Platform.exit();
    }

    private void tell(Opening prepared, Throwable defect) {
        new StartFailure(prepared.logs(), this::browse, prepared.options().locale().orElseGet(Locale::getDefault)).show(defect);
    }

    @Override
    public void stop() {
        if (windows != null) {
            windows.close();
        }
        if (exitStatus != ExitStatus.OK) {
            System.exit(exitStatus);
        }
    }

    /** Ends the application with this status. */
    void leave(int status) {
        exitStatus = status;
        Platform.exit();
    }

    /** Opens a link in the system's browser or mail program. */
    void browse(URI target) {
        getHostServices().showDocument(target.toString());
    }
}
