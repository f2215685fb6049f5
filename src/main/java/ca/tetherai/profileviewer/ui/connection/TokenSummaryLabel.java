package ca.tetherai.profileviewer.ui.connection;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The token's line. Its text is the whole line, for assistive technology; what is seen is its two parts, statement left and expiry right. */
final class TokenSummaryLabel extends Label {
    private static final PseudoClass EXPIRED = PseudoClass.getPseudoClass("expired");
    private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
    private static final PseudoClass UNUSABLE = PseudoClass.getPseudoClass("unusable");

    TokenSummaryLabel(ConnectionViewModel viewModel) {
        setId("tokenSummary");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        var statement = new Label();
        statement.getStyleClass().addAll("token-statement", "small");
        var caveat = new Label();
        caveat.getStyleClass().addAll("token-statement", "small");
        caveat.setMinWidth(Region.USE_PREF_SIZE);
        var dot = new Label("·");
        dot.getStyleClass().addAll("token-statement", "small");
        dot.setMinWidth(Region.USE_PREF_SIZE);
        var claims = new HBox(statement, dot, caveat);
        claims.getStyleClass().add("token-claims");
        claims.setMinWidth(0);
        var expiry = new Label();
        expiry.setGraphic(new FontIcon(Feather.CLOCK));
        expiry.getStyleClass().addAll("token-expiry", "small");
        expiry.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(claims, gap, expiry);
        line.getStyleClass().add("token-line");
        line.prefWidthProperty().bind(widthProperty());
        setGraphic(line);
        viewModel.tokenSummaryProperty().subscribe(summary -> {
            setText(summary.text());
            statement.setText(summary.statement());
            statement.pseudoClassStateChanged(UNUSABLE, summary.unusable());
            expiry.setText(summary.expiry().text());
            appear(expiry, !summary.expiry().text().isEmpty());
            caveat.setText(summary.caveat());
            appear(caveat, !summary.caveat().isEmpty());
            appear(dot, !summary.caveat().isEmpty() && !summary.statement().isEmpty());
            expiry.pseudoClassStateChanged(EXPIRED, summary.expired());
            expiry.pseudoClassStateChanged(SOON, summary.expiry().urgency() == TokenSummary.Urgency.SOON);
        });
    }

    private static void appear(Label part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
