package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One form on a card: title, then the groups with their rows. UI thread only. */
final class FormCard extends VBox {
    private final VBox rows = new VBox();

    FormCard(String id, String title, List<FieldGroupViewModel> groups, LabelColumn labels, Messages messages, Copier copier) {
        getStyleClass().addAll("card", "form-card");
        Label head = new Label(title);
        head.getStyleClass().add("card-title");
        rows.setId(id);
        rows.setAccessibleRole(AccessibleRole.PARENT);
        rows.setAccessibleText(title);
        for (FieldGroupViewModel group : groups) {
            // The card's title opens the first group, whose name would only repeat it.
            boolean named = !group.equals(groups.getFirst());
            rows.getChildren().add(group(group, named, labels, messages, copier));
        }
        getChildren().addAll(head, rows);
    }

    /** What holds the form's rows. */
    VBox rows() {
        return rows;
    }

    /** The rows of all groups. */
    Stream<FieldRow> fields() {
        return rows.getChildren()
                .stream()
                .map(VBox.class::cast)
                .flatMap(group -> group.getChildren().stream())
                .filter(FieldRow.class::isInstance)
                .map(FieldRow.class::cast);
    }

    private static VBox group(FieldGroupViewModel group, boolean named, LabelColumn labels, Messages messages, Copier copier) {
        var box = new VBox();
        box.setAccessibleRole(AccessibleRole.PARENT);
        box.setAccessibleText(group.label());
        if (named) {
            Label head = new Label(group.label());
            head.getStyleClass().add("group-head");
            box.getChildren().add(head);
        }
        group.rows().forEach(row -> box.getChildren().add(new FieldRow(row, labels, messages, copier)));
        return box;
    }
}
