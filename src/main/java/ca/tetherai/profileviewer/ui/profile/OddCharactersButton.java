package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lists the characters of a row's value that are not what they seem. The keyboard stops here, after the value. UI thread only. */
final class OddCharactersButton extends Button {

    OddCharactersButton(FieldRowViewModel row, Messages messages, Copier copier) {
        String description = messages.format("odd.list", row.label());
        getStyleClass().addAll("icon-button", "odd-button");
        setGraphic(new FontIcon(Feather.LIST));
        setAccessibleText(description);
        setTooltip(new Tooltip(description));
        setId(row.id() + "-odd");
        setManaged(false);
        setOnAction(_ -> row.shownProperty()
                .get()
                .filter(FieldText::isOdd)
                .ifPresent(shown -> new OddCharactersDialog(getScene().getWindow(), row.label(),
                        OddListing.of(shown.text(), row.isAddress(), messages), messages, copier).open()));
    }
}
