package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.control.ScrollPicture;
import ca.tetherai.profileviewer.ui.control.ShowInJson;
import ca.tetherai.profileviewer.ui.control.VisibleFocus;
import ca.tetherai.profileviewer.ui.control.WrappedLabel;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The account and its persona, each on a card; scrolls by itself. UI thread only. */
public final class ProfileFormsView extends BorderPane {

    private final ScrollPane scroll;
    private final List<FieldRow> rows;

    /**
     * The forms of a view model; what is copied goes to {@code copier}.
     *
     * @param above stands over the forms, as wide as they are, where it is managed and of any height
     */
    public ProfileFormsView(ProfileFormsViewModel model, Region above, Messages messages, Copier copier) {
        getStyleClass().add("forms");
        var labels = new LabelColumn();
        var user = new FormCard("userForm", messages.get("form.user"), model.userGroups(), labels, messages, copier);
        var persona = new FormCard("personaForm", messages.get("form.persona"), model.personaGroups(), labels, messages, copier);
        rows = Stream.concat(user.fields(), persona.fields()).toList();
        VBox missing = missing(model, messages);
        persona.getChildren().add(missing);

        var columns = new FormColumns(above, user, persona, labels, this::getWidth, () -> !missing.isVisible());
        scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        // What is said of the customer's time changes by the minute.
        ScrollPicture.onlyToScroll(scroll);
        setCenter(scroll);

        missing.visibleProperty().bind(model.personaMissingProperty().isNotEmpty());
        missing.managedProperty().bind(missing.visibleProperty());
        persona.rows().visibleProperty().bind(missing.visibleProperty().not());
        persona.rows().managedProperty().bind(persona.rows().visibleProperty());
        missing.visibleProperty().subscribe(columns::requestLayout);
        model.staleProperty().subscribe(stale -> {
            getStyleClass().remove("stale");
            if (stale) {
                getStyleClass().add("stale");
            }
        });
    }

    /** Makes what the rows show only while they are in use; they do it themselves when it comes to that. */
    public void prepare() {
        rows.forEach(FieldRow::prepare);
    }

    /** Whether that has been made. */
    public boolean isPrepared() {
        return rows.stream().allMatch(FieldRow::isPrepared);
    }

    /** Puts the focus on a field, so that it is seen. */
    public void reveal(ProfileField field) {
        var value = (Parent) lookup("#" + FieldRowViewModel.id(field));
        // Instead of a persona that isn't there, the words that say so.
        var missing = (Parent) lookup("#personaMissing");
        Parent target = field instanceof PersonaField && missing.isVisible() ? missing : value;
        // What was shown just now has no place yet.
        scroll.applyCss();
        scroll.layout();
        VisibleFocus.on(target);
        scrollTo(target);
    }

    private void scrollTo(Node target) {
        Node content = scroll.getContent();
        Bounds place = content.sceneToLocal(target.localToScene(target.getLayoutBounds()));
        double height = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - height;
        double from = scroll.getVvalue() * hidden;
        if (hidden > 0 && (place.getMinY() < from || place.getMaxY() > from + height)) {
            // In the middle, so that what belongs to it is seen as well.
            scroll.setVvalue(Math.clamp((place.getCenterY() - height / 2) / hidden, 0, 1));
        }
    }

    private static VBox missing(ProfileFormsViewModel model, Messages messages) {
        var warning = new FeatherIcon(Feather.ALERT_TRIANGLE);
        warning.getStyleClass().addAll("icon", "warning-icon");
        var title = new Label();
        title.setWrapText(true);
        title.textProperty().bind(model.personaMissingTitleProperty());
        model.personaWrongProperty().subscribe(wrong -> title.setGraphic(wrong ? warning : null));
        var reason = new WrappedLabel();
        reason.getStyleClass().add("muted");
        reason.textProperty().bind(model.personaMissingProperty());
        var missing = new VBox(title, reason);
        missing.setId("personaMissing");
        missing.setFocusTraversable(true);
        missing.setAccessibleRole(AccessibleRole.TEXT);
        Described.help(missing, messages.format("persona.missing.help", ShowInJson.KEYS.getDisplayText()));
        missing.accessibleTextProperty().bind(Bindings.concat(title.textProperty(), ". ", reason.textProperty()));
        missing.getStyleClass().add("persona-missing");
        missing.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (ShowInJson.KEYS.match(event)) {
                event.consume();
                missing.fireEvent(new ShowInJson("/persona"));
            }
        });
        return missing;
    }
}
