package ca.tetherai.profileviewer.ui.paste;

import ca.tetherai.profileviewer.ui.connection.TokenSummary;
import ca.tetherai.profileviewer.ui.control.WrappedTooltip;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** One of several tokens to choose from. Its text is all of its words; what is seen is their parts, of which names are shortened and the rest is not. */
final class ChoiceButton extends Button {
    /** In px. */
    private static final double TOOLTIP_WIDTH = 600;
    private static final PseudoClass EXPIRED = PseudoClass.getPseudoClass("expired");

    private final Label name = new Label();
    private final Label fingerprint = new Label();
    private final Label expiry = new Label();
    private final Label server = new Label();

    ChoiceButton(String id) {
        setId(id);
        getStyleClass().add("paste-choice");
        setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // A name may have an underscore in it.
        setMnemonicParsing(false);
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        server.setMinWidth(0);
        expiry.getStyleClass().add("paste-choice-end");
        List.of(fingerprint, expiry).forEach(part -> part.setMinWidth(USE_PREF_SIZE));
        var row = new HBox(name, fingerprint, expiry, server);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> getWidth() - snappedLeftInset() - snappedRightInset(), widthProperty(),
                        insetsProperty()));
        setGraphic(row);
        var whole = new WrappedTooltip(TOOLTIP_WIDTH);
        textProperty().subscribe(whole::say);
        setTooltip(whole);
    }

    void show(PasteViewModel.Choice choice) {
        TokenSummary summary = choice.summary();
        setText(choice.label());
        name.setText(summary.statement());
        // A separator is no part of what is marked.
        fingerprint.setText(after(summary.fingerprint()) + (summary.expiry().text().isEmpty() ? "" : " · "));
        expiry.setText(summary.expiry().text());
        server.setText(after(choice.server()));
        expiry.pseudoClassStateChanged(EXPIRED, summary.expired());
    }

    private static String after(String part) {
        return part.isEmpty() ? "" : " · " + part;
    }
}
