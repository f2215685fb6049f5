package ca.tetherai.profileviewer.ui;

import ca.tetherai.profileviewer.ui.connection.Environment;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** The thin line over the window, in the colour of what kind of server is chosen. For the UI thread only. */
final class EnvironmentEdge extends Label {

    EnvironmentEdge(ObservableValue<Environment> environment) {
        setMaxWidth(Double.MAX_VALUE);
        environment.subscribe(now -> getStyleClass().setAll("environment-edge", now.styleClass()));
    }
}
