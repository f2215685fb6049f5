package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.FieldState;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * One field: label, value, what is said of it, and what can be done with the value, which lies over the row's right end. UI thread only. The node
 * with the field's id holds the bare value, for people and scripts alike; a role's readable name and all else that is said of it stand in nodes
 * beside.
 */
final class FieldRow extends Region {
    /** The value has the focus by keyboard. */
    private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");
    /** The value can't be right. */
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    /** The value's readable name stands before it. */
    private static final PseudoClass NAMED = PseudoClass.getPseudoClass("named");
    /** The value opens a page. */
    private static final PseudoClass WEB = PseudoClass.getPseudoClass("web");

    private final FieldRowViewModel model;
    private final FieldSpeech speech;
    private final RowActions actions;
    private final FieldRowLayout layout;
    private final Label label = new Label();
    private final RowWords words = new RowWords();
    private final ValueText value = new ValueText();
    private Optional<FieldText> current = Optional.empty();
    // The containers around ask for the same height some ten times for each layout, and JavaFX remembers none that depends on a width.
    private double measuredWidth = Double.NaN;
    private double measuredHeight;

    FieldRow(FieldRowViewModel model, LabelColumn labels, Messages messages, Copier copier) {
        this.model = model;
        speech = new FieldSpeech(model, messages);
        actions = new RowActions(this, buttons -> getChildren().addAll(buttons), model, messages, copier);
        layout = new FieldRowLayout(this, label, words, value, labels);

        getStyleClass().add("field-row");
        label.setText(model.label());
        label.setLabelFor(value);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "field-label");
        labels.add(label);
        getChildren().addAll(label, words.warning(), words.readableName(), value, words.annotation());

        value.addEventFilter(KeyEvent.KEY_PRESSED, event -> actions.pressed(event, value.hasPartSelected()));
        value.focusVisibleProperty().subscribe(keyboard -> pseudoClassStateChanged(KEYBOARD, keyboard));
        RowMenu.on(value, messages, actions::copyIfThereIsSomething, actions::showInJson);
        model.shownProperty().subscribe(this::show);
    }

    /** Makes what is seen only while the row is in use. */
    void prepare() {
        actions.prepare();
    }

    /** Whether that has been made. */
    boolean isPrepared() {
        return actions.isPrepared();
    }

    private void show(Optional<FieldText> shown) {
        // What is said of a value may change while somebody selects a part of it.
        if (!shown.map(FieldText::text).equals(current.map(FieldText::text)) || !classes(shown).equals(classes(current))) {
            value.show(shown.map(FieldText::text).orElse(""), classes(shown), model.isAddress());
        }
        current = shown;
        // Assistive technology reads this in place of the control's text, so it holds all that is to be read.
        value.identify(model.id(), speech.name(shown));
        Described.help(value, speech.help(shown));
        words.show(shown);
        pseudoClassStateChanged(DOUBTFUL, shown.filter(FieldText::isDoubtful).isPresent());
        pseudoClassStateChanged(NAMED, shown.filter(text -> !text.readableName().isEmpty()).isPresent());
        pseudoClassStateChanged(WEB, !model.isMail() && shown.flatMap(FieldText::target).isPresent());
        requestLayout();
    }

    private List<String> classes(Optional<FieldText> shown) {
        List<String> classes = new ArrayList<>();
        shown.ifPresent(text -> classes.add("value-" + text.state().id()));
        if (shown.filter(this::isRead).isPresent()) {
            classes.add(ValueText.MONO);
        }
        return classes;
    }

    // Letter by letter.
    private boolean isRead(FieldText text) {
        return text.state() == FieldState.UNEXPECTED || !text.readableName().isEmpty()
                || (model.isId() && text.state() == FieldState.PRESENT);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double asked = width < 0 ? getWidth() : width;
        if (asked != measuredWidth) {
            measuredHeight = layout.height(asked);
            measuredWidth = asked;
        }
        return measuredHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public void requestLayout() {
        measuredWidth = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        layout.place(getWidth());
        actions.place(layout);
    }
}
