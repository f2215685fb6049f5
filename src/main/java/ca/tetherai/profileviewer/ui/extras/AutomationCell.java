package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.meaning.Automation;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import javafx.beans.value.ObservableNumberValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One automation: its id, whether it is on, and its name. UI thread only. */
final class AutomationCell extends ListCell<Automation> {
    private final AutomationsViewModel model;
    private final Label id = new Label();
    private final FontIcon icon = new FeatherIcon(Feather.HELP_CIRCLE);
    private final Label state = new Label("", icon);
    private final Label beside = new Label();
    private final HBox row = new HBox(id, state, beside);

    /** {@code idWidth} is the width of the first column. */
    AutomationCell(AutomationsViewModel model, ObservableNumberValue idWidth) {
        this.model = model;
        row.getStyleClass().add("automation-row");
        id.getStyleClass().add("mono");
        id.minWidthProperty().bind(idWidth);
        id.maxWidthProperty().bind(idWidth);
        state.setMinWidth(Region.USE_PREF_SIZE);
        beside.getStyleClass().addAll("muted", "automation-beside");
        // What an automation is called decides no width.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Automation automation, boolean empty) {
        super.updateItem(automation, empty);
        if (empty || automation == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        id.setText(model.id(automation));
        id.getStyleClass().remove("muted");
        if (automation.id().filter(String::isEmpty).isPresent()) {
            // A word of ours, and no id.
            id.getStyleClass().add("muted");
        }
        state.setText(model.state(automation));
        beside.setText(model.beside(automation));
        icon.setIconCode(switch (automation.state()) {
            case ON -> Feather.CHECK_CIRCLE;
            case LISTED -> Feather.LIST;
            case OFF -> Feather.SLASH;
            case UNKNOWN -> Feather.HELP_CIRCLE;
        });
        icon.getStyleClass().setAll("ikonli-font-icon", "icon", switch (automation.state()) {
            case ON -> "success-icon";
            case UNKNOWN -> "warning-icon";
            case LISTED, OFF -> "muted-icon";
        });
        setGraphic(row);
        setAccessibleText(id.getText() + ", " + state.getText() + (beside.getText().isEmpty() ? "" : ", " + beside.getText()));
    }
}
