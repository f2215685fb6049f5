package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoServer;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.CheckText;
import ca.tetherai.profileviewer.report.Diagnostics;
import ca.tetherai.profileviewer.report.FailureText;
import ca.tetherai.profileviewer.settings.SettingsNotice;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.task.Ticker;
import ca.tetherai.profileviewer.task.VirtualThreadTaskRunner;
import ca.tetherai.profileviewer.token.TokenReader;
import ca.tetherai.profileviewer.ui.ContentViewModel;
import ca.tetherai.profileviewer.ui.MainView;
import ca.tetherai.profileviewer.ui.WindowParts;
import ca.tetherai.profileviewer.ui.banner.BannerViewModel;
import ca.tetherai.profileviewer.ui.confirm.ConfirmViewModel;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.Environment;
import ca.tetherai.profileviewer.ui.connection.ServersClock;
import ca.tetherai.profileviewer.ui.connection.TokenSummarizer;
import ca.tetherai.profileviewer.ui.demo.DemoViewModel;
import ca.tetherai.profileviewer.ui.empty.EmptyViewModel;
import ca.tetherai.profileviewer.ui.expected.ExpectedAccountViewModel;
import ca.tetherai.profileviewer.ui.notice.NoticeViewModel;
import ca.tetherai.profileviewer.ui.proxy.ProxyLoginViewModel;
import ca.tetherai.profileviewer.ui.session.IdleViewModel;
import ca.tetherai.profileviewer.ui.session.MainViewModel;
import ca.tetherai.profileviewer.ui.status.StatusViewModel;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Makes the window out of its parts, and opens it. For the UI thread only. */
final class Wiring implements AutoCloseable {
    private static final String LOCAL_SERVICE = "http://localhost:2212";
    private static final double FIRST_WIDTH = 1100;
    private static final double FIRST_HEIGHT = 800;
    private static final double SMALLEST_WIDTH = 640;
    private static final double SMALLEST_HEIGHT = 480;

    private final LaunchOptions options;
    private final Milestones milestones;
    private final LaunchScript script;
    private final Engine engine;
    private final TaskRunner tasks;
    private final CrashHandler crashes;
    private final Messages messages;
    private final NoticeViewModel notices;
    private final ConnectionViewModel connection;
    private final DemoViewModel demo;
    private final MainViewModel main;
    private final ContentViewModel content;
    private final WindowParts.Token token;
    private final Ticker ticker;
    private final InstantSource clock;
    private final MainView view;

    Wiring(LaunchOptions options, Engine engine, Milestones milestones, InstantSource clock, Host host) {
        this.options = options;
        this.engine = engine;
        this.milestones = milestones;
        this.clock = clock;
        var zone = ZoneId.systemDefault();
        messages = Messages.of(options.locale());
        tasks = new VirtualThreadTaskRunner(Platform::runLater);
        crashes = new CrashHandler(Platform::runLater, this::tellOfDefect);
        Thread.setDefaultUncaughtExceptionHandler(crashes);

        notices = new NoticeViewModel(messages);
        var there = new ServersClock(clock);
        var present = new PresentWiring();
        var summarizer = new TokenSummarizer(new TokenReader(), messages, clock, there, zone, present.mask());
        connection = new ConnectionViewModel(summarizer);
        if (ServerAddress.parse(LOCAL_SERVICE) instanceof ServerAddress.Parsed.Valid(var local)) {
            connection.suggest(local);
        }
        main = new MainViewModel(connection, new FontsFirst(engine.client(), Platform::runLater), tasks, this::remember, crashes);
        present.know(main.stateProperty(), connection);
        demo = new DemoViewModel(connection, tasks, DemoServer::start, crashes.andThen(_ -> main.reportInternalFailure()));
        var diagnostics = new Diagnostics(AppVersion.current(), clock, zone);
        var banner = new BannerViewModel(main.stateProperty(), new FailureText(messages, clock, zone), diagnostics::of, clock,
                present.mask());
        var contents = new ContentWiring(tasks, crashes.andThen(_ -> main.reportInternalFailure()), messages, clock, zone);
        var shown = contents.shown(main.stateProperty(), present.mode());
        var status = new StatusViewModel(main.stateProperty(), messages, zone);
        content = contents.content(main.stateProperty(), shown,
                new ContentWiring.Around(present.mode(), connection, status::say, host.browser()));
        var expected = new ExpectedAccountViewModel(main.stateProperty(), connection, messages, present.mask());
        ticker = new Ticker(tasks, crashes);
        token = new TokenWiring(summarizer, present.mask(), messages, clock, there, zone).all(connection, main, new IdleViewModel(
                engine.settings()::idleLimit, clock, () -> main.holdsSomething() || expected.holdsSomething() || content.remembers(),
                this::clearIdle));
        present.follow(token);
        view = new MainView(new WindowParts(main, connection, demo, banner, content,
                new EmptyViewModel(main.stateProperty(), connection, messages),
                status, notices,
                new ConfirmViewModel(main.stateProperty(), connection, messages), expected,
                new ProxyLoginViewModel(main.stateProperty(), engine.proxyLogins(), main::fetch), token, present.mode(),
                contents.copies(main.stateProperty(), shown, connection, new ContentWiring.Sayings(status::say, notices::sayForNow)),
                new DialogModels(engine, tasks, new CheckText(messages, clock, zone), crashes.andThen(_ -> main.reportInternalFailure()),
                        this::settingsChanged).all(messages, host.saves())),
                messages);
        var stage = new LaunchScript.Stage(Frames::afterPainting, this::prepare, host.leave());
        script = new LaunchScript(options, milestones, stage, connection, demo, main);
    }

