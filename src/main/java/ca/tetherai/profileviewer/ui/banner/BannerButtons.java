package ca.tetherai.profileviewer.ui.banner;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Described;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** What can be done about a failure, the most helpful first. For the UI thread only. */
final class BannerButtons extends FlowPane {
    private final Messages messages;
    private final Button instead = button("bannerInstead");
    private final Button paste = button("bannerPaste");
    private final Button check = button("bannerCheck");
    private final Button retry;
    private final Button copy = button("bannerCopy");

    BannerButtons(BannerViewModel viewModel, Messages messages, BannerView.Actions actions) {
        this.messages = messages;
        retry = named(new RetryButton(viewModel.countdown(), messages), "bannerRetry");
        getStyleClass().add("banner-actions");
        // In one row where there is room for it: BannerLayout says how much there is.
        setPrefWrapLength(Double.MAX_VALUE);
        instead.getStyleClass().add("banner-instead");
        // An address may be of any length: it is the only text here that may be cut.
        instead.setMinWidth(0);
        instead.setMnemonicParsing(false);
        paste.setText(messages.get("banner.paste"));
        check.setText(messages.get("banner.check"));
        copy.setText(messages.get("banner.copy"));
        paste.setOnAction(_ -> actions.paste().run());
        check.setOnAction(_ -> actions.check().run());
        retry.setOnAction(_ -> actions.retry().run());
        instead.setOnAction(
                _ -> viewModel.wordsProperty().get().flatMap(words -> words.steps().instead()).ifPresent(actions.useInstead()));
        copy.setOnAction(_ -> viewModel.wordsProperty()
                .get()
                .ifPresent(words -> actions.copier().copy(messages.get("banner.diagnostics"), words.diagnostics())));
        Described.help(instead, messages.get("banner.instead.help"));
        Described.help(paste, messages.get("banner.paste.help"));
        Described.help(check, messages.get("banner.check.help"));
        Described.help(copy, messages.get("banner.copy.help"));
        getChildren().setAll(instead, paste, retry, check, copy);
    }

    private static Button button(String id) {
        return named(new Button(), id);
    }

    private static Button named(Button button, String id) {
        button.setId(id);
        button.getStyleClass().add("banner-button");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** Offers what helps. */
    void show(BannerWords words) {
        BannerWords.Steps steps = words.steps();
        steps.instead().ifPresent(server -> {
            instead.setText(messages.format("banner.useInstead", server.toString()));
            instead.setTooltip(new Tooltip(server.toString()));
        });
        Described.help(retry, words.pause().isEmpty() ? messages.get("banner.retry.help") : words.pause());
        appear(instead, steps.instead().isPresent());
        appear(paste, steps.newToken());
        appear(check, steps.check());
        appear(retry, steps.retry());
        // Where there is no way to the server, finding out why comes first, and asking again last.
        getChildren().setAll(steps.check()
                ? Stream.of(instead, paste, check, copy, retry).toList()
                : Stream.of(instead, paste, retry, check, copy).toList());
    }

    private static void appear(Button button, boolean visible) {
        button.setVisible(visible);
        button.setManaged(visible);
    }
}
