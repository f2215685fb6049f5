package ca.tetherai.profileviewer.ui.connection;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The token's line. Its text is the whole line, for assistive technology; what is seen is its parts. */
final class TokenSummaryLabel extends Label {
    private static final PseudoClass EXPIRED = PseudoClass.getPseudoClass("expired");
    private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
    private static final PseudoClass UNUSABLE = PseudoClass.getPseudoClass("unusable");

    TokenSummaryLabel(ConnectionViewModel viewModel) {
        setId("tokenSummary");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // As wide as there is room: what it takes for itself would stay taken, since its parts are as wide as it is.
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        Label statement = part("token-statement");
        Label fingerprint = part("token-statement");
        Label caveat = part("token-statement");
        Label briefCaveat = part("token-statement");
        Label expiry = part("token-expiry");
        expiry.setGraphic(new FontIcon(Feather.CLOCK));
        var line = new TokenSummaryLayout(statement, fingerprint, caveat, briefCaveat, expiry);
        line.prefWidthProperty().bind(widthProperty());
        setGraphic(line);
        viewModel.tokenSummaryProperty().subscribe(summary -> {
            setText(summary.text());
            statement.setText(summary.statement());
            statement.pseudoClassStateChanged(UNUSABLE, summary.unusable());
            fingerprint.setText(after(summary.statement(), summary.fingerprint()));
            caveat.setText(summary.caveat().map(words -> after(summary.statement(), words.full())).orElse(""));
            briefCaveat.setText(summary.caveat().map(words -> after(summary.statement(), words.brief())).orElse(""));
            expiry.setText(summary.expiry().text());
            expiry.pseudoClassStateChanged(EXPIRED, summary.expired());
            expiry.pseudoClassStateChanged(SOON, summary.expiry().urgency() == TokenSummary.Urgency.SOON);
            line.requestLayout();
        });
    }

    private static Label part(String style) {
        var label = new Label();
        label.getStyleClass().addAll(style, "small");
        return label;
    }

    private static String after(String before, String words) {
        return before.isEmpty() || words.isEmpty() ? words : " · " + words;
    }
}
