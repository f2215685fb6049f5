package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.settings.Preferences;
import ca.tetherai.profileviewer.settings.SettingsNotice;
import ca.tetherai.profileviewer.settings.WindowPlace;
import ca.tetherai.profileviewer.task.VirtualThreadTaskRunner;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

/** All windows of the process, each with a server, a token and a profile of its own; they share settings, language and look. For the UI thread only. */
final class AppWindows implements WindowLife, AutoCloseable {
    /** How far a further window lies from the one before, in pixels. */
    private static final int STEP = 32;

    private final List<AppWindow> windows = new ArrayList<>();
    private final LaunchOptions options;
    private final Shared shared;
    private final Choices choices;
    private final UiThread uiThread = new UiThread();
    private final SystemZone zones = new SystemZone();
    private Preferences worn;
    private AppWindow.Spoken spoken;
    private @Nullable Theme theme;
    private @Nullable FirstWindow first = new FirstWindow();

    /** On any thread. */
    AppWindows(LaunchOptions options, Engine engine, Milestones milestones, InstantSource clock, Host host) {
        this.options = options;
        var crashes = new CrashHandler(uiThread, this::tellOfDefect);
        Thread.setDefaultUncaughtExceptionHandler(crashes);
        shared = new Shared(engine, milestones, clock, host, uiThread, new VirtualThreadTaskRunner(uiThread), crashes);
        choices = new Choices(options, engine.settings().preferences(), engine::locale);
        worn = choices.preferences();
        // Only a token needs it at once, and it takes long in a cold JVM.
        if (options.demo() || options.tokenFile().isPresent()) {
            shared.tasks().start(engine::warmUp, _ -> {
            }, crashes);
        }
        spoken = speaking();
    }

    private AppWindow.Spoken speaking() {
        var messages = Messages.of(choices.locale());
        messages.makeDefault();
        return new AppWindow.Spoken(messages, zones.now());
    }

    /** Shows the first window, still empty: what is to be in it is made meanwhile. */
    void showFirst(Stage stage) {
        theme = new Theme(worn);
        uiThread.dressed();
        first().show(new WindowFrame(stage, spoken.messages(), theme), shared.engine().settings().own().window());
        shared.milestones().reached("shown");
    }

    /** Makes what is to be in the first window, on any thread: until {@link #fillFirst} the UI thread gets nothing of it. Waits for the theme. */
    void makeFirst() {
        first().make(shared, this, spoken);
    }

    /** Fills the first window, with what the launch options give, and plays out what they ask for. */
    AppWindow fillFirst(String server, String token) {
        FirstWindow opening = first();
        // Once it is closed, or speaks another language, nothing may lead to what it held.
        first = null;
        uiThread.open();
        opening.content().fill(server, token);
        AppWindow window = add(opening.frame(), opening.content());
        window.play(options, token);
        return window;
    }

    private FirstWindow first() {
        return Objects.requireNonNull(first);
    }

    @Override
    public void open() {
        var frame = new WindowFrame(new Stage(), spoken.messages(), theme());
        var content = new Wiring(shared, this, spoken, frame::stage);
        content.fill(shared.engine().firstServer(options), "");
        Optional<WindowPlace> before = front().map(AppWindow::place)
                .map(place -> new WindowPlace(place.x() + STEP, place.y() + STEP, place.width(), place.height(), false));
        AppWindow window = add(frame, content);
        frame.show(before);
        Frames.afterPainting(() -> window.prepare(options.demo()));
    }

    private AppWindow add(WindowFrame frame, Wiring content) {
        var window = new AppWindow(shared, this, theme(), frame, content);
        frame.stage().focusedProperty().subscribe(this::lookAtTheZone);
        frame.stage().setOnHidden(_ -> gone(window));
        windows.add(window);
        window.content().view().focusFirst();
        return window;
    }

    private Theme theme() {
        return Objects.requireNonNull(theme);
    }

    private void gone(AppWindow window) {
        if (windows.remove(window)) {
            remember(window.place());
            window.end();
        }
    }

    // On the thread that closes the window: the process may end with it.
    private void remember(WindowPlace place) {
        if (place.width() > 0) {
            shared.engine().settings().rememberWindow(place);
        }
    }

    private Optional<AppWindow> front() {
        return windows.stream().filter(window -> window.stage().isFocused()).findFirst().or(() -> windows.stream().findFirst());
    }

    // Whoever travels, or has the clock of another country set for them, comes back to a window that says so.
    private void lookAtTheZone(boolean focused) {
        if (focused && !zones.now().equals(spoken.zone())) {
            speak();
        }
    }

    private void speak() {
        spoken = speaking();
        List.copyOf(windows).forEach(window -> window.speak(spoken));
    }

    @Override
    public Preferences preferences() {
        return choices.preferences();
    }

    @Override
    public void choose(UnaryOperator<Preferences> change) {
        choices.overrule(change);
        shared.tasks().start(() -> {
            shared.engine().settings().changePreferences(change);
            return shared.engine().settings().takeNotices();
        }, this::chosen, shared.crashes());
    }

    private void chosen(List<SettingsNotice> notices) {
        Preferences before = worn;
        choices.choose(shared.engine().settings().preferences());
        Preferences now = choices.preferences();
        theme().choose(now);
        shared.engine().log(now);
        if (!now.copyPersonal().equals(before.copyPersonal())) {
            windows.forEach(window -> window.content().copyPersonal(now.copyPersonal().orElse(false)));
        }
        worn = now;
        if (!choices.locale().equals(spoken.messages().locale())) {
            speak();
        }
        settingsChanged(notices);
        if (now.textPercent() != before.textPercent()) {
            front().ifPresent(window -> window.content().say(spoken.messages().format("textSize.now", now.textPercent())));
        }
    }

    @Override
    public void settingsChanged(List<SettingsNotice> notices) {
        Optional<AppWindow> front = front();
        windows.forEach(window -> window.content().settingsChanged(front.filter(window::equals).isPresent() ? notices : List.of()));
    }

    private void tellOfDefect() {
        front().ifPresent(window -> window.content().main().reportInternalFailure());
    }

    @Override
    public void quit() {
        List.copyOf(windows).forEach(window -> window.stage().close());
    }

    /** Ends what goes on in all of them. */
    @Override
    public void close() {
        List.copyOf(windows).forEach(this::gone);
        if (theme != null) {
            theme.close();
        }
    }
}
