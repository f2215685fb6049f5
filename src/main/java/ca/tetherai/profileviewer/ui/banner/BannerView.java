package ca.tetherai.profileviewer.ui.banner;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.control.WrappedLabel;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The one banner: inline, edge to edge, and away while there is nothing to say. Whoever shows it gives it the focus. For the UI thread only. */
public final class BannerView extends StackPane {
    private final Runnable whenLeft;
    private final Label title = label("bannerTitle", "banner-title");
    private final Label code = label("bannerCode", "banner-code");
    private final BannerText text;
    private final BannerButtons buttons;

    /**
     * What the banner's buttons do.
     *
     * @param copier takes the diagnostics, or the words for the customer, to the clipboard
     * @param retry asks again
     * @param paste takes a new token from the clipboard and asks again
     * @param check finds out, step by step, why there is no connection
     * @param useInstead asks another server, which the failure offers
     * @param whenLeft puts the focus elsewhere, when the banner goes away with it
     */
    public record Actions(Copier copier, Runnable retry, Runnable paste, Runnable check, Consumer<ServerAddress> useInstead,
            Runnable whenLeft) {}

    /** Away, until there is a failure. */
    public BannerView(BannerViewModel viewModel, Messages messages, Actions actions) {
        this.whenLeft = actions.whenLeft();
        setId("banner");
        getStyleClass().add("banner");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        Described.help(this, messages.get("banner.help"));

        text = new BannerText(messages, actions.copier());
        buttons = new BannerButtons(viewModel, messages, actions);
        var heading = new HBox(title, code);
        heading.getStyleClass().add("banner-heading");
        code.setMinWidth(USE_PREF_SIZE);
        var icon = new FeatherIcon(Feather.ALERT_CIRCLE);
        icon.getStyleClass().add("banner-icon");
        var layout = new BannerLayout(icon, heading, text, buttons, dismiss(viewModel, messages), () -> title.getFont().getSize());
        layout.getStyleClass().add("banner-layout");
        getChildren().add(layout);
        viewModel.wordsProperty().subscribe(this::show);
    }

    /** Takes less of a low window's height as long as {@code crowded} says that something else is said over the profile as well. */
    public void giveWay(ObservableValue<Boolean> crowded) {
        crowded.subscribe(text::crowd);
    }

    static Label label(String id, String styleClass) {
        var label = new WrappedLabel();
        label.setId(id);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Button dismiss(BannerViewModel viewModel, Messages messages) {
        var dismiss = new Button();
        dismiss.setId("bannerDismiss");
        dismiss.setGraphic(new FeatherIcon(Feather.X));
        dismiss.getStyleClass().add("flat-icon");
        Described.icon(dismiss, messages.get("banner.dismiss"), messages.get("message.dismiss.help"));
        dismiss.setOnAction(_ -> viewModel.dismiss());
        return dismiss;
    }

    private void show(Optional<BannerWords> shown) {
        if (shown.isEmpty() && isFocusWithin()) {
            whenLeft.run();
        }
        setVisible(shown.isPresent());
        setManaged(shown.isPresent());
        shown.ifPresentOrElse(this::show, this::forget);
    }

    private void show(BannerWords words) {
        title.setText(words.title());
        code.setText(words.code().name());
        text.show(words);
        buttons.show(words);
        // Once, and not again while the retry button counts.
        setAccessibleText(text.spoken(words));
    }

    // What it said may be of an account that was cleared.
    private void forget() {
        title.setText("");
        code.setText("");
        text.forget();
        setAccessibleText("");
    }
}
