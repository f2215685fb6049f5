package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.FieldState;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.CopyButton;
import ca.tetherai.profileviewer.ui.control.CopyKeys;
import ca.tetherai.profileviewer.ui.control.OddCharactersButton;
import ca.tetherai.profileviewer.ui.control.OddListing;
import ca.tetherai.profileviewer.ui.control.ValueText;
import ca.tetherai.profileviewer.ui.control.VisibleText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** One field: label, value, what is said of it, and what can be done with the value, which lies over the row's right end. UI thread only. */
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
    private final Messages messages;
    private final Copier copier;
    private final FieldRowLayout layout;
    private final Label label = new Label();
    private final RowWords words = new RowWords();
    private final ValueText value = new ValueText();
    private final CopyButton copy;
    private final RowLink link;
    private final OddCharactersButton odd;
    private Optional<FieldText> current = Optional.empty();
    // The containers around ask for the same height some ten times for each layout, and JavaFX remembers none that depends on a width.
    private double measuredWidth = Double.NaN;
    private double measuredHeight;

    FieldRow(FieldRowViewModel model, LabelColumn labels, Messages messages, Copier copier) {
        this.model = model;
        this.messages = messages;
        this.copier = copier;
        link = new RowLink(model, messages, copier);
        odd = new OddCharactersButton(model.id() + "-odd", this::listing, messages, copier);
        odd.name(model.label());
        odd.setManaged(false);
        copy = new CopyButton(messages.format("row.copy", model.label()), CopyKeys.displayText(), this::copyAll);
        layout = new FieldRowLayout(this, label, words, value, labels);

        getStyleClass().add("field-row");
        label.setText(model.label());
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "field-label");
        labels.add(label);
        copy.setManaged(false);
        copy.visibleProperty()
                .bind(Bindings.createBooleanBinding(this::canCopy, hoverProperty(), focusWithinProperty(), model.shownProperty()));
        link.setManaged(false);
        link.visibleProperty()
                .bind(Bindings.createBooleanBinding(this::canOpen, hoverProperty(), focusWithinProperty(), model.shownProperty()));
        odd.visibleProperty()
                .bind(Bindings.createBooleanBinding(this::canList, hoverProperty(), focusWithinProperty(), model.shownProperty()));
        getChildren().addAll(label, words.warning(), words.readableName(), value, words.annotation(), odd, link, copy);

        value.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        value.focusVisibleProperty().subscribe(keyboard -> pseudoClassStateChanged(KEYBOARD, keyboard));
        RowMenu.on(value, messages, this::copyIfThereIsSomething);
        model.shownProperty().subscribe(this::show);
    }

    private void show(Optional<FieldText> shown) {
        // What is said of a value may change while somebody selects a part of it.
        if (!shown.map(FieldText::text).equals(current.map(FieldText::text)) || !classes(shown).equals(classes(current))) {
            value.show(shown.map(FieldText::text).orElse(""), classes(shown), model.isAddress());
        }
        current = shown;
        // Assistive technology reads this in place of the control's text, so it holds all that is to be read.
        value.identify(model.id(), shown.map(this::spoken).orElse(model.label()));
        words.show(shown);
        pseudoClassStateChanged(DOUBTFUL, shown.filter(FieldText::isDoubtful).isPresent());
        pseudoClassStateChanged(NAMED, shown.filter(text -> !text.readableName().isEmpty()).isPresent());
        pseudoClassStateChanged(WEB, !model.isMail() && shown.flatMap(FieldText::target).isPresent());
        requestLayout();
    }

    private String spoken(FieldText text) {
        return Stream.of(model.label() + ": " + VisibleText.line(VisibleText.beginning(text.text(), FieldText.LONGEST)),
                text.readableName(), text.annotation().whole())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
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

    private void pressed(KeyEvent event) {
        if (CopyKeys.match(event) && !value.hasPartSelected() && !copyText().isEmpty()) {
            event.consume();
            copyAll();
        } else if (RowLink.KEYS.match(event) && model.link().isPresent()) {
            event.consume();
            link.fire();
        }
    }

    private String copyText() {
        return current.map(FieldText::copyText).orElse("");
    }

    private boolean isInUse() {
        return isHover() || isFocusWithin();
    }

    private boolean canCopy() {
        return isInUse() && model.shownProperty().get().filter(text -> !text.copyText().isEmpty()).isPresent();
    }

    private boolean canOpen() {
        return isInUse() && model.shownProperty().get().flatMap(FieldText::target).isPresent();
    }

    private boolean canList() {
        return isInUse() && !model.odd().isEmpty();
    }

    private OddListing listing() {
        return OddListing.of(copyText(), model.odd(), messages);
    }

    private void copyIfThereIsSomething() {
        if (!copyText().isEmpty()) {
            copyAll();
        }
    }

    private void copyAll() {
        copier.copy(model.label(), copyText());
        copy.confirm();
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
        layout.placeAction(copy, 0, getWidth());
        layout.placeAction(link, 1, getWidth());
        layout.placeAction(odd, model.link().isPresent() ? 2 : 1, getWidth());
    }
}
