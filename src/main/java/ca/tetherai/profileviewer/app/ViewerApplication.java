package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.ui.copy.SystemSaveDialog;

import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

/**
 * The window's life: reads the launch options again (JavaFX makes this object and hands it strings only), wires the window together, and
 * leaves with the right status. Its methods are called by JavaFX.
 */
public final class ViewerApplication extends Application {
    private @Nullable AppWindows windows;
    private final InstantSource clock = InstantSource.system();
    private @Nullable Engine engine;
    private String server = "";
    // From the file, until the window has it.
    private String token = "";
    private int exitStatus = ExitStatus.OK;

    /** Reads the settings, and the token, which may wait for standard input, off the UI thread. Leaves at once where the token can't be read. */
    @Override
    public void init() {
        HeldError.letOut(System.err);
        LaunchOptions options = options();
        var made = new Engine(options, milestones(options), clock);
        engine = made;
        server = options.demo() ? "" : made.firstServer(options);
        // The window shows at once what the token says. Measured: beside the toolkit's own start this delays the window less than beside the views'.
        if (options.demo() || options.tokenFile().isPresent()) {
            made.warmUp();
        }
        options.tokenFile().ifPresent(file -> {
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
        LaunchOptions options = options();
        try {
            open(stage, options);
        } catch (RuntimeException | LinkageError | StackOverflowError defect) {
            // Where it leaves by itself nobody is there to read it, and close the window.
            if (options.exitAfter().isPresent()) {
                throw defect;
            }
            fail(stage, options, defect);
        }
    }

    private void fail(Stage stage, LaunchOptions options, Throwable defect) {
        new StartFailure(Optional.ofNullable(engine).map(Engine::logs), this::browse, options.locale().orElseGet(Locale::getDefault))
                .show(defect);
        exitStatus = ExitStatus.DEFECT;
        windows = null;
        stage.setOnHidden(null);
        stage.hide();
    }

    private void browse(URI target) {
        getHostServices().showDocument(target.toString());
    }

    private void open(Stage stage, LaunchOptions options) {
        windows = new AppWindows(options, Objects.requireNonNull(engine), milestones(options), clock,
                new Host(this::leave, this::browse, new SystemSaveDialog()));
        String given = token;
        token = "";
        windows.openFirst(stage, server, given);
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

    private void leave(int status) {
        exitStatus = status;
        Platform.exit();
    }

    private static Milestones milestones(LaunchOptions options) {
        return new Milestones(options.timings(), System.out);
    }

    private LaunchOptions options() {
        return switch (new LaunchOptionsParser().parse(getParameters().getRaw().toArray(String[]::new))) {
            case LaunchOptionsParser.Launch.Run(var options) -> options;
            case LaunchOptionsParser.Launch.Help _,LaunchOptionsParser.Launch.Version _,LaunchOptionsParser.Launch.Misuse _ ->
                throw new IllegalStateException("Main has let these options through");
        };
    }
}
