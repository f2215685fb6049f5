package ca.tetherai.profileviewer.bench;

import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.fetch.ProfileClient;
import ca.tetherai.profileviewer.fetch.claims.TokenStatementReader;
import ca.tetherai.profileviewer.fetch.http.HttpProfileClient;
import ca.tetherai.profileviewer.fetch.network.ProxyLogins;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.Diagnostics;
import ca.tetherai.profileviewer.report.FailureText;
import ca.tetherai.profileviewer.support.Contents;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.TestNetworks;
import ca.tetherai.profileviewer.support.Unmasked;
import ca.tetherai.profileviewer.task.VirtualThreadTaskRunner;
import ca.tetherai.profileviewer.token.TokenReader;
import ca.tetherai.profileviewer.ui.MainView;
import ca.tetherai.profileviewer.ui.WindowHost;
import ca.tetherai.profileviewer.ui.WindowParts;
import ca.tetherai.profileviewer.ui.about.AboutFacts;
import ca.tetherai.profileviewer.ui.banner.BannerViewModel;
import ca.tetherai.profileviewer.ui.confirm.ConfirmViewModel;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.ServersClock;
import ca.tetherai.profileviewer.ui.connection.TokenSummarizer;
import ca.tetherai.profileviewer.ui.connection.TokenSummary;
import ca.tetherai.profileviewer.ui.demo.DemoViewModel;
import ca.tetherai.profileviewer.ui.empty.EmptyViewModel;
import ca.tetherai.profileviewer.ui.expected.ExpectedAccountViewModel;
import ca.tetherai.profileviewer.ui.notice.NoticeViewModel;
import ca.tetherai.profileviewer.ui.paste.PasteViewModel;
import ca.tetherai.profileviewer.ui.present.PresentMode;
import ca.tetherai.profileviewer.ui.proxy.ProxyLoginViewModel;
import ca.tetherai.profileviewer.ui.session.IdleViewModel;
import ca.tetherai.profileviewer.ui.session.MainState;
import ca.tetherai.profileviewer.ui.session.MainViewModel;
import ca.tetherai.profileviewer.ui.session.PasteFlow;
import ca.tetherai.profileviewer.ui.session.ProgressViewModel;
import ca.tetherai.profileviewer.ui.status.ClipboardOffer;
import ca.tetherai.profileviewer.ui.status.StatusViewModel;
import ca.tetherai.profileviewer.ui.token.TokenText;
import ca.tetherai.profileviewer.ui.token.TokenViewModel;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TreeTableView;
import javafx.util.Subscription;

/** The viewer's window with all its parts, asking real servers, driven from a thread that is not the UI's. */
final class BenchWindow {
    private final FxWindow window = new FxWindow();
    private final ConnectionViewModel connection;
    private final MainViewModel main;

    /** One whose fetches nobody follows. */
    BenchWindow() {
        this(FetchObserver.none());
    }

    /** One whose fetches an observer follows. */
    BenchWindow(FetchObserver observer) {
        this(observer, client -> client);
    }

    /** One that asks by way of something around its client. */
    BenchWindow(FetchObserver observer, UnaryOperator<ProfileClient> around) {
        var messages = Messages.of(Locale.CANADA);
        InstantSource clock = InstantSource.system();
        var tasks = new VirtualThreadTaskRunner(Platform::runLater);
        connection = new ConnectionViewModel(
                new TokenSummarizer(new TokenReader(), messages, clock, clock, ZoneOffset.UTC, Unmasked.mask()));
        var client = new HttpProfileClient("bench", FetchLimits.standard(), clock, new TokenStatementReader(), observer,
                TestNetworks.direct());
        main = new MainViewModel(connection, around.apply(client), tasks, _ -> {
        }, BenchWindow::fail);
        var demo = new DemoViewModel(connection, tasks, () -> {
            throw new IllegalStateException("the benchmark has servers of its own");
        }, BenchWindow::fail);
        var failures = new FailureText(messages, clock, ZoneOffset.UTC);
        var diagnostics = new Diagnostics("bench", clock, ZoneOffset.UTC);
        var progress = new ProgressViewModel(main.stateProperty(), clock, () -> 0);
        MainView view = window.show(1100, 800,
                () -> new MainView(new WindowParts(main, progress, connection, demo,
                        new BannerViewModel(main.stateProperty(), failures, diagnostics::of, clock, Unmasked.mask()),
                        Contents.viewModel(main.stateProperty(), tasks, messages, clock),
                        new EmptyViewModel(main.stateProperty(), progress.busyProperty(), connection, messages),
                        new StatusViewModel(main.stateProperty(), progress.progressProperty(), messages, ZoneOffset.UTC),
                        new NoticeViewModel(messages),
                        new ConfirmViewModel(main.stateProperty(), connection, messages),
                        new ExpectedAccountViewModel(main.stateProperty(), connection, messages, Unmasked.mask()),
                        new ProxyLoginViewModel(main.stateProperty(), new ProxyLogins(), main::fetch), token(messages, clock),
                        new PresentMode(), Contents.copies(main.stateProperty(), tasks, messages, clock),
                        new WindowParts.Dialogs(_ -> {
                            throw new IllegalStateException("nothing is opened here");
                        }, () -> {
                            throw new IllegalStateException("nothing is opened here");
                        }, () -> {
                            throw new IllegalStateException("nothing is opened here");
                        }, (_, _) -> {
                        }, (_, _, _) -> Optional.empty(), new WindowHost(BenchWindow::nothing, BenchWindow::nothing, BenchWindow::nothing,
                                BenchWindow::nothing, _ -> nothing()), new AboutFacts("bench", () -> ""))),
                        messages));
        // As the application does, while nobody waits.
        Fx.run(view::prepareNext);
        window.settle();
    }

