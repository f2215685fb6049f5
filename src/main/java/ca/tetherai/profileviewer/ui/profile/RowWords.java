package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.control.WrappedLabel;

import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is said of a row's value: a mark and a readable name before it, an annotation beside it. UI thread only. */
final class RowWords {
    private final FontIcon warning = new FeatherIcon(Feather.ALERT_TRIANGLE);
    private final Label readableName = new Label();
    private final Label annotation = new WrappedLabel();

    RowWords() {
        warning.getStyleClass().addAll("icon", "warning-icon");
        readableName.getStyleClass().add("readable-name");
        show(Optional.empty());
    }

    FontIcon warning() {
        return warning;
    }

    Label readableName() {
        return readableName;
    }

    Label annotation() {
        return annotation;
    }

    void show(Optional<FieldText> shown) {
        Annotation said = shown.map(FieldText::annotation).orElse(Annotation.none());
        boolean doubtful = shown.filter(FieldText::isDoubtful).isPresent();
        boolean changed = shown.filter(FieldText::changed).isPresent();
        warning.setIconCode(doubtful || !changed ? Feather.ALERT_TRIANGLE : Feather.EDIT_2);
        warning.getStyleClass().setAll("ikonli-font-icon", "icon", doubtful || !changed ? "warning-icon" : "changed-icon");
        warning.setVisible(doubtful || changed);
        readableName.setText(shown.map(FieldText::readableName).orElse(""));
        readableName.setVisible(!readableName.getText().isEmpty());
        annotation.setText(said.text());
        annotation.setVisible(!said.text().isEmpty());
        annotation.setTooltip(said.text().isEmpty() ? null : new Tooltip(said.whole()));
        annotation.getStyleClass().setAll("label", "annotation", said.quoted() ? "mono" : "small", styleClass(said));
    }

    // A value that can't be right is marked itself, so the words beside it needn't be loud.
    private static String styleClass(Annotation said) {
        return switch (said.tone()) {
            case PLAIN, WARNING -> "muted";
            case GOOD -> "good";
        };
    }
}
