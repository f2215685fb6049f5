package ca.tetherai.profileviewer.ui;

import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.compare.ChangesStrip;
import ca.tetherai.profileviewer.ui.compare.CompareView;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.ShowInJson;
import ca.tetherai.profileviewer.ui.control.VisibleFocus;
import ca.tetherai.profileviewer.ui.extras.ExtrasView;
import ca.tetherai.profileviewer.ui.findings.FindingsStrip;
import ca.tetherai.profileviewer.ui.findings.FindingsView;
import ca.tetherai.profileviewer.ui.header.HeaderView;
import ca.tetherai.profileviewer.ui.json.JsonView;
import ca.tetherai.profileviewer.ui.profile.ProfileFormsView;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** A profile: who it is, and below it the tabs. For the UI thread only. */
public final class ContentView extends BorderPane {
    private final Messages messages;
    private final Runnable openToken;
    private final ProfileFormsView forms;
    private final Tab profileTab;
    private final LaterTab<ExtrasView> extras;
    private final LaterTab<FindingsView> findings;
    private final LaterTab<JsonView> json;
    private final LaterTab<CompareView> compare;
    private final TabPane tabs;

    /**
     * Follows the view models of its parts.
     *
     * @param copier gets what is copied
     * @param openToken shows what the token says of itself
     * @param action stands at the right of the tabs
     */
    public ContentView(ContentViewModel viewModel, Messages messages, Copier copier, Runnable openToken, Control action) {
        this.messages = messages;
        this.openToken = openToken;
        getStyleClass().add("content");
        var strips = new VBox(new ChangesStrip(viewModel.changes(), messages, this::showCompare),
                new FindingsStrip(viewModel.findings(), messages, this::go, this::showFindings));
        strips.getStyleClass().add("strips");
        forms = new ProfileFormsView(viewModel.forms(), strips, messages, copier);
        profileTab = new Tab(messages.get("tab.profile"), forms);
        var extrasTab = counted("tab.extras", viewModel.extras().countProperty());
        extras = new LaterTab<>(extrasTab, () -> new ExtrasView(viewModel.extras(), extrasTab.selectedProperty(), messages, copier));
        findings = new LaterTab<>(counted("tab.findings", viewModel.findings().countProperty()),
                () -> new FindingsView(viewModel.findings(), messages, copier, this::go));
        var jsonTab = new Tab(messages.get("tab.json"));
        json = new LaterTab<>(jsonTab, () -> new JsonView(viewModel.json(), messages, copier, this::go));
        viewModel.json().inSightProperty().bind(jsonTab.selectedProperty());
        addEventHandler(ShowInJson.ASKED, event -> showInJson(event.pointer()));
        var compareTab = new Tab(messages.get("tab.compare"));
        compare = new LaterTab<>(compareTab, () -> new CompareView(viewModel.compare(), compareTab.selectedProperty(),
                new CompareView.Ways(this::go, () -> focus("#tokenField"), () -> focus("#serverField")), messages, copier));
        viewModel.compare().arrivalsProperty().subscribe((_, _) -> showCompare());
        tabs = new TabPane(profileTab, extrasTab, findings.tab(), jsonTab, compareTab);
        tabs.setAccessibleText(messages.get("tabs.name"));
        Described.help(tabs, messages.get("tabs.help"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        setTop(new HeaderView(viewModel.header(), messages));
        setCenter(new TabBar(tabs, action));
    }

    /** Makes the next of what the first account is shown without: the rows' buttons, then the tabs' contents; says whether there was one. */
    boolean prepareNext() {
        if (!forms.isPrepared()) {
            forms.prepare();
            return true;
        }
        return Stream.of(extras, findings, json, compare).filter(tab -> !tab.isMade()).findFirst().map(LaterTab::content).isPresent();
    }

    /** Whether nothing of it is left. */
    boolean isPrepared() {
        return forms.isPrepared() && Stream.of(extras, findings, json, compare).allMatch(LaterTab::isMade);
    }

    /** Goes to what a finding is about, and puts the focus there. */
    private void go(Place place) {
        switch (place) {
            case Place.Field(var field) -> {
                tabs.getSelectionModel().select(profileTab);
                forms.reveal(field);
            }
            case Place.Member(var pointer) -> {
                tabs.getSelectionModel().select(extras.tab());
                extras.content().reveal(pointer);
            }
            case Place.Claim _ -> openToken.run();
            case Place.Answer() -> showFindings();
        }
    }

    /** Goes to the line of the JSON where the value was sent that a JSON Pointer (RFC 6901) names; says so where it wasn't. */
    private void showInJson(String pointer) {
        if (json.content().reveal(pointer)) {
            tabs.getSelectionModel().select(json.tab());
            json.content().focus();
        }
    }

    /** Goes to a tab, and puts the focus on what it shows first. */
    void select(int tab) {
        tabs.getSelectionModel().select(tab);
        tabs.requestFocus();
    }

    /** Which tab is in sight. */
    int selected() {
        return tabs.getSelectionModel().getSelectedIndex();
    }

    /** Goes to the field that searches what is in sight, or else the JSON, which has everything. */
    void search() {
        if (!extras.tab().isSelected()) {
            tabs.getSelectionModel().select(json.tab());
        }
        focus(extras.tab().isSelected() ? "#extrasSearch" : "#jsonSearch");
    }

    private void focus(String selector) {
        VisibleFocus.on((Parent) getScene().lookup(selector));
    }

    private void showCompare() {
        tabs.getSelectionModel().select(compare.tab());
    }

    private void showFindings() {
        tabs.getSelectionModel().select(findings.tab());
        tabs.lookup("#findings").requestFocus();
    }

    private Tab counted(String nameKey, ObservableValue<Number> count) {
        var shown = new Label();
        shown.getStyleClass().addAll("small", "muted");
        count.subscribe(now -> shown.setText(messages.format("tab.count", now)));
        var tab = new Tab(messages.get(nameKey));
        tab.setGraphic(shown);
        return tab;
    }
}
