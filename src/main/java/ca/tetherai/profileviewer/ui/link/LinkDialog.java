package ca.tetherai.profileviewer.ui.link;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.BoundedScroll;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.DialogFrame;
import ca.tetherai.profileviewer.ui.control.IconText;
import ca.tetherai.profileviewer.ui.control.WordButton;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** Shows where a link really leads, before it is opened. For the UI thread only. */
public final class LinkDialog {
    private static final double SHARE_OF_THE_WINDOW = 0.4;

    private final DialogFrame frame;
    private final Button open;

    /** Made, and not shown yet. */
    public LinkDialog(Window owner, LinkViewModel link, Messages messages, Copier copier) {
        var question = new Label(messages.get(link.isMail() ? "link.mail.question" : "link.web.question"));
        question.setId("linkQuestion");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        var scroll = new BoundedScroll(target(link), () -> SHARE_OF_THE_WINDOW * owner.getHeight());
        scroll.name(messages.get("scroll.name"), messages.get("scroll.help"));
        scroll.getStyleClass().add("link-box");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var failed = new IconText(messages.get("link.failed"), Feather.ALERT_TRIANGLE);
        failed.setId("linkFailed");
        failed.getStyleClass().add("link-failed");
        failed.setVisible(false);
        var body = new VBox(question, scroll, failed);
        body.getStyleClass().add("link-dialog");

        var cancel = new WordButton("linkCancel", messages.get("link.cancel"));
        cancel.setCancelButton(true);
        var copy = new WordButton("linkCopy", messages.get("link.copy"));
        open = new WordButton("linkOpen", messages.get(link.isMail() ? "link.mail.open" : "link.web.open"));
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        frame = new DialogFrame(owner, messages.get(link.isMail() ? "link.mail.title" : "link.web.title"), body, cancel, copy, open);
        Described.help(cancel, messages.get("dialog.cancel.help"));
        Described.help(copy, messages.get("link.copy.help"));
        Described.help(open, messages.get("link.open.help"));
        cancel.setOnAction(_ -> frame.close());
        copy.setOnAction(_ -> copier.copy(messages.get("link.copied"), link.text()));
        open.setOnAction(_ -> {
            if (link.open()) {
                frame.close();
            } else {
                failed.setVisible(true);
            }
        });
    }

    /** Shows it. */
    public void open() {
        frame.show(open);
    }

    private static TextFlow target(LinkViewModel link) {
        var host = new Text(link.host());
        host.getStyleClass().addAll("link-target", "link-host");
        var flow = new TextFlow(part(link.beforeHost()), host, part(link.afterHost()));
        flow.setId("linkTarget");
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(link.text());
        return flow;
    }

    private static Text part(String text) {
        var part = new Text(text);
        part.getStyleClass().add("link-target");
        return part;
    }
}
