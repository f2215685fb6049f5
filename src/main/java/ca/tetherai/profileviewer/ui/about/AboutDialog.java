package ca.tetherai.profileviewer.ui.about;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.BoundedScroll;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.DialogFrame;
import ca.tetherai.profileviewer.ui.control.WordButton;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** What there is to know of the program: its version, what it sends, what it holds and where, what it doesn't promise, and whose work is in it. For the UI thread only. */
public final class AboutDialog {
    private final DialogFrame frame;
    private final Button close;

    /**
     * What its buttons do.
     *
     * @param copier gets the diagnostics
     * @param showLogs opens the folder of the log
     */
    public record Actions(Copier copier, Runnable showLogs) {}

    /** Made, and not shown yet. */
    public AboutDialog(Window owner, AboutFacts facts, Actions actions, Messages messages) {
        close = new WordButton("aboutClose", messages.get("about.close"));
        close.setCancelButton(true);
        Described.help(close, messages.get("dialog.close.help"));
        var copy = new WordButton("aboutCopy", messages.get("about.copy"));
        Described.help(copy, messages.get("about.copy.help"));
        copy.setOnAction(_ -> actions.copier().copy(messages.get("banner.diagnostics"), facts.diagnostics().get()));
        var logs = new WordButton("aboutLogs", messages.get("command.LOG_FOLDER"));
        Described.help(logs, messages.get("logFolder.help"));
        logs.setOnAction(_ -> actions.showLogs().run());
        var name = new Label(messages.format("about.version", facts.version()));
        name.setId("aboutVersion");
        name.getStyleClass().add("about-head");
        var text = new VBox(name);
        text.setId("aboutText");
        text.getStyleClass().add("about-text");
        Stream.of("about.sends", "about.holds", "about.stores", "about.clipboard", "about.promises")
                .forEach(key -> text.getChildren().add(paragraph(messages.get(key))));
        var heading = new Label(messages.get("about.libraries"));
        heading.getStyleClass().add("dialog-heading");
        text.getChildren().addAll(heading, libraries());
        var scroll = new BoundedScroll(text, () -> Double.MAX_VALUE).name(messages.get("scroll.name"), messages.get("scroll.help"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var body = new VBox(scroll);
        body.getStyleClass().add("about");
        frame = new DialogFrame(owner, messages.get("about.title"), body, logs, copy, close);
        close.setOnAction(_ -> frame.close());
    }

    /** Shows it. */
    public void open() {
        frame.show(close);
    }

    private static GridPane libraries() {
        var grid = new GridPane();
        grid.setId("aboutLibraries");
        grid.getStyleClass().add("about-libraries");
        int row = 0;
        for (Library library : Library.all()) {
            var name = new Label((library.name() + " " + library.version()).strip());
            name.setMinWidth(Region.USE_PREF_SIZE);
            var licence = paragraph(library.licence());
            licence.getStyleClass().add("muted");
            grid.addRow(row, name, licence);
            row++;
        }
        return grid;
    }

    private static Label paragraph(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
