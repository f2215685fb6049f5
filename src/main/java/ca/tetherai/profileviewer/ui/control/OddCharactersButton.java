package ca.tetherai.profileviewer.ui.control;

import ca.tetherai.profileviewer.i18n.Messages;

import java.util.function.Supplier;

import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;

/** Lists the characters of a value that are not what they seem. The keyboard stops here, after the value. UI thread only. */
public final class OddCharactersButton extends Button {
    private final Messages messages;
    private String name = "";

    /**
     * Names nothing yet.
     *
     * @param id the node's id
     * @param listing the list, made when it is asked for
     */
    public OddCharactersButton(String id, Supplier<OddListing> listing, Messages messages, Copier copier) {
        this.messages = messages;
        getStyleClass().addAll("icon-button", "odd-button");
        setGraphic(new FeatherIcon(Feather.LIST));
        setId(id);
        setOnAction(_ -> new OddCharactersDialog(getScene().getWindow(), name, listing.get(), messages, copier).open());
    }

    /** Says whose characters are listed. */
    public void name(String value) {
        name = value;
        String description = messages.format("odd.list", value);
        Described.icon(this, description, messages.get("odd.list.help"));
    }
}
