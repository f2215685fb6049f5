package ca.tetherai.profileviewer.ui.command;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What each {@link Command} does in one window. For the UI thread only. */
public final class Commands {
    private final Map<Command, BooleanSupplier> actions = new EnumMap<>(Command.class);
    private final Map<Command, BooleanProperty> switches = new EnumMap<>(Command.class);
    private final Map<Command, ObservableValue<Boolean>> available = new EnumMap<>(Command.class);

    /** The command does that, always. */
    public Commands on(Command command, Runnable action) {
        return on(command, () -> {
            action.run();
            return true;
        });
    }

    /** The command does that; where it says that there was nothing to do, its keys are left to others. */
    private Commands on(Command command, BooleanSupplier action) {
        actions.put(command, action);
        return this;
    }

    /** The command does that while it is available. */
    public Commands on(Command command, Runnable action, ObservableValue<Boolean> whether) {
        available.put(command, whether);
        return on(command, () -> {
            boolean can = whether.getValue();
            if (can) {
                action.run();
            }
            return can;
        });
    }

    /** The command switches this on and off. */
    public Commands on(Command command, BooleanProperty toggled) {
        switches.put(command, toggled);
        return on(command, () -> toggled.set(!toggled.get()));
    }

    /** Those that nothing was said of. */
    private Set<Command> missing() {
        Set<Command> all = EnumSet.allOf(Command.class);
        all.removeAll(actions.keySet());
        return all;
    }

    /** Does it. */
    boolean run(Command command) {
        return actions.getOrDefault(command, () -> false).getAsBoolean();
    }

    /** What it switches on and off, if it does. */
    Optional<BooleanProperty> toggled(Command command) {
        return Optional.ofNullable(switches.get(command));
    }

    /** Whether it is available now, where that changes. */
    Optional<ObservableValue<Boolean>> available(Command command) {
        return Optional.ofNullable(available.get(command));
    }

    /**
     * Listens in a window for the keys that nobody within took.
     *
     * @throws IllegalStateException when there is a command that does nothing
     */
    public void listenIn(Node window) {
        if (!missing().isEmpty()) {
            throw new IllegalStateException("nobody does " + missing());
        }
        Map<KeyCombination, Command> keys = new LinkedHashMap<>();
        Stream.of(Command.values()).forEach(command -> command.keys().forEach(combination -> keys.put(combination, command)));
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (keys.entrySet().stream().anyMatch(key -> key.getKey().match(event) && run(key.getValue()))) {
                event.consume();
            }
        });
    }
}
