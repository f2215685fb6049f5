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
    private @Nullable FirstContent first;

    /** On any thread, as the next step is; from {@link #openFirst} on all is the UI thread's, which gets nothing of it before but {@link #theme}. */
    AppWindows(LaunchOptions options, Engine engine, Milestones milestones, InstantSource clock, Host host) {
        this.options = options;
        var crashes = new CrashHandler(uiThread, this::tellOfDefect);
        Thread.setDefaultUncaughtExceptionHandler(crashes);
        shared = new Shared(engine, milestones, clock, host, uiThread, new VirtualThreadTaskRunner(uiThread), crashes);
        choices = new Choices(options, engine.settings().preferences(), engine::locale);
        worn = choices.preferences();
        // Only a token needs it at once, and it takes long in a cold JVM.
        if (options.demo() || options.tokenFile().isPresent()) {
            shared.tasks().start(engine::warmUp, crashes);
        }
        spoken = speaking();
    }

    /** Makes the first window's content, on any thread; waits for {@link #controlsCanBeMade()}. */
    void makeFirst() {
        first = FirstContent.make(shared, this, spoken);
    }

    /** The toolkit is made, if not started, and JavaFX knows of a theme. On any thread. */
    void controlsCanBeMade() {
        uiThread.controlsCanBeMade();
    }

    private AppWindow.Spoken speaking() {
        var messages = Messages.of(choices.locale());
        messages.makeDefault();
        return new AppWindow.Spoken(messages, zones.now());
    }

    /** Opens the first window, with what the launch options give, and plays out what they ask for. */
    AppWindow openFirst(Stage stage, String server, String token) {
        theme();
        if (first == null) {
            controlsCanBeMade();
            makeFirst();
        }
        WindowContent content = Objects.requireNonNull(first).on(stage);
        // Once it is closed, or speaks another language, nothing may lead to what it held.
        first = null;
        uiThread.open();
        AppWindow window = add(stage, content);
        window.content().fill(server, token);
        window.show(shared.engine().settings().own().window());
        shared.milestones().reached("shown");
        var script = new LaunchScript.Stage(Frames::afterPainting, () -> window.prepare(options.demo()), shared.host().leave());
        window.content().script(options, script).play(token);
        if (Rehearsal.isAskedFor()) {
            new Rehearsal(shared, window).play();
        }
        return window;
    }

    @Override
    public void open() {
        var stage = new Stage();
        AppWindow window = add(stage, new WindowContent(shared, this, spoken, () -> stage));
        window.content().fill(shared.engine().firstServer(options.server()), "");
        window.show(front().map(AppWindow::place)
                .map(place -> new WindowPlace(place.x() + STEP, place.y() + STEP, place.width(), place.height(), false)));
        Frames.afterPainting(() -> window.prepare(options.demo()));
    }

    private AppWindow add(Stage stage, WindowContent content) {
        var window = new AppWindow(shared, this, theme(), stage, spoken.messages(), content);
        stage.focusedProperty().subscribe(this::lookAtTheZone);
        stage.setOnHidden(_ -> gone(window));
        windows.add(window);
        return window;
    }

    /** What all wear, loaded when it is first asked for; for the UI thread. */
    Theme theme() {
        if (theme == null) {
            theme = new Theme(worn);
        }
        return theme;
    }

    private void gone(AppWindow window) {
        if (windows.remove(window)) {
            WindowPlace place = window.place();
            // On the thread that closes the window: the process may end with it.
            if (place.width() > 0) {
                shared.engine().settings().rememberWindow(place);
            }
            window.end();
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
