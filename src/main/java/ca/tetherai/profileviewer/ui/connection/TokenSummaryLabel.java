package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.control.WrappedTooltip;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The token's line. Its text is the whole line, for assistive technology; what is seen is its parts, and the whole as a tooltip where they are shortened. */
final class TokenSummaryLabel extends Label {
    /** In px. */
    private static final double TOOLTIP_WIDTH = 600;
    private static final PseudoClass EXPIRED = PseudoClass.getPseudoClass("expired");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass UNUSABLE = PseudoClass.getPseudoClass("unusable");

    private final Label statement = part("token-statement");
    private final Label fingerprint = part("token-statement");
    private final Label caveat = part("token-statement");
    private final Label briefCaveat = part("token-statement");
    private final Label expiry = part("token-expiry");
    private final FeatherIcon icon = new FeatherIcon(Feather.CLOCK);
    private @Nullable WrappedTooltip whole;
    private final TokenSummaryLayout parts = new TokenSummaryLayout(statement, fingerprint, caveat, briefCaveat, expiry);

    TokenSummaryLabel(ConnectionViewModel viewModel) {
        setId("tokenSummary");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // As wide as there is room: what it takes for itself would stay taken, since its parts are as wide as it is.
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        expiry.setGraphic(icon);
        parts.prefWidthProperty().bind(widthProperty());
        setGraphic(parts);
        parts.shortenedProperty().subscribe(shortened -> setTooltip(shortened ? whole() : null));
        viewModel.tokenSummaryProperty().subscribe(this::show);
    }

    // Mostly all of it is seen.
    private WrappedTooltip whole() {
        if (whole == null) {
            whole = new WrappedTooltip(TOOLTIP_WIDTH);
            textProperty().subscribe(whole::say);
        }
        return whole;
    }

    TokenSummaryLayout parts() {
        return parts;
    }

    private void show(TokenSummary summary) {
        setText(summary.text());
        statement.setText(summary.statement());
        statement.pseudoClassStateChanged(UNUSABLE, summary.unusable());
        fingerprint.setText(after(summary.statement(), summary.fingerprint()));
        caveat.setText(summary.caveat().map(words -> after(summary.statement(), words.full())).orElse(""));
        briefCaveat.setText(summary.caveat().map(words -> after(summary.statement(), words.brief())).orElse(""));
        TokenSummary.Urgency urgency = summary.expiry().urgency();
        expiry.setText(summary.expiry().text());
        expiry.pseudoClassStateChanged(EXPIRED, urgency == TokenSummary.Urgency.EXPIRED);
        expiry.pseudoClassStateChanged(WARNING, urgency == TokenSummary.Urgency.SOON || urgency == TokenSummary.Urgency.NOT_YET);
        icon.setIconCode(icon(urgency));
        parts.requestLayout();
        if (getParent() != null) {
            // How the line is shared depends on it.
            getParent().requestLayout();
        }
    }

    private static Ikon icon(TokenSummary.Urgency urgency) {
        return switch (urgency) {
            case NONE -> Feather.CLOCK;
            case NOT_YET, SOON -> Feather.ALERT_TRIANGLE;
            case EXPIRED -> Feather.ALERT_CIRCLE;
        };
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