    private WindowParts.Token token(Messages messages, InstantSource clock) {
        return new WindowParts.Token(new TokenViewModel(connection, main.stateProperty(), clock, new ServersClock(clock)),
                new TokenText(messages, clock, clock, ZoneOffset.UTC, Unmasked.mask()),
                new PasteViewModel(connection, TokenSummary::plain, UnaryOperator.identity(), messages), new PasteFlow(connection, main),
                new ClipboardOffer(new NoClipboard()), new IdleViewModel(Optional::empty, clock, () -> false, _ -> {
                }));
    }

    private static final class NoClipboard implements ClipboardOffer.Access {
        @Override
        public String text() {
            return "";
        }

        @Override
        public void clear() {
            throw new IllegalStateException("nothing is pasted here");
        }
    }

    /** Fetches, and waits until the profile is painted. */
    void fetch(String server, String token) {
        fetch(server, token, () -> {
        });
        window.settle();
    }

    /** Fetches, and tells when the profile has come, on the UI thread, before the frame that shows it. */
    void fetch(String server, String token, Runnable whenShown) {
        var ended = new CompletableFuture<MainState>();
        Subscription following = Fx.get(() -> {
            connection.serverTextProperty().set(server);
            connection.enterToken(token);
            Subscription subscription = main.stateProperty().subscribe((before, now) -> {
                if (before.isLoading()) {
                    whenShown.run();
                    ended.complete(now);
                }
            });
            main.fetch();
            return subscription;
        });
        MainState state = ended.join();
        Fx.run(following::unsubscribe);
        if (!(state instanceof MainState.Shown)) {
            throw new IllegalStateException("no profile came");
        }
    }

    /** What the window shows. */
    Scene scene() {
        return window.scene();
    }

    /** Selects a tab, and waits until it is painted. */
    void select(int tab) {
        Fx.run(() -> ((TabPane) lookUp(".tab-pane")).getSelectionModel().select(tab));
        window.settle();
    }

    /** Scrolls through the account's other data, from its first row to its last, in steps, and waits for each to be painted. */
    void scroll(int steps) {
        for (int step = 1; step <= steps; step++) {
            int part = step;
            Fx.run(() -> {
                var tree = (TreeTableView<?>) lookUp("#userExtras");
                tree.scrollTo((tree.getExpandedItemCount() - 1) * part / steps);
            });
            window.settle();
        }
    }

    /** Opens the first row of the account's other data that has entries within, and waits until they are painted. */
    void open() {
        Fx.run(() -> ((TreeTableView<?>) lookUp("#userExtras")).getRoot()
                .getChildren()
                .stream()
                .filter(item -> !item.isLeaf())
                .findFirst()
                .ifPresent(item -> item.setExpanded(true)));
        window.settle();
    }

    /** Drives its parts. */
    BenchHands hands() {
        return new BenchHands(window);
    }

    /** Gives the window another size. */
    void resize(double width, double height) {
        window.resize(width, height);
    }

    /** Waits until what was changed is painted. */
    void settle() {
        window.settle();
    }

    private Node lookUp(String selector) {
        return window.scene().lookup(selector);
    }

    private static void nothing() {
        throw new IllegalStateException("nothing is opened here");
    }

    private static void fail(Throwable defect) {
        throw new IllegalStateException(defect);
    }
}
