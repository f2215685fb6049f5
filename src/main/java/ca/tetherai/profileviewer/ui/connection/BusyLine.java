package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.i18n.Messages;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;

import org.jspecify.annotations.Nullable;

/** The line on the bar's lower edge that moves while a request is under way; it stands still for who wants nothing to move. */
final class BusyLine extends ProgressBar {

    BusyLine(Messages messages) {
        setId("busy");
        setAccessibleText(messages.get("connection.busy"));
        setMaxWidth(Double.MAX_VALUE);
        setManaged(false);
        sceneProperty().map(Scene::getPreferences)
                .flatMap(Scene.Preferences::reducedMotionProperty)
                .orElse(false)
                .subscribe(reduced -> setProgress(reduced ? 1 : INDETERMINATE_PROGRESS));
    }

    // A full line that stands still says as little of how far it is as one that moves.
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.INDETERMINATE) {
            return true;
        }
        return attribute == AccessibleAttribute.VALUE ? null : super.queryAccessibleAttribute(attribute, parameters);
    }
}
