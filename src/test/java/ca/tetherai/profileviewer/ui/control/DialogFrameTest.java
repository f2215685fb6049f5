package ca.tetherai.profileviewer.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(FxToolkitExtension.class)
class DialogFrameTest {
    private final TextField field = new TextField();
    private final Button save = new Button("Save");

    @Test
    void itWearsTheLookOfItsOwner_whenThatChangesToo(FxWindow window) {
        window.show(700, 500, true, HBox::new);
        DialogFrame frame = open(window);

        assertThat(dialog().getStylesheets()).isEqualTo(window.scene().getStylesheets());
        assertThat(dialog().getRoot().getStyleClass()).contains("dark");
        Fx.run(() -> ViewerStyle.dark(window.scene(), false));
        assertThat(dialog().getRoot().getStyleClass()).doesNotContain("dark");
        Fx.run(frame::close);
    }

    @Test
    void itIsNoLargerThanItsOwner(FxWindow window) {
        window.show(640, 480, HBox::new);
        Fx.run(() -> field.setPrefSize(2_000, 2_000));
        DialogFrame frame = open(window);

        assertThat(dialog().getWidth()).isLessThanOrEqualTo(640);
        assertThat(dialog().getHeight()).isLessThanOrEqualTo(480);
        Fx.run(frame::close);
    }

    @Test
    void escapeClosesIt_andTheFocusGoesBackToWhereItWas(FxWindow window) {
        var opener = new Button("Open");
        window.show(640, 480, () -> new HBox(new Button("first"), opener));
        Fx.run(opener::requestFocus);
        open(window);
        assertThat(Fx.<Boolean>get(field::isFocused)).isTrue();

        new FxRobot().push(KeyCode.ESCAPE);
        window.settle();
        assertThat(Fx.<Boolean>get(() -> dialog().getWindow().isShowing())).isFalse();
        assertThat(Fx.<Boolean>get(opener::isFocused)).isTrue();
    }

    @Test
    void escapeClosesItFromAListToo_whichTakesThatKeyForItself(FxWindow window) {
        window.show(640, 480, HBox::new);
        var list = new ListView<>(FXCollections.observableArrayList("one", "two"));
        open(window, list);
        assertThat(Fx.<Boolean>get(list::isFocused)).isTrue();

        new FxRobot().push(KeyCode.ESCAPE);
        window.settle();
        assertThat(Fx.<Boolean>get(() -> dialog().getWindow().isShowing())).isFalse();
    }

    @Test
    void escapeClosesAnOpenChoiceFirst(FxWindow window) {
        window.show(640, 480, HBox::new);
        var choice = new ComboBox<>(FXCollections.observableArrayList("one", "two"));
        open(window, choice);
        Fx.run(choice::show);
        Fx.settle(dialog());

        new FxRobot().push(KeyCode.ESCAPE);
        window.settle();
        assertThat(Fx.<Boolean>get(choice::isShowing)).isFalse();
        assertThat(Fx.<Boolean>get(() -> dialog().getWindow().isShowing())).isTrue();

        new FxRobot().push(KeyCode.ESCAPE);
        window.settle();
        assertThat(Fx.<Boolean>get(() -> dialog().getWindow().isShowing())).isFalse();
    }

    @Test
    void aFieldThatNeedsEscapeKeepsIt(FxWindow window) {
        window.show(640, 480, HBox::new);
        Fx.run(() -> field.setOnKeyPressed(Event::consume));
        DialogFrame frame = open(window);

        new FxRobot().push(KeyCode.ESCAPE);
        window.settle();
        assertThat(Fx.<Boolean>get(() -> dialog().getWindow().isShowing())).isTrue();
        Fx.run(frame::close);
    }

    private DialogFrame open(FxWindow window) {
        return open(window, field);
    }

    private DialogFrame open(FxWindow window, Node first) {
        DialogFrame frame = Fx.get(() -> {
            var made = new DialogFrame(window.scene().getWindow(), "Title", first.equals(field) ? new HBox(field) : new HBox(field, first),
                    save);
            made.show(first);
            return made;
        });
        Fx.settle(dialog());
        return frame;
    }

    private Scene dialog() {
        return field.getScene();
    }
}
