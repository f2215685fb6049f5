package ca.tetherai.profileviewer.ui.settings;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.BoundedScroll;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.DialogFrame;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The window of the settings. What is chosen counts at once, so that there is nothing to confirm. For the UI thread only. */
public final class SettingsDialog {
    private final DialogFrame frame;
    private final SettingsParts parts;

    /** Made, and not shown yet; {@code showLogs} opens the folder of the log. */
    public SettingsDialog(Window owner, SettingsViewModel model, Runnable showLogs, Messages messages) {
        var close = new Button(messages.get("settings.close"));
        close.setId("settingsClose");
        close.setDefaultButton(true);
        Described.help(close, messages.get("dialog.close.help"));
        var form = new SettingsForm(messages);
        form.setId("settings");
        parts = new SettingsParts(form, model, messages);
        parts.appearance();
        parts.privacy();
        parts.waiting();
        var network = new NetworkPane(model.network(), messages);
        form.row(network);
        parts.log(showLogs);
        var scroll = new BoundedScroll(form, () -> Double.MAX_VALUE).name(messages.get("scroll.name"), messages.get("scroll.help"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var body = new VBox(scroll);
        body.getStyleClass().add("settings");
        frame = new DialogFrame(owner, messages.get("settings.title"), body, close);
        frame.onClosed(network::commit);
        close.setOnAction(_ -> frame.close());
    }

    /** Shows it. */
    public void open() {
        frame.show(parts.first());
    }
}
