package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * The line under the bar, as wide as that: what the token says of itself, and a button with what is noteworthy, for all of it. No text decides how
 * wide it is, since strangers wrote it: names and hosts are shortened to the room that there is.
 */
public final class TokenLine extends Region {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    // In font sizes: how much of its words the button keeps beside the whole caveat, and beside the brief one.
    private static final double TELLING_BUTTON = 18;
    private static final double LEAST_BUTTON = 9;

    private final TokenSummaryLabel summary;
    private final Button button;

    /**
     * What the button says.
     *
     * @param there whether the token says anything that can be shown
     * @param words a few words; empty where nothing is noteworthy
     * @param warning whether they are a warning
     */
    public record Details(boolean there, String words, boolean warning) {}

    TokenLine(ConnectionViewModel viewModel, ObservableValue<Details> details, Runnable open, Messages messages) {
        summary = new TokenSummaryLabel(viewModel);
        var icon = new FeatherIcon(Feather.INFO);
        button = new Button("", icon);
        button.setId("tokenDetails");
        button.getStyleClass().add("token-details");
        // A host may have an underscore in it.
        button.setMnemonicParsing(false);
        String help = messages.get("token.details.help");
        button.setAccessibleHelp(help);
        button.setOnAction(_ -> open.run());
        getChildren().addAll(summary, button);
        details.subscribe(now -> {
            button.setVisible(now.there());
            button.setText(now.words().isEmpty() ? messages.get("token.details") : now.words());
            Described.tooltip(button, now.words().isEmpty() ? help : now.words() + "\n" + help);
            button.pseudoClassStateChanged(WARNING, now.warning());
            icon.setIconCode(now.warning() ? Feather.ALERT_TRIANGLE : Feather.INFO);
            requestLayout();
        });
    }

    Label summary() {
        return summary;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(Math.max(height(summary), height(button)));
    }

    @Override
    protected void layoutChildren() {
        TokenSummaryLayout parts = summary.parts();
        double end = button.isVisible() ? ofButton(getWidth(), parts) : 0;
        double gap = end > 0 ? parts.gap() : 0;
        place(summary, 0, Math.max(0, getWidth() - end - gap));
        place(button, getWidth() - end, end);
    }

    // What tells of the token's end, and that it isn't verified, goes before its words; all of the caveat only while they stay telling.
    private double ofButton(double width, TokenSummaryLayout parts) {
        double whole = snapSizeX(button.prefWidth(-1));
        double font = button.getFont().getSize();
        double room = width - parts.gap();
        double telling = Math.min(whole, TELLING_BUTTON * font);
        if (parts.telling() + telling <= room) {
            return snapSizeX(Math.clamp(room - parts.whole(), telling, whole));
        }
        double most = Math.max(button.getGraphic().prefWidth(-1), room - parts.least());
        return snapSizeX(Math.min(Math.clamp(room - parts.brief(), Math.min(whole, LEAST_BUTTON * font), whole), most));
    }

    // The button is high enough for a hand, though its words are small.
    private static double height(Region part) {
        return Math.max(part.minHeight(-1), part.prefHeight(-1));
    }

    private void place(Region part, double x, double width) {
        double height = snapSizeY(height(part));
        part.resizeRelocate(snapPositionX(x), snapPositionY((getHeight() - height) / 2), width, height);
    }
}
