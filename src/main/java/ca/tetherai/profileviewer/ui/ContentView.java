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
    private final ExtrasView extras;
    private final Tab profileTab;
    private final Tab extrasTab;
    private final Tab findingsTab;
    private final JsonView json;
    private final Tab jsonTab;
    private final Tab compareTab;
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
        extrasTab = counted("tab.extras", viewModel.extras().countProperty());
        extras = new ExtrasView(viewModel.extras(), extrasTab.selectedProperty(), messages, copier);
        extrasTab.setContent(extras);
        findingsTab = counted("tab.findings", viewModel.findings().countProperty());
        findingsTab.setContent(new FindingsView(viewModel.findings(), messages, copier, this::go));
        json = new JsonView(viewModel.json(), messages, copier, this::go);
        jsonTab = new Tab(messages.get("tab.json"), json);
        viewModel.json().inSightProperty().bind(jsonTab.selectedProperty());
        addEventHandler(ShowInJson.ASKED, event -> showInJson(event.pointer()));
        compareTab = new Tab(messages.get("tab.compare"));
        compareTab.setContent(new CompareView(viewModel.compare(), compareTab.selectedProperty(),
                new CompareView.Ways(this::go, () -> focus("#tokenField"), () -> focus("#serverField")), messages, copier));
        viewModel.compare().arrivalsProperty().subscribe((_, _) -> showCompare());
        tabs = new TabPane(profileTab, extrasTab, findingsTab, jsonTab, compareTab);
        tabs.setAccessibleText(messages.get("tabs.name"));
        Described.help(tabs, messages.get("tabs.help"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        setTop(new HeaderView(viewModel.header(), messages));
        setCenter(new TabBar(tabs, action));
    }

    /** Goes to what a finding is about, and puts the focus there. */
    private void go(Place place) {
        switch (place) {
            case Place.Field(var field) -> {
                tabs.getSelectionModel().select(profileTab);
                forms.reveal(field);
            }
            case Place.Member(var pointer) -> {
                tabs.getSelectionModel().select(extrasTab);
                extras.reveal(pointer);
            }
            case Place.Claim _ -> openToken.run();
            case Place.Answer() -> showFindings();
        }
    }

    /** Goes to the line of the JSON where the value was sent that a JSON Pointer (RFC 6901) names; says so where it wasn't. */
    void showInJson(String pointer) {
        if (json.reveal(pointer)) {
            tabs.getSelectionModel().select(jsonTab);
            json.focus();
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
        if (!extrasTab.isSelected()) {
            tabs.getSelectionModel().select(jsonTab);
        }
        focus(extrasTab.isSelected() ? "#extrasSearch" : "#jsonSearch");
    }

    private void focus(String selector) {
        VisibleFocus.on((Parent) getScene().lookup(selector));
    }

    private void showCompare() {
        tabs.getSelectionModel().select(compareTab);
    }

    private void showFindings() {
        tabs.getSelectionModel().select(findingsTab);
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
