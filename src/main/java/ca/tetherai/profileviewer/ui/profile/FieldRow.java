package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.FieldState;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.CopyButton;
import ca.tetherai.profileviewer.ui.control.CopyKeys;
import ca.tetherai.profileviewer.ui.control.ValueText;
import ca.tetherai.profileviewer.ui.control.VisibleText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One field: label, value, annotation, and what can be done with the value, which lies over the row's right end. UI thread only. */
final class FieldRow extends Region {
    /** The value has the focus by keyboard. */
    private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");

    private final FieldRowViewModel model;
    private final Copier copier;
    private final FieldRowLayout layout;
    private final Label label = new Label();
    private final FontIcon warning = new FontIcon(Feather.ALERT_TRIANGLE);
    private final Label annotation = new Label();
    private final ValueText value = new ValueText();
    private final CopyButton copy;
    private String copyText = "";

    FieldRow(FieldRowViewModel model, LabelColumn labels, Messages messages, Copier copier) {
        this.model = model;
        this.copier = copier;
        copy = new CopyButton(messages.format("row.copy", model.label()), CopyKeys.displayText(), this::copyAll);
        layout = new FieldRowLayout(this, label, warning, value, annotation, labels);

        getStyleClass().add("field-row");
        label.setText(model.label());
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "field-label");
        annotation.getStyleClass().addAll("muted", "annotation");
        warning.getStyleClass().addAll("icon", "warning-icon");
        labels.add(label);
        copy.setManaged(false);
        copy.visibleProperty()
                .bind(Bindings.createBooleanBinding(this::canCopy, hoverProperty(), focusWithinProperty(), model.shownProperty()));
        getChildren().addAll(label, warning, value, annotation, copy);

        value.addEventFilter(KeyEvent.KEY_PRESSED, this::copyWhole);
        value.focusVisibleProperty().subscribe(keyboard -> pseudoClassStateChanged(KEYBOARD, keyboard));
        model.shownProperty().subscribe(this::show);
    }

    private void show(Optional<FieldText> shown) {
        copyText = shown.map(FieldText::copyText).orElse("");
        value.show(shown.map(FieldText::text).orElse(""), classes(shown), model.isAddress());
        // Assistive technology reads this in place of the control's text, so it holds all that is to be read.
        value.identify(model.id(), shown.map(this::spoken).orElse(model.label()));
        annotate(shown.map(FieldText::annotation).orElse(""), shown.map(FieldText::raw).orElse(false));
        warning.setVisible(shown.filter(text -> text.state() == FieldState.UNEXPECTED).isPresent());
        requestLayout();
    }

    private String spoken(FieldText text) {
        String words = model.label() + ": " + VisibleText.line(VisibleText.beginning(text.text(), FieldText.LONGEST));
        return text.annotation().isEmpty() ? words : words + ", " + text.annotation();
    }

    private List<String> classes(Optional<FieldText> shown) {
        List<String> classes = new ArrayList<>();
        shown.ifPresent(text -> classes.add("value-" + text.state().id()));
        if (shown.filter(text -> text.state() == FieldState.UNEXPECTED || (model.isId() && text.state() == FieldState.PRESENT))
                .isPresent()) {
            classes.add(ValueText.MONO);
        }
        return classes;
    }

    private void annotate(String text, boolean raw) {
        annotation.setText(text);
        annotation.setVisible(!text.isEmpty());
        annotation.setTooltip(text.isEmpty() ? null : new Tooltip(text));
        annotation.getStyleClass().removeAll("mono", "small");
        annotation.getStyleClass().add(raw ? "mono" : "small");
    }

    private void copyWhole(KeyEvent event) {
        if (CopyKeys.match(event) && !value.hasPartSelected() && !copyText.isEmpty()) {
            event.consume();
            copyAll();
        }
    }

    private boolean canCopy() {
        return (isHover() || isFocusWithin()) && model.shownProperty().get().filter(text -> !text.copyText().isEmpty()).isPresent();
    }

    private void copyAll() {
        copier.copy(model.label(), copyText);
        copy.confirm();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return layout.height(width < 0 ? getWidth() : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        layout.place(getWidth());
        layout.placeAction(copy, getWidth());
    }
}
