package ca.tetherai.profileviewer.ui.about;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.BoundedScroll;
import ca.tetherai.profileviewer.ui.control.DialogFrame;

import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** What there is to know of the program: its version, what it sends, what it holds and where, and what it doesn't promise. For the UI thread only. */
public final class AboutDialog {
    private final DialogFrame frame;
    private final Button close;

    /** Made, and not shown yet. */
    public AboutDialog(Window owner, String version, Messages messages) {
        close = new Button(messages.get("about.close"));
        close.setId("aboutClose");
        close.setCancelButton(true);
        var name = new Label(messages.format("about.version", version));
        name.setId("aboutVersion");
        name.getStyleClass().add("about-head");
        var text = new VBox(name);
        text.setId("aboutText");
        text.getStyleClass().add("about-text");
        Stream.of("about.sends", "about.holds", "about.stores", "about.clipboard", "about.promises")
                .forEach(key -> text.getChildren().add(paragraph(messages.get(key))));
        var scroll = new BoundedScroll(text, () -> Double.MAX_VALUE);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var body = new VBox(scroll);
        body.getStyleClass().add("about");
        frame = new DialogFrame(owner, messages.get("about.title"), body, close);
        close.setOnAction(_ -> frame.close());
    }

    /** Shows it. */
    public void open() {
        frame.show(close);
    }

    private static Label paragraph(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
