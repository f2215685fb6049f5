package ca.tetherai.profileviewer.ui.demo;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.demo.DemoServer;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.Environment;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

/** The demo: starts its server on first use, and puts its address and an account's token into the connection bar. For the UI thread only. */
public final class DemoViewModel implements AutoCloseable {
    private final ReadOnlyObjectWrapper<DemoAccount> account = new ReadOnlyObjectWrapper<>(DemoAccount.COMPLETE);
    private final ConnectionViewModel connection;
    private final ObservableValue<Boolean> active;
    private final TaskRunner tasks;
    private final Supplier<DemoServer> starter;
    private final Consumer<Throwable> defects;
    private @Nullable DemoServer server;
    private @Nullable DemoViewModel successor;
    private boolean closed;
    private boolean starting;
    private String filledIn = "";

    private record Started(DemoServer server, String token) {}

    /**
     * No server runs yet.
     *
     * @param connection whose fields the demo fills in
     * @param tasks starts the server off the UI thread
     * @param starter starts the server
     * @param defects hears why the server could not start
     */
    public DemoViewModel(ConnectionViewModel connection, TaskRunner tasks, Supplier<DemoServer> starter, Consumer<Throwable> defects) {
        this.connection = connection;
        this.tasks = tasks;
        this.starter = starter;
        this.defects = defects;
        active = connection.environmentProperty().map(environment -> environment == Environment.DEMO);
        active.subscribe((_, now) -> follow(now));
    }

    /** Whether the chosen server is the demo. */
    public ObservableValue<Boolean> activeProperty() {
        return active;
    }

    /** The accounts that can be picked. */
    public List<DemoAccount> accounts() {
        return List.of(DemoAccount.values());
    }

    /** The picked account. */
    public ReadOnlyObjectProperty<DemoAccount> accountProperty() {
        return account.getReadOnlyProperty();
    }

    /** Picks an account: puts its token into the field. */
    public void pick(DemoAccount chosen) {
        account.set(chosen);
        if (server != null && active.getValue()) {
            fillIn(server.token(chosen));
        }
    }

    /** Starts the demo, or comes back to it, and then does what follows. */
    public void enter(Runnable then) {
        if (server != null) {
            choose(server, server.token(account.get()), then);
        } else if (!starting) {
            starting = true;
            tasks.start(() -> first(starter.get()), started -> arrive(started, then), this::fail);
        }
    }

    // Starting takes a moment, in which the window may close, or get other content.
    private void arrive(Started started, Runnable then) {
        starting = false;
        if (successor != null) {
            successor.arrive(started, () -> {
            });
        } else if (closed) {
            started.server().close();
        } else {
            server = started.server();
            choose(started.server(), started.token(), then);
        }
    }

    private void fail(Throwable defect) {
        starting = false;
        if (successor != null) {
            successor.fail(defect);
        } else {
            defects.accept(defect);
        }
    }

    /** Takes over the server of another one, which is used no more, and the picked account. Before the connection is taken over. */
    public void takeOver(DemoViewModel before) {
        server = before.server;
        before.server = null;
        starting = before.starting;
        before.successor = this;
        account.set(before.account.get());
        filledIn = before.filledIn;
    }

    /** Leaves the demo: empties both fields. The server stays up for the next time. */
    public void leave() {
        connection.serverTextProperty().set("");
        connection.tokenTextProperty().set("");
    }

    // The first token is signed off the UI thread too: it takes a cold JVM some time.
    private Started first(DemoServer started) {
        return new Started(started, started.token(DemoAccount.COMPLETE));
    }

    private void choose(DemoServer demo, String token, Runnable then) {
        connection.setDemo(demo.address());
        connection.serverTextProperty().set(demo.address().toString());
        fillIn(token);
        then.run();
    }

    // Coming back to the demo by the server field fills an empty field; going elsewhere takes the demo's token along to nobody.
    private void follow(boolean isActive) {
        String inField = connection.tokenTextProperty().get();
        if (isActive && inField.isEmpty() && server != null) {
            fillIn(server.token(account.get()));
        } else if (!isActive && inField.equals(filledIn)) {
            connection.tokenTextProperty().set("");
        }
    }

    private void fillIn(String token) {
        filledIn = token;
        connection.enterToken(token);
    }

    /** Stops the server: the one that runs, or one that is still starting as soon as it has. */
    @Override
    public void close() {
        closed = true;
        if (server != null) {
            server.close();
        }
    }
}
