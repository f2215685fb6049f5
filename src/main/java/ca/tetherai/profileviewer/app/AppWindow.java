package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.settings.WindowPlace;

import java.time.ZoneId;
import java.util.List;

import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * One window: its frame, which stays, and its content, which is made anew in another language over what it was about. For the UI thread only.
 */
final class AppWindow {

    private final Shared shared;
    private final WindowLife life;
    private final Theme theme;
    private final WindowFrame frame;
    private Wiring content;

    /** With this content. */
    AppWindow(Shared shared, WindowLife life, Theme theme, WindowFrame frame, Wiring content) {
        this.shared = shared;
        this.life = life;
        this.theme = theme;
        this.frame = frame;
        this.content = content;
        frame.fill(content.view());
        new Attendance(frame.stage(), () -> this.content).watch();
    }

    /** Plays out in it what the launch options ask for. */
    void play(LaunchOptions options, String token) {
        var script = new LaunchScript.Stage(Frames::afterPainting, () -> prepare(options.demo()), shared.host().leave());
        content.script(options, script).play(token);
        if (Rehearsal.isAskedFor()) {
            new Rehearsal(shared, this).play();
        }
    }

    /**
     * How a window speaks.
     *
     * @param messages its language
     * @param zone its time zone
     */
    record Spoken(Messages messages, ZoneId zone) {}

    /** Where it is, or was before it filled the screen. */
    WindowPlace place() {
        return frame.place();
    }

    Stage stage() {
        return frame.stage();
    }

    /** What is in it now. */
    Wiring content() {
        return content;
    }

    /** Makes what the first profile needs, before it comes: the claims' classes and the authorities away from the UI thread, the views while nobody waits. */
    void prepare(boolean demoOnly) {
        // Its fields are filled in by now.
        if (demoOnly) {
            content.view().focusFirst();
        }
        shared.tasks().start(shared.engine()::warmUp, _ -> {
        }, shared.crashes());
        // The demo's server is asked without TLS.
        if (!demoOnly) {
            shared.tasks().start(shared.engine()::warmUpTrust, _ -> {
            }, shared.crashes());
        }
        if (isLoading()) {
            content.view().prepareNext();
        }
        Frames.afterPainting(this::prepareNext);
    }

    // One after the other, so that the window lives between them; what is under way goes first.
    private void prepareNext() {
        if (isLoading() || content.view().prepareNext()) {
            Frames.afterPainting(this::prepareNext);
        } else {
            new WindowIcon(shared.tasks(), shared.crashes()).dress(frame.stage());
        }
    }

    private boolean isLoading() {
        return content.main().stateProperty().get().isLoading();
    }

    /** Speaks another language from now on, or says times of another zone; all that it is about stays. */
    void speak(Spoken spoken) {
        boolean settings = closeDialogs();
        Node focused = frame.scene().getFocusOwner();
        Wiring before = content;
        frame.entitle(spoken.messages());
        content = new Wiring(shared, life, spoken, frame::stage);
        content.takeOver(before);
        frame.fill(content.view());
        content.view().takeOver(before.view());
        before.retire();
        // What is to have the focus is there only once the tabs have made their contents part of the window.
        frame.layOut();
        focus(focused);
        prepareNext();
        if (settings) {
            content.view().openSettings();
        }
    }

    // What belongs to the window speaks the language before; the settings are where it was changed.
    private boolean closeDialogs() {
        List<Stage> owned = Window.getWindows()
                .stream()
                .filter(window -> window instanceof Stage dialog && frame.stage().equals(dialog.getOwner()))
                .map(Stage.class::cast)
                .toList();
        boolean settings = owned.stream().anyMatch(dialog -> dialog.getScene().lookup("#settings") != null);
        owned.forEach(Stage::close);
        return settings;
    }

    private void focus(Node before) {
        for (Node node = before; node != null; node = node.getParent()) {
            Node same = node.getId() == null ? null : frame.scene().lookup("#" + node.getId());
            if (same != null) {
                same.requestFocus();
                return;
            }
        }
        content.view().focusFirst();
    }

    /** Ends what goes on in it; its stage is closed. */
    void end() {
        content.close();
        theme.off(frame.scene());
    }
}
