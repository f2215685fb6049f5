package ca.tetherai.profileviewer.ui.check;

import ca.tetherai.profileviewer.fetch.check.CheckResult;
import ca.tetherai.profileviewer.fetch.check.CheckStep;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.WrappedLabel;
import java.util.EnumMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The steps of a connection check, and what they come to. For the UI thread only. */
final class CheckView extends VBox {
    private final Map<CheckStep, StepRow> rows = new EnumMap<>(CheckStep.class);
    private final CheckViewModel viewModel;

    CheckView(CheckViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        getStyleClass().add("connection-check");
        var introduction = new Label(messages.get("check.introduction"));
        introduction.setWrapText(true);
        introduction.setMinHeight(Region.USE_PREF_SIZE);
        introduction.getStyleClass().add("check-introduction");
        var steps = new VBox();
        steps.setId("checkSteps");
        for (CheckStep step : CheckStep.values()) {
            var row = Described.help(new StepRow(step, viewModel.texts()), messages.get("check.step.help"));
            rows.put(step, row);
            steps.getChildren().add(row);
        }
        var scroll = new ScrollPane(steps);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var conclusion = new WrappedLabel();
        conclusion.setId("checkConclusion");
        conclusion.setMinHeight(Region.USE_PREF_SIZE);
        conclusion.textProperty()
                .bind(viewModel.conclusionProperty().map(text -> text.isEmpty() ? messages.get("check.running") : text));
        getChildren().addAll(introduction, scroll, conclusion);
        viewModel.results().addListener((ListChangeListener<CheckResult>) _ -> show());
        show();
    }

    private void show() {
        rows.values().forEach(StepRow::reset);
        viewModel.results().forEach(result -> {
            StepRow row = rows.get(result.step());
            if (row != null) {
                row.show(result);
            }
        });
        rows.values().stream().skip(viewModel.results().size()).findFirst().ifPresent(StepRow::running);
    }
}
