package ca.tetherai.profileviewer.ui.findings;

import ca.tetherai.profileviewer.findings.Severity;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Measures the words that say how grave findings are, so that one column fits them all in any language. Not seen. For the UI thread only. */
final class SeverityWords extends HBox {

    SeverityWords(Messages messages) {
        setManaged(false);
        setVisible(false);
        Stream.of(Severity.values()).forEach(severity -> {
            var word = new Label(messages.get(severity.labelKey()), new FeatherIcon(SeverityIcon.of(severity)));
            word.getStyleClass().add("finding-word");
            getChildren().add(word);
        });
    }

    /** In px. */
    double widest() {
        return getChildren().stream().mapToDouble(word -> ((Region) word).prefWidth(-1)).max().orElse(0);
    }
}