    /** Fills in what the options give, and shows the window. */
    void open(Stage stage, String server, String token) {
        connection.serverTextProperty().set(server);
        connection.enterToken(token);
        settingsChanged(engine.settings().takeNotices());
        var scene = new Scene(view, FIRST_WIDTH, FIRST_HEIGHT);
        new Theme(options.theme()).dress(scene);
        stage.setTitle(messages.get("window.title"));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setScene(scene);
        watch(stage);
        stage.show();
        milestones.reached("shown");
        view.focusFirst();
        script.play(token);
    }

    private void watch(Stage stage) {
        var attendance = new Attendance(stage, token);
        ticker.add(token.idle()::tick);
        ticker.add(attendance.whileSeen(() -> {
            connection.refreshTokenSummary();
            return connection.tokenSummaryProperty().get().expiry().nextChange();
        }));
        ticker.add(attendance.whileSeen(token.said()::tick));
        ticker.add(attendance.whileSeen(token.paste()::tick));
        ticker.add(attendance.whileSeen(() -> content.tick(clock.instant())));
        Stream.of(connection.pasteProperty(), connection.tokenTextProperty(), connection.serverProperty(), main.stateProperty())
                .forEach(changing -> changing.subscribe((_, _) -> ticker.wake()));
        Stream.of(connection.pasteProperty(), connection.tokenTextProperty()).forEach(changing -> changing.subscribe((_, _) -> {
            if (main.holdsSomething()) {
                notices.pass();
            }
        }));
        attendance.watch(ticker);
    }

    private void clearIdle(Duration idle) {
        view.clear();
        notices.sayForNow(messages.format("idle.cleared", idle.toMinutes()));
    }

    // What the first profile needs, before it comes: the claims' classes and the authorities away from the UI thread, the views while nobody waits.
    private void prepare() {
        view.focusFirst();
        tasks.start(engine::warmUp, _ -> {
        }, crashes);
        // The demo's server is asked without TLS.
        if (!options.demo()) {
            tasks.start(engine::warmUpTrust, _ -> {
            }, crashes);
        }
        Frames.afterPainting(view::prepareContent);
    }

    private void remember(FetchRequest request) {
        connection.refreshTokenSummary();
        if (connection.choiceOf(request.server()).environment() != Environment.DEMO) {
            tasks.start(() -> {
                engine.settings().rememberServer(request.server());
                return engine.settings().takeNotices();
            }, notices::tell, crashes);
        }
    }

    private void settingsChanged(List<SettingsNotice> told) {
        notices.tell(told);
        connection.setServers(engine.servers());
        ticker.wake();
    }

    private void tellOfDefect() {
        main.reportInternalFailure();
    }

    /** Gives up what is under way, and stops the demo. */
    @Override
    public void close() {
        ticker.close();
        main.cancel();
        content.forget();
        demo.close();
    }
}
