package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoServer;
import ca.tetherai.profileviewer.fetch.FetchProgress;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.CheckText;
import ca.tetherai.profileviewer.report.Diagnostics;
import ca.tetherai.profileviewer.report.FailureText;
import ca.tetherai.profileviewer.settings.SettingsNotice;
import ca.tetherai.profileviewer.task.Ticker;
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
import ca.tetherai.profileviewer.ui.copy.CopyViewModel;
import ca.tetherai.profileviewer.ui.demo.DemoViewModel;
import ca.tetherai.profileviewer.ui.empty.EmptyViewModel;
import ca.tetherai.profileviewer.ui.expected.ExpectedAccountViewModel;
import ca.tetherai.profileviewer.ui.notice.NoticeViewModel;
import ca.tetherai.profileviewer.ui.proxy.ProxyLoginViewModel;
import ca.tetherai.profileviewer.ui.session.IdleViewModel;
import ca.tetherai.profileviewer.ui.session.MainViewModel;
import ca.tetherai.profileviewer.ui.session.ProgressViewModel;
import ca.tetherai.profileviewer.ui.status.StatusViewModel;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;

/** The content of a window in one language, made out of its parts. For the UI thread only. */
final class WindowContent implements AutoCloseable {
    private final Shared shared;
    private final NoticeViewModel notices;
    private final ConnectionViewModel connection;
    private final DemoViewModel demo;
    private final ProgressViewModel progress;
    private final MainViewModel main;
    private final ContentViewModel content;
    private final ExpectedAccountViewModel expected;
    private final BannerViewModel banner;
    private final CopyViewModel copies;
    private final WindowParts.Token token;
    private final PresentWiring present = new PresentWiring();
    private final Ticker ticker;
    private final Messages messages;
    private final MainView view;
    private final StatusViewModel status;

    /** Speaks like this, idle for now. {@code stage} is asked for when the window is open. */
    WindowContent(Shared shared, WindowLife life, AppWindow.Spoken spoken, Supplier<Stage> stage) {
        this.shared = shared;
        messages = spoken.messages();
        var zone = spoken.zone();
        var tasks = shared.tasks();
        var clock = shared.clock();
        Engine engine = shared.engine();
        Consumer<Throwable> defects = shared.crashes().andThen(_ -> main().reportInternalFailure());
        notices = new NoticeViewModel(messages);
        var there = new ServersClock(clock);
        var summarizer = new TokenSummarizer(new TokenReader(), messages, clock, there, zone, present.mask());
        connection = new ConnectionViewModel(summarizer);
        Engine.localService().ifPresent(connection::suggest);
        var received = new FetchProgress(shared.milestones());
        main = new MainViewModel(connection, new FontsFirst(engine.client(received), shared.uiThread()), tasks, this::remember,
                shared.crashes());
        progress = new ProgressViewModel(main.stateProperty(), clock, received::bytes);
        present.know(main.stateProperty(), connection);
        demo = new DemoViewModel(connection, tasks, DemoServer::start, defects);
        var diagnostics = new Diagnostics(AppVersion.current(), clock, zone);
        banner = new BannerViewModel(main.stateProperty(), new FailureText(messages, clock, zone), diagnostics::of, clock, present.mask());
        var contents = new ContentWiring(tasks, defects, messages, clock, zone);
        var shown = contents.shown(main.stateProperty(), present.mode());
        status = new StatusViewModel(main.stateProperty(), progress.progressProperty(), messages, zone);
        content = contents.content(main.stateProperty(), shown,
                new ContentWiring.Around(present.mode(), connection, status::say, shared.host().browser()));
        expected = new ExpectedAccountViewModel(main.stateProperty(), connection, messages, present.mask());
        ticker = new Ticker(tasks, clock, shared.crashes());
        token = new TokenWiring(summarizer, present.mask(), messages, clock, there, zone).all(connection, main, new IdleViewModel(
                engine.settings()::idleLimit, clock, () -> main.holdsSomething() || expected.holdsSomething() || content.remembers(),
                this::clearIdle));
        present.follow(token);
        copies = contents.copies(main.stateProperty(), shown, connection, new ContentWiring.Sayings(status::say, notices::sayForNow));
        copies.personalProperty().set(life.preferences().copyPersonal().orElse(false));
        var parts = new WindowParts(main, progress, connection, demo, banner, content,
                new EmptyViewModel(main.stateProperty(), progress.busyProperty(), connection, messages), status, notices,
                new ConfirmViewModel(main.stateProperty(), connection, messages), expected,
                new ProxyLoginViewModel(main.stateProperty(), engine.proxyLogins(), main::fetch), token, present.mode(), copies,
                new DialogWiring(shared, new CheckText(messages, clock, zone), defects, life, messages).all(stage, diagnostics,
                        status::say));
        shared.uiThread().awaitControls();
        view = new MainView(parts, messages);
        settingsChanged(engine.settings().takeNotices());
        new WindowTicks(stage, main, progress, connection, token, expected, banner.countdown(), notices).on(ticker,
                () -> content.tick(clock.instant()));
    }

    /** Fills in server and token. */
    void fill(String server, String tokenText) {
        connection.serverTextProperty().set(server);
        connection.enterToken(tokenText);
    }

    /** Is about what another one was about, which is used no more; in this one's language. */
    void takeOver(WindowContent before) {
        present.mode().onProperty().set(before.present.mode().isOn());
        notices.takeOver(before.notices);
        demo.takeOver(before.demo);
        connection.takeOver(before.connection);
        expected.takeOver(before.expected);
        copies.personalProperty().set(before.copies.personalProperty().get());
        content.takeOver(before.content);
        main.takeOver(before.main);
        banner.takeOver(before.banner);
        token.clipboard().takeOver(before.token.clipboard());
    }

    MainView view() {
        return view;
    }

    MainViewModel main() {
        return main;
    }

    /** Plays out in it what the launch options ask for. */
    LaunchScript script(LaunchOptions options, LaunchScript.Stage stage) {
        return new LaunchScript(options, shared.milestones(), stage, connection, demo, main);
    }

    /** Somebody has a hand on the window. */
    void touched() {
        token.idle().touch();
    }

    /** The window is in front again: what happened on the clipboard meanwhile, nobody says. */
    void backInFront() {
        token.clipboard().look();
    }

    /** Says something in passing. */
    void say(String sentence) {
        status.say(sentence);
    }

    /** Something may be due. */
    void wake() {
        ticker.wake();
    }

    /** Summaries that are copied from now on have personal data in them, or not. */
    void copyPersonal(boolean unmasked) {
        copies.personalProperty().set(unmasked);
    }

    private void clearIdle(Duration idle) {
        view.clear();
        notices.sayForNow(messages.format("idle.cleared", idle.toMinutes()));
        Frames.afterPainting(shared::giveBackMemory);
    }

    private void remember(FetchRequest request) {
        connection.refreshTokenSummary();
        if (connection.choiceOf(request.server()).environment() != Environment.DEMO) {
            shared.tasks().start(() -> {
                shared.engine().settings().rememberServer(request.server());
                return shared.engine().settings().takeNotices();
            }, notices::tell, shared.crashes());
        }
    }

    /** The settings are others now; says what there is to know of them. */
    void settingsChanged(List<SettingsNotice> told) {
        notices.tell(told);
        connection.setServers(shared.engine().servers());
        ticker.wake();
    }

    /** Ends what goes on in it, while another one goes on with what it was about. */
    void retire() {
        ticker.close();
        demo.close();
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        retire();
        main.cancel();
        content.forget();
    }
}
