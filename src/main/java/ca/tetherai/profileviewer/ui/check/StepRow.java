package ca.tetherai.profileviewer.ui.check;

import ca.tetherai.profileviewer.fetch.check.CheckResult;
import ca.tetherai.profileviewer.fetch.check.CheckStep;
import ca.tetherai.profileviewer.report.CheckText;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.control.WrappedLabel;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One step of a check: how it went, what it is called, how long it took, and what it found. For the UI thread only. */
final class StepRow extends HBox {
    private final FeatherIcon icon = new FeatherIcon(Feather.CIRCLE);
    private final Label name = new Label();
    private final Label outcome = new Label();
    private final Label facts = new WrappedLabel();
    private final CheckText texts;
    private final String title;

    StepRow(CheckStep step, CheckText texts) {
        this.texts = texts;
        title = texts.name(step);
        setId("check-" + step.name());
        getStyleClass().add("check-step");
        icon.getStyleClass().add("check-icon");
        name.setText(title);
        name.getStyleClass().add("check-name");
        outcome.getStyleClass().add("check-outcome");
        outcome.setMinWidth(Region.USE_PREF_SIZE);
        facts.getStyleClass().add("check-facts");
        facts.setMinHeight(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var text = new VBox(new HBox(name, gap, outcome), facts);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(icon, text);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        reset();
    }

    /** As before it was tried. */
    void reset() {
        state("waiting", Feather.CIRCLE);
        outcome.setText("");
        say("");
    }

    /** It is being tried. */
    void running() {
        state("running", Feather.LOADER);
    }

    /** It has ended so. */
    void show(CheckResult result) {
        state(result.outcome().name().toLowerCase(Locale.ROOT), switch (result.outcome()) {
            case PASSED -> Feather.CHECK_CIRCLE;
            case FAILED -> Feather.X_CIRCLE;
            case SKIPPED, NOT_NEEDED -> Feather.MINUS_CIRCLE;
        });
        outcome.setText(texts.outcome(result));
        say(String.join("\n", texts.facts(result)));
    }

    private void say(String found) {
        facts.setText(found);
        facts.setVisible(!found.isEmpty());
        facts.setManaged(!found.isEmpty());
        setAccessibleText(String.join(". ", title, outcome.getText(), found));
    }

    private void state(String state, Feather sign) {
        icon.setIconCode(sign);
        getStyleClass().setAll("check-step", state);
    }
}
