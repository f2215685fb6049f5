package ca.tetherai.profileviewer.ui.compare;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Over the forms: how much a refresh has changed, until it is put away. For the UI thread only. */
public final class ChangesStrip extends HBox {

    /** Follows the view model; {@code compare} shows all that has changed. */
    public ChangesStrip(ChangesViewModel model, Messages messages, Runnable compare) {
        setId("changesStrip");
        getStyleClass().add("changes-strip");
        var icon = new FeatherIcon(Feather.EDIT_2);
        icon.getStyleClass().add("icon");
        var text = new Label("", icon);
        text.setId("changesText");
        text.setMinWidth(0);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Stream.of(model.fieldsTextProperty().get(), model.entriesTextProperty().get())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · ")),
                        model.fieldsTextProperty(), model.entriesTextProperty()));
        var all = new Hyperlink(messages.get("changes.compare"));
        all.setId("changesCompare");
        Described.help(all, messages.get("changes.compare.help"));
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(_ -> {
            all.setVisited(false);
            compare.run();
        });
        var dismiss = new Button(messages.get("changes.dismiss"), new FeatherIcon(Feather.X));
        dismiss.setId("changesDismiss");
        Described.help(dismiss, messages.get("changes.dismiss.help"));
        dismiss.getStyleClass().add("flat");
        dismiss.setMinWidth(USE_PREF_SIZE);
        dismiss.setOnAction(_ -> model.dismiss());
        getChildren().addAll(text, all, dismiss);
        visibleProperty().bind(model.fieldsTextProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
