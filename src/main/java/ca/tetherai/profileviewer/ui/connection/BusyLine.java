package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.i18n.Messages;

import javafx.scene.control.ProgressBar;

/** The line on the bar's lower edge that moves while a request is under way. */
final class BusyLine extends ProgressBar {

    BusyLine(Messages messages) {
        setId("busy");
        setAccessibleText(messages.get("connection.busy"));
        setMaxWidth(Double.MAX_VALUE);
        setManaged(false);
    }
}
