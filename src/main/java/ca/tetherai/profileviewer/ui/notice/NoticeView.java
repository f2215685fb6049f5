package ca.tetherai.profileviewer.ui.notice;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.control.IconText;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The band with what people have to know of their settings. Away while there is nothing. For the UI thread only. */
public final class NoticeView extends HBox {

    /** Follows the view model. */
    public NoticeView(NoticeViewModel viewModel, Messages messages) {
        setId("notice");
        getStyleClass().add("notice-band");
        var text = new IconText(Feather.INFO);
        text.setId("noticeText");
        text.textProperty().bind(viewModel.textProperty());
        HBox.setHgrow(text, Priority.ALWAYS);
        var dismiss = new Button("", new FeatherIcon(Feather.X));
        dismiss.setId("noticeDismiss");
        dismiss.getStyleClass().add("flat-icon");
        Described.icon(dismiss, messages.get("banner.dismiss"), messages.get("message.dismiss.help"));
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.setOnAction(_ -> viewModel.dismiss());
        getChildren().addAll(text, dismiss);
        visibleProperty().bind(viewModel.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
