package ca.tetherai.profileviewer.ui;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.extras.ExtrasView;
import ca.tetherai.profileviewer.ui.header.HeaderView;
import ca.tetherai.profileviewer.ui.profile.ProfileFormsView;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;

/** A profile: who it is, and below it the tabs. For the UI thread only. */
public final class ContentView extends BorderPane {

    /** Follows the view models of its parts. */
    public ContentView(ContentViewModel viewModel, Messages messages, Copier copier) {
        getStyleClass().add("content");
        var count = new Label();
        count.getStyleClass().addAll("small", "muted");
        count.textProperty().bind(viewModel.extras().countProperty().asString(messages.locale(), "%,d"));
        var tabs = new TabPane(tab(messages.get("tab.profile"), new ProfileFormsView(viewModel.forms(), messages, copier)),
                tab(messages.get("tab.extras"), new ExtrasView(viewModel.extras(), messages, copier)));
        tabs.getTabs().get(1).setGraphic(count);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        setTop(new HeaderView(viewModel.header(), messages));
        setCenter(tabs);
    }

    private static Tab tab(String name, Node content) {
        return new Tab(name, content);
    }
}
