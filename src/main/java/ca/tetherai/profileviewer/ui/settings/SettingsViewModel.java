package ca.tetherai.profileviewer.ui.settings;

import ca.tetherai.profileviewer.settings.Preferences;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The settings while their window is open. What is chosen counts at once. For the UI thread only.
 *
 * @param now what counts at the moment, of the person's choice and the administrator's
 * @param choose takes a change of the person's own choice
 * @param idle after how long without a hand on the window token and profile are cleared; empty for never
 * @param chooseIdle takes that in minutes; zero for never
 * @param network the choice of a proxy and of an authority file
 */
public record SettingsViewModel(Supplier<Preferences> now, Consumer<UnaryOperator<Preferences>> choose, Supplier<Optional<Duration>> idle,
        IntConsumer chooseIdle, NetworkViewModel network) {

    /** The minutes of {@link #idle()}; zero for never. */
    int idleMinutes() {
        return idle.get().map(limit -> (int) limit.toMinutes()).orElse(0);
    }
}
