package ca.tetherai.profileviewer.ui.compare;

import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.control.IconText;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Two fetches side by side: which, what differs, and what one can do with that. For the UI thread only. */
public final class CompareView extends ScrollPane {
    private final CompareViewModel model;
    private final Messages messages;
    private final CompareTable table;
    private final Label count = new Label();
    private final Hyperlink all = new Hyperlink();
    private final IconText warning = new IconText(Feather.ALERT_TRIANGLE);

    /**
     * Where the tab leads to.
     *
     * @param place shows a place
     * @param token puts the focus where a token is entered
     * @param server puts the focus where a server is chosen
     */
    public record Ways(Consumer<Place> place, Runnable token, Runnable server) {}

    /** Follows the view model; compares only while it is {@code inSight}. */
    public CompareView(CompareViewModel model, ObservableValue<Boolean> inSight, Ways ways, Messages messages, Copier copier) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("compare-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        model.inSightProperty().bind(inSight);
        table = new CompareTable(model, messages, ways.place());
        VBox nothing = nothing();
        var middle = new StackPane(table, nothing);
        middle.getStyleClass().add("compare-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox choice = choice(copier);
        warning.setId("compareWarning");
        warning.getStyleClass().add("compare-warning");
        warning.managedProperty().bind(warning.visibleProperty());
        FlowPane foot = foot(ways);
        var page = new VBox(choice, warning, middle, foot);
        page.getStyleClass().add("compare");
        setContent(page);
        model.beforeProperty().subscribe(before -> {
            choice.setDisable(before == null);
            table.setVisible(before != null);
            nothing.setVisible(before == null);
        });
        model.comparedProperty().subscribe(this::say);
        model.allProperty().subscribe(_ -> say(model.comparedProperty().get()));
    }

    private HBox choice(Copier copier) {
        var before = new FetchChooser("compareBefore", messages.get("compare.before"), messages.get("compare.side.help"), model,
                model.beforeProperty());
        var after = new FetchChooser("compareAfter", messages.get("compare.after"), messages.get("compare.side.help"), model,
                model.afterProperty());
        HBox.setHgrow(before, Priority.ALWAYS);
        HBox.setHgrow(after, Priority.ALWAYS);
        var swap = new Button("", new FeatherIcon(Feather.REPEAT));
        swap.setId("compareSwap");
        swap.getStyleClass().addAll("icon-button", "compare-swap");
        Described.icon(swap, messages.get("compare.swap"), messages.get("compare.swap.help"));
        swap.setOnAction(_ -> model.swap());
        var copy = new Button(messages.get("compare.copy"), new FeatherIcon(Feather.COPY));
        copy.setId("compareCopy");
        copy.setMinWidth(USE_PREF_SIZE);
        Described.icon(copy, messages.get("compare.copy"), messages.get("compare.copy.help"));
        copy.disableProperty().bind(model.comparedProperty().map(Optional::isEmpty));
        copy.setOnAction(_ -> model.copy(copier));
        var choice = new HBox(before, swap, after, copy);
        choice.getStyleClass().add("compare-choice");
        return choice;
    }

    private FlowPane foot(Ways ways) {
        count.setId("compareCount");
        count.getStyleClass().addAll("small", "muted");
        count.managedProperty().bind(count.textProperty().isNotEmpty());
        all.setId("compareAll");
        all.getStyleClass().add("small");
        Described.help(all, messages.get("compare.all.help"));
        all.setOnAction(_ -> model.allProperty().set(!model.allProperty().get()));
        all.managedProperty().bind(all.visibleProperty());
        var foot = new FlowPane(count, all,
                link("compareToken", messages.get("compare.withToken"), messages.get("compare.withToken.help"), ways.token()),
                link("compareServer", messages.get("compare.withServer"), messages.get("compare.withServer.help"), ways.server()));
        foot.getStyleClass().add("compare-foot");
        return foot;
    }

    private Hyperlink link(String id, String words, String help, Runnable way) {
        var link = new Hyperlink(words);
        link.setId(id);
        link.getStyleClass().add("small");
        Described.shown(link, help);
        link.setOnAction(_ -> {
            link.setVisited(false);
            model.await();
            way.run();
        });
        return link;
    }

    private VBox nothing() {
        var title = new Label(messages.get("compare.empty.title"));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var sentence = new Label(messages.get("compare.empty.sentence"));
        sentence.getStyleClass().add("muted");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        var nothing = new VBox(title, sentence);
        nothing.setId("compareEmpty");
        nothing.setFocusTraversable(true);
        nothing.setAccessibleRole(AccessibleRole.TEXT);
        Described.help(nothing, messages.get("compare.empty.help"));
        nothing.setAccessibleText(title.getText() + ". " + sentence.getText());
        nothing.getStyleClass().add("compare-empty");
        return nothing;
    }

    private void say(Optional<Compared> compared) {
        all.setVisited(false);
        all.setVisible(compared.isPresent());
        all.setText(messages.get(model.allProperty().get() ? "compare.showDifferences" : "compare.showAll"));
        count.setText(compared.map(this::count)
                .orElseGet(() -> model.beforeProperty().get() == null ? "" : messages.get("compare.waiting")));
        String words = compared.map(this::warning).orElse("");
        warning.setText(words);
        warning.setVisible(!words.isEmpty());
        table.setAccessibleText(words + " " + count.getText());
    }

    private String count(Compared compared) {
        int differ = compared.comparison().differences().size();
        int of = compared.comparison().rows().size();
        return differ == 0 ? messages.format("compare.count.none", of) : messages.format("compare.count", differ, of);
    }

    private String warning(Compared compared) {
        if (compared.isOfOtherAccount()) {
            return messages.get(compared.isOfOtherServer() ? "compare.warning.both" : "compare.warning.accounts");
        }
        return compared.isOfOtherServer() ? messages.get("compare.warning.servers") : "";
    }
}
