package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.link.LinkDialog;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** Asks whether to open the link that a row's value is. UI thread only. */
final class RowLink extends Button {
    /** The same, with the focus on the value. */
    static final KeyCombination KEYS = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    RowLink(FieldRowViewModel row, Messages messages, Copier copier) {
        String description = messages.get(row.isMail() ? "link.mail.action" : "link.web.action");
        getStyleClass().addAll("icon-button", "link-button");
        setGraphic(new FeatherIcon(row.isMail() ? Feather.MAIL : Feather.EXTERNAL_LINK));
        Described.icon(this, description, messages.get("row.open.help"));
        Described.tooltip(this, description + "  " + KEYS.getDisplayText());
        // A second stop in each row would only be in the way.
        setFocusTraversable(false);
        setOnAction(_ -> row.link().ifPresent(link -> new LinkDialog(getScene().getWindow(), link, messages, copier).open()));
    }
}
