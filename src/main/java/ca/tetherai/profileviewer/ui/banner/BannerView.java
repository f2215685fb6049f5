package ca.tetherai.profileviewer.ui.banner;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The one banner: inline, edge to edge, and away while there is nothing to say. Takes the focus when it appears. For the UI thread only. */
public final class BannerView extends StackPane {
    private final Messages messages;
    private final Runnable whenLeft;
    private final Label title = label("bannerTitle", "banner-title");
    private final Label code = label("bannerCode", "banner-code");
    private final Label message = label("bannerMessage", "banner-message");
    private final Label serverSays = label("bannerServerSays", "banner-server-says");
    private final Button retry;
    private final Button paste;
    private final BoundedText words = new BoundedText(serverSays);
    private final HBox serverLine;

    /**
     * What the banner's buttons do.
     *
     * @param copier takes the diagnostics to the clipboard
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
        this.messages = messages;
        this.whenLeft = actions.whenLeft();
        setId("banner");
        getStyleClass().add("banner");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);

        retry = button("bannerRetry", "banner.retry", actions.retry());
        paste = button("bannerPaste", "banner.paste", actions.paste());
        Button copy = button("bannerCopy", "banner.copy",
                () -> viewModel.noticeProperty()
                        .get()
                        .ifPresent(notice -> actions.copier().copy(messages.get("banner.diagnostics"), notice.diagnostics())));
        var dismiss = new Button();
        dismiss.setId("bannerDismiss");
        dismiss.setGraphic(new FontIcon(Feather.X));
        dismiss.getStyleClass().add("flat-icon");
        dismiss.setAccessibleText(messages.get("banner.dismiss"));
        dismiss.setTooltip(new Tooltip(messages.get("banner.dismiss")));
        dismiss.setOnAction(_ -> viewModel.dismiss());
        var buttons = new HBox(paste, retry, copy);
        buttons.getStyleClass().add("banner-actions");
        var heading = new HBox(title, code);
        heading.getStyleClass().add("banner-heading");
        code.setMinWidth(USE_PREF_SIZE);
        var serverPrefix = new Label(messages.get("banner.serverSays"));
        serverPrefix.getStyleClass().add("muted");
        serverPrefix.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        serverLine = new HBox(serverPrefix, words);
        serverLine.getStyleClass().add("banner-server");
        var icon = new FontIcon(Feather.ALERT_CIRCLE);
        icon.getStyleClass().add("banner-icon");
        var layout = new BannerLayout(icon, heading, List.of(message, serverLine), buttons, dismiss, () -> title.getFont().getSize());
        layout.getStyleClass().add("banner-layout");
        getChildren().add(layout);
        viewModel.noticeProperty().subscribe(this::show);
    }

    private static Label label(String id, String styleClass) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(messages.get(key));
        button.setId(id);
        button.getStyleClass().add("banner-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(Optional<BannerViewModel.Notice> shown) {
        if (shown.isEmpty() && isFocusWithin()) {
            whenLeft.run();
        }
        setVisible(shown.isPresent());
        setManaged(shown.isPresent());
        shown.ifPresent(notice -> {
            title.setText(notice.title());
            code.setText(notice.code().name());
            message.setText(notice.message());
            serverSays.setText(notice.serverSays());
            words.toTop();
            serverSays.setVisible(!notice.serverSays().isEmpty());
            appear(serverLine, !notice.serverSays().isEmpty());
            appear(retry, notice.retryHelps());
            appear(paste, notice.newTokenHelps());
            setAccessibleText(
                    messages.format("banner.spoken", notice.title(), notice.message(), notice.serverSays(), notice.code().name()));
            requestFocus();
        });
    }

    private static void appear(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
