package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.demo.DemoServer;
import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.Prepared;
import ca.tetherai.profileviewer.findings.AccountReader;
import ca.tetherai.profileviewer.findings.ExaminedResult;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.settings.SettingsNotice;
import ca.tetherai.profileviewer.text.SafeText;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

import javafx.application.Application;

/** What {@code main} does, with the streams that it does it on. Starts no UI toolkit unless a window is asked for. */
public final class Launcher {
    /** What is said where a defect of the viewer keeps it from starting. */
    static final String DEFECT = "The viewer could not start. Its log says why; --print text needs no window.";

    private final PrintStream out;
    private final PrintStream err;
    private final InputStream in;

    /** For the process's own streams, or a test's. */
    public Launcher(PrintStream out, PrintStream err, InputStream in) {
        this.out = out;
        this.err = err;
        this.in = in;
    }

    /** Does what the launch options ask for; comes back when it is done, with the exit status of {@link ExitStatus}. */
    public int launch(String... args) {
        long start = System.nanoTime();
        try (var toolkit = EarlyToolkit.forArguments(err, args)) {
            return launch(toolkit, start, args);
        }
    }

    /** {@code start} is when the process began, by {@link System#nanoTime()}. */
    int launch(EarlyToolkit toolkit, long start, String... args) {
        return switch (new LaunchOptionsParser().parse(args)) {
            case LaunchOptionsParser.Launch.Help(String usage) -> print(usage);
            case LaunchOptionsParser.Launch.Version() -> print(AppVersion.name() + " " + AppVersion.current() + "\n");
            case LaunchOptionsParser.Launch.Misuse(String sentence, String usage) -> refuse(sentence + "\n\n" + usage);
            case LaunchOptionsParser.Launch.Run(var options) when options.print().isPresent() -> printProfile(options);
            case LaunchOptionsParser.Launch.Run(var options) -> open(options, toolkit, start, args);
        };
    }

    private int print(String text) {
        out.print(text);
        out.flush();
        return ExitStatus.OK;
    }

    private int refuse(String text) {
        err.print(text);
        err.flush();
        return ExitStatus.USAGE;
    }

    private int printProfile(LaunchOptions options) {
        return switch (options.tokenFile().map(file -> TokenFile.read(file, in)).orElseGet(() -> new TokenFile.Content.Read(""))) {
            case TokenFile.Content.Unreadable(String sentence) -> refuse(sentence + "\n");
            case TokenFile.Content.Read(String token) -> printProfile(options, token);
        };
    }

    private int printProfile(LaunchOptions options, String token) {
        InstantSource clock = InstantSource.system();
        var engine = new Engine(options, clock);
        var messages = Messages.of(options.locale().orElseGet(() -> engine.locale(engine.settings().preferences())));
        engine.settings().takeNotices().forEach(notice -> err.println(words(notice, messages)));
        var printing = new PrintCommand(messages, clock, ZoneId.systemDefault());
        if (!options.demo()) {
            return printing.run(() -> fetch(engine, engine.firstServer(options.server()), token), options.print().orElseThrow(), out);
        }
        try (DemoServer demo = DemoServer.start()) {
            String demoToken = options.tokenFile().isPresent() ? token : demo.token(DemoAccount.COMPLETE);
            return printing.run(() -> fetch(engine, demo.address().toString(), demoToken), options.print().orElseThrow(), out);
        }
    }

    // A file's name may have any character in it, those that steer a terminal included.
    private static String words(SettingsNotice notice, Messages messages) {
        return messages.format(notice.kind().messageKey(), SafeText.oneLine(notice.file().toString()));
    }

    private static ExaminedResult fetch(Engine engine, String server, String token) {
        return switch (engine.preparation().prepare(server, token)) {
            case Prepared.Ready(var request) -> new AccountReader(engine.client(FetchObserver.none())).read(request);
            case Prepared.Refused(var failure) -> new ExaminedResult(new FetchResult.Failed(failure), Optional.empty());
        };
    }

    private int open(LaunchOptions options, EarlyToolkit toolkit, long start, String... args) {
        var milestones = new Milestones(options.timings(), out);
        if (options.safeGraphics()) {
            System.setProperty("prism.order", "sw");
        }
        if (Display.isMissing()) {
            return noWindow("There is no display to open a window on.");
        }
        try {
            toolkit.begin();
            Opening.begin(options, milestones, toolkit);
            milestones.reached("main", start);
            Application.launch(ViewerApplication.class, args);
            return ExitStatus.OK;
        } catch (UnsupportedOperationException _) {
            // The toolkit's own, which says only that it can't start: one out of our code would be the cause of another.
            return noWindow("No window can be opened here: the display can't be reached, or GTK 3 is not installed.");
        } catch (RuntimeException defect) {
            if (toolkit.isLeft()) {
                // Not even the toolkit started, which ours comes after.
                return noWindow("No window can be opened here: the graphics can't be used. --safe-graphics draws without them.");
            }
            // A defect of ours while the window was being made; there is no window to say it in.
            CrashHandler.log(defect);
            err.println(DEFECT);
            return ExitStatus.DEFECT;
        }
    }

    private int noWindow(String reason) {
        err.println(reason + " With --print text the viewer prints the profile instead.");
        return ExitStatus.NO_DISPLAY;
    }
}
