package ca.tetherai.profileviewer.ui.json;

import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.task.RunningTask;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.ui.session.Reading;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

/** Goes through a body off the UI thread, once somebody wants to see it: the other tabs wait for nothing of it. For the UI thread only. */
final class JsonPreparation {
    private final BooleanProperty inSight = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper();
    private final TaskRunner tasks;
    private final Consumer<Throwable> defects;
    private final Consumer<PreparedJson> whenReady;
    private Optional<Reading> reading = Optional.empty();
    private Optional<PreparedJson> prepared = Optional.empty();
    private @Nullable RunningTask running;

    JsonPreparation(TaskRunner tasks, Consumer<Throwable> defects, Consumer<PreparedJson> whenReady) {
        this.tasks = tasks;
        this.defects = defects;
        this.whenReady = whenReady;
        inSight.subscribe(this::prepareIfSeen);
    }

    /** Whether anybody can see it. */
    BooleanProperty inSightProperty() {
        return inSight;
    }

    /** Whether a body is being gone through. */
    ReadOnlyBooleanProperty preparingProperty() {
        return preparing.getReadOnlyProperty();
    }

    /** What the body told of the account; empty where there is no body. */
    Optional<Profile> profile() {
        return reading.map(now -> now.loaded().profile());
    }

    /** What came of it; empty before. */
    Optional<PreparedJson> prepared() {
        return prepared;
    }

    /** There is another body, or none. */
    void set(Optional<Reading> other) {
        if (running != null) {
            running.cancel();
            running = null;
        }
        preparing.set(false);
        prepared = Optional.empty();
        reading = other;
        prepareIfSeen();
    }

    private void prepareIfSeen() {
        if (!inSight.get() || reading.isEmpty() || prepared.isPresent() || running != null) {
            return;
        }
        String body = reading.get().loaded().body();
        preparing.set(true);
        running = tasks.start(() -> PreparedJson.of(body), json -> {
            running = null;
            preparing.set(false);
            prepared = Optional.of(json);
            whenReady.accept(json);
        }, defects);
    }
}
