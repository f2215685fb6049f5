package ca.tetherai.profileviewer.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which keys do what. */
@ExtendWith(ca.tetherai.profileviewer.support.FxToolkitExtension.class)
class CommandsTest {
    @Test
    void aWindowInWhichACommandDoesNothingIsNotMade() {
        var commands = new Commands().on(Command.FETCH, () -> {
        });
        assertThatIllegalStateException().isThrownBy(() -> commands.listenIn(new Region())).withMessageContaining("NEW_WINDOW");
    }

    // What a French keyboard sends for its digits is another key; its numeric pad is as everywhere.
    @ParameterizedTest
    @CsvSource({"DIGIT2, false, TAB_EXTRAS", "NUMPAD2, false, TAB_EXTRAS", "NUMPAD5, false, TAB_COMPARE", "EQUALS, false, LARGER",
            "EQUALS, true, LARGER", "PLUS, false, LARGER", "ADD, false, LARGER", "MINUS, false, SMALLER", "SUBTRACT, false, SMALLER",
            "DIGIT0, false, USUAL_SIZE", "NUMPAD0, false, USUAL_SIZE"})
    void theKeysOfMoreThanOneKeyboard(KeyCode key, boolean shift, Command expected) {
        List<Command> done = new ArrayList<>();
        var commands = new Commands();
        Stream.of(Command.values()).forEach(command -> commands.on(command, () -> {
            done.add(command);
        }));
        var window = new Region();
        commands.listenIn(window);

        Event.fireEvent(window, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, true, false, false));

        assertThat(done).containsExactly(expected);
    }
}
