package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.settings.Preferences;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.ui.control.ViewerStyle;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.logging.LogManager;
import java.util.stream.Stream;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window as the application wires it, opened in this JVM, for tests on any thread but the UI's. */
final class ViewerWindow implements AutoCloseable {
    private static final int NOT_LEFT = -1;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final AtomicInteger left = new AtomicInteger(NOT_LEFT);
    private final AtomicReference<@Nullable Path> savesTo = new AtomicReference<>();
    private final List<URI> opened = new CopyOnWriteArrayList<>();
    private final Stage stage;
    private final AppWindows windows;
    private final AppWindow window;

    private ViewerWindow(LaunchOptions options, double width, double height, InstantSource clock) {
        var milestones = new Milestones(true, new PrintStream(printed, true, StandardCharsets.UTF_8));
        var engine = new Engine(options, clock);
        windows = Fx.get(() -> new AppWindows(options, engine, milestones, clock, new Host(left::set, opened::add,
                (_, _, name) -> Optional.ofNullable(savesTo.get()).map(directory -> directory.resolve(name)))));
        stage = Fx.get(Stage::new);
        window = Fx.get(() -> windows.openFirst(stage, options.demo() ? "" : engine.firstServer(options.server()), ""));
        Fx.run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        await(() -> printed().contains("interactive"));
        await(() -> Fx.get(() -> left.get() != NOT_LEFT || window.content().view().isPrepared()));
    }

    /** Opens the window with these launch options; settings and logs go to the directory. */
    static ViewerWindow open(Path directory, double width, double height, String... arguments) {
        return open(directory, width, height, InstantSource.system(), arguments);
    }

    /** The same, at the time of this clock. */
    static ViewerWindow open(Path directory, double width, double height, InstantSource clock, String... arguments) {
        String[] all = Stream.concat(Stream.of("--settings-dir", directory.toString()), Stream.of(arguments)).toArray(String[]::new);
        return switch (new LaunchOptionsParser().parse(all)) {
            case LaunchOptionsParser.Launch.Run(var options) -> new ViewerWindow(options, width, height, clock);
            case LaunchOptionsParser.Launch.Help _,LaunchOptionsParser.Launch.Version _ -> throw new IllegalArgumentException();
            case LaunchOptionsParser.Launch.Misuse(String sentence, _) -> throw new IllegalArgumentException(sentence);
        };
    }

    /** A robot that types and clicks in this window. */
    FxRobot robot() {
        return new FxRobot();
    }

    Stage stage() {
        return stage;
    }

    /** Sets how large text is, in per cent, and whether contrast is high, as the settings do. */
    void dress(int textSize, boolean contrast) {
        Fx.run(() -> {
            ViewerStyle.textSize(stage.getScene(), textSize);
            ViewerStyle.contrast(stage.getScene(), contrast);
        });
    }

    /** What {@code --timings} printed. */
    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Forgets it: a run of thousands of fetches keeps nothing of them. */
    void forgetPrinted() {
        printed.reset();
    }

    /** What the window shows and what it is about, for the UI thread only; another one after a change of language. */
    WindowContent content() {
        return window.content();
    }

    /** The links that the window opened in the system's browser, where it had one. */
    List<URI> opened() {
        return List.copyOf(opened);
    }

    /** Where the person chooses to write files from now on, under the names that the window proposes. */
    void saveTo(Path directory) {
        savesTo.set(directory);
    }

    /** The exit status that the window asked to leave with, if it did. */
    OptionalInt left() {
        return left.get() == NOT_LEFT ? OptionalInt.empty() : OptionalInt.of(left.get());
    }

    <N extends Node> N node(String id, Class<N> type) {
        return Fx.get(() -> type.cast(Objects.requireNonNull(stage.getScene().lookup("#" + id), id)));
    }

    boolean isVisible(String id) {
        return Fx.get(() -> {
            Node node = stage.getScene().lookup("#" + id);
            boolean visible = node != null;
            for (Node at = node; at != null; at = at.getParent()) {
                visible &= at.isVisible();
            }
            return visible;
        });
    }

    /** Where a node is, in the window's coordinates. */
    Bounds boundsOf(String id) {
        Node node = node(id, Node.class);
        return Fx.get(() -> node.localToScene(node.getBoundsInLocal()));
    }

    boolean isWithinTheWindow(String id) {
        Bounds bounds = boundsOf(id);
        return isVisible(id) && bounds.getWidth() > 0 && bounds.getHeight() > 0 && bounds.getMinX() >= 0 && bounds.getMinY() >= 0
                && bounds.getMaxX() <= stage.getScene().getWidth() && bounds.getMaxY() <= stage.getScene().getHeight();
    }

    /** The text that a node shows. */
    String text(String id) {
        Node node = node(id, Node.class);
        return Fx.get(() -> node instanceof Labeled labeled ? labeled.getText() : ((TextInputControl) node).getText());
    }

    /** Fetches a demo account, and waits for the end of it. */
    void show(DemoAccount account) {
        ask(account);
        awaitEnd();
    }

    /** Picks a demo account in the demo's band, and fetches it. */
    void ask(DemoAccount account) {
        pick(account);
        fire("fetchButton");
    }

    /** Picks a demo account in the demo's band. */
    void pick(DemoAccount account) {
        @SuppressWarnings("unchecked")
        ComboBox<DemoAccount> accounts = node("demoAccount", ComboBox.class);
        Fx.run(() -> accounts.setValue(account));
    }

    /** Presses a button. */
    void fire(String id) {
        ButtonBase button = node(id, ButtonBase.class);
        Fx.run(button::fire);
    }

    /** Somebody chooses other settings; waits until they count. */
    void choose(UnaryOperator<Preferences> change) {
        Preferences wanted = change.apply(Fx.get(windows::preferences));
        Fx.run(() -> windows.choose(change));
        await(() -> Fx.get(() -> windows.preferences().equals(wanted)));
        Fx.settle(stage.getScene());
    }

    /** An entry of the window's menu. */
    MenuItem menuItem(String id) {
        MenuBar bar = node("menuBar", MenuBar.class);
        return Fx.get(() -> bar.getMenus()
                .stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow());
    }

    /** Waits until no request is under way and the result is painted. */
    void awaitEnd() {
        await(() -> !Fx.<Boolean>get(() -> window.content().main().stateProperty().get().isLoading()));
        Fx.settle(stage.getScene());
    }

    /** Somebody presses a key that does nothing. */
    static void touch(Window window) {
        Fx.run(() -> Event.fireEvent(window, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false)));
    }

    static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come to that", e);
        }
    }

    @Override
    public void close() {
        Fx.run(() -> {
            windows.close();
            stage.close();
        });
        // A fetch that was given up may still have its line to write, into a directory that the test deletes.
        LogManager.getLogManager().reset();
    }
}
