package ca.tetherai.profileviewer.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.StandardError;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelReader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FxToolkitExtension.class)
class ValueTextTest {
    private static final String ODD = " a\u0000\u001b\r\n\tb\u200b\u202ec\ud83d ";

    @ParameterizedTest
    @ValueSource(strings = {"Alex Rep", "", ODD, "a\nb", "\ud83d", "\u0000", "שלום", "<b>&amp;</b>", "_x"})
    void itsTextIsTheTextItWasGiven(String text, FxWindow window) {
        ValueText value = show(text, window);

        assertThat(value.getText()).isEqualTo(text);
        assertThat(value.getLength()).isEqualTo(text.length());
    }

    @Test
    void whatIsSelectedIsTheTextAndNotItsMarks(FxWindow window) {
        ValueText value = show(ODD, window);

        Fx.run(() -> {
            value.requestFocus();
            key(value, KeyCode.A, true, false);
        });
        assertThat(value.getSelectedText()).isEqualTo(ODD);
        assertThat(value.hasPartSelected()).isFalse();

        Fx.run(() -> value.selectRange(1, 4));
        assertThat(value.getSelectedText()).isEqualTo("a\u0000\u001b");
        assertThat(value.hasPartSelected()).isTrue();
    }

    @Test
    void theKeysCopyWhatIsSelectedUnitByUnit(FxWindow window) {
        ValueText value = show("ab\u200b\u202ecd", window);

        String copied = Fx.get(() -> {
            value.selectRange(1, 5);
            key(value, KeyCode.C, true, false);
            return Clipboard.getSystemClipboard().getString();
        });

        assertThat(copied).isEqualTo("b\u200b\u202ec");
    }

    @Test
    void theKeysSelectAndMove(FxWindow window) {
        ValueText value = show("two words", window);

        Fx.run(() -> {
            key(value, KeyCode.HOME, false, false);
            key(value, KeyCode.RIGHT, false, true);
            key(value, KeyCode.RIGHT, false, true);
        });
        assertThat(value.getSelectedText()).isEqualTo("tw");

        Fx.run(() -> {
            key(value, KeyCode.END, false, true);
            key(value, KeyCode.LEFT, false, true);
        });
        assertThat(value.getSelectedText()).isEqualTo("two word");
    }

    @Test
    void theMouseSelectsALetterByDraggingAWordByTwoClicksAllByThree(FxWindow window) {
        ValueText value = show("two \u200bwords here", window);
        double width = Fx.get(value::naturalWidth);

        Fx.run(() -> {
            mouse(value, MouseEvent.MOUSE_PRESSED, 0, 1);
            mouse(value, MouseEvent.MOUSE_DRAGGED, width, 1);
        });
        assertThat(value.getSelectedText()).isEqualTo(value.getText());

        Fx.run(() -> mouse(value, MouseEvent.MOUSE_PRESSED, 5, 2));
        assertThat(value.getSelectedText()).isEqualTo("two");

        Fx.run(() -> mouse(value, MouseEvent.MOUSE_PRESSED, 5, 3));
        assertThat(value.getSelectedText()).isEqualTo(value.getText());
    }

    @Test
    void aTextOfManyLinesScrollsAndThenAllThatIsDrawnIsThere(FxWindow window) {
        String text = "word ".repeat(20_000);
        ValueText value = show(text, window);
        Text ink = ink(value);

        assertThat(value.getHeight()).isEqualTo(Fx.get(() -> value.heightAt(value.getWidth())));
        // No more than what is seen, and a line that shows that there is more.
        assertThat(ink.getText()).hasSizeLessThan(ValueText.FILLING);
        assertThat(Fx.get(() -> ink.getLayoutBounds().getHeight())).isGreaterThan(value.getHeight());
        Fx.run(() -> key(value, KeyCode.DOWN, false, false));
        window.settle();

        assertThat(ink.getText()).hasSize(VisibleText.LONGEST);
        assertThat(value.getText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i", "word ", "\u05D0\u05D1 ", "\u200b", "a\n", "漢"})
    void whatIsDrawnFirstFillsTheLines(String piece, FxWindow window) {
        ValueText value = show(piece.repeat(10_000 / piece.length()), window);

        assertThat(Fx.get(() -> ink(value).getLayoutBounds().getHeight())).isGreaterThanOrEqualTo(value.getHeight());
    }

    @Test
    void veryManyLongTextsAreAllDrawnInTheEnd(FxWindow window) throws InterruptedException {
        List<ValueText> values = IntStream.range(0, 60).mapToObj(i -> {
            var value = new ValueText();
            value.show(i + " \u05D0\u05D1\u05D2".repeat(5_000), List.of(), false);
            return value;
        }).toList();
        var drawn = new CountDownLatch(values.size());
        window.show(600, 700, () -> {
            values.forEach(value -> value.skinProperty()
                    .subscribe(skin -> Optional.ofNullable(skin)
                            .ifPresent(_ -> ink(value).textProperty().subscribe((_, text) -> {
                                if (text.startsWith(values.indexOf(value) + " ")) {
                                    drawn.countDown();
                                }
                            }))));
            var box = new VBox();
            box.getChildren().addAll(values);
            return box;
        });

        assertThat(drawn.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z\u0310\u0311\u0312\u0313\u0314\u0315\u0316\u0317\u0318\u0319", "﷽", "漢字", "😀", "ཧཱུྃ", ODD})
    void oneLineIsAsHighAsAnyAndDrawsNothingBeyondItself(String text, FxWindow window) {
        String line = text.replace("\r\n", "");
        double plain = show("Alex", window).getHeight();

        ValueText value = show(line, window);

        assertThat(value.getHeight()).isEqualTo(plain);
        Bounds clip = clip(value);
        assertThat(clip.getHeight()).isLessThanOrEqualTo(plain + 6);
        assertThat(clip.getWidth()).isLessThanOrEqualTo(value.getWidth());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void ofATextThatScrollsNothingIsDrawnUnderItsLines(double linesDown, FxWindow window) {
        ValueText value = show("\u2588 ".repeat(1_500), window);
        Fx.run(() -> ((ScrollBar) value.lookup(".scroll-bar")).setValue(linesDown * value.lineHeight()));
        window.settle();

        PixelReader picture = window.snapshot().getPixelReader();
        int bottom = (int) Math.ceil(value.getHeight());
        int paper = picture.getArgb(2, bottom + 20);
        assertThat(IntStream.range(0, (int) value.getWidth()).filter(x -> picture.getArgb(x, bottom - 8) != paper)).isNotEmpty();
        assertThat(IntStream.range(bottom, bottom + 10)
                .filter(y -> IntStream.range(0, (int) value.getWidth())
                        .anyMatch(x -> picture.getArgb(x, y) != paper)))
                .isEmpty();
    }

    @Test
    void tallLettersReachOverTheFirstLine_andOverNoneThatIsScrolledTo(FxWindow window) {
        ValueText value = show("word ".repeat(1_000), window);
        assertThat(clip(value).getMinY()).isNegative();

        Fx.run(() -> key(value, KeyCode.DOWN, false, false));
        window.settle();
        assertThat(clip(value).getMinY()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום ", "فاطمة ", "שלום abc  ", "Hotel فندق Paris "})
    void linesOfRightToLeftTextMayEndWithABlank(String word, FxWindow window) {
        ValueText value = show(word.repeat(40).strip(), window);

        assertThat(value.getHeight()).isGreaterThan(Fx.get(value::lineHeight));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "another one that is longer", "Alex Rep", "\u05e9\u05dc\u05d5\u05dd", "\ud83d\ude00"})
    void anotherTextMayBeShownWhileAPartIsSelected(String next, FxWindow window) {
        ValueText value = show("Alex Rep", window);

        Fx.run(() -> {
            for (String text : List.of(next, "Alex Rep", next, next)) {
                value.requestFocus();
                value.selectRange(value.getLength() / 2, value.getLength());
                value.show(text, List.of(), false);
                assertThat(value.getText()).isEqualTo(text);
                assertThat(value.getSelection().getEnd()).isLessThanOrEqualTo(text.length());
                value.layout();
            }
        });
    }

    @Test
    void nothingButAnotherTextChangesIt(FxWindow window) {
        ValueText value = show("Alex Rep", window);
        List<Consumer<ValueText>> changes = List.of(TextInputControl::cut, TextInputControl::paste, TextInputControl::clear,
                TextInputControl::undo, TextInputControl::redo, TextInputControl::deletePreviousChar, TextInputControl::deleteNextChar,
                text -> text.replaceText(0, 4, "Kim"), text -> text.replaceText(text.getSelection(), ""),
                text -> text.replaceSelection("Kim"), text -> text.deleteText(text.getSelection()), text -> text.insertText(0, "x"),
                text -> text.appendText("x"));

        Fx.run(() -> changes.forEach(change -> {
            value.requestFocus();
            value.selectRange(0, 4);
            change.accept(value);
            assertThat(value.getText()).isEqualTo("Alex Rep");
            assertThat(value.isUndoable()).isFalse();
        }));
    }

    @Test
    void itForgetsWhatItShowed(FxWindow window) {
        ValueText value = show("a secret of somebody", window);

        Fx.run(() -> value.show("", List.of(), false));
        window.settle();

        assertThat(value.getText()).isEmpty();
        assertThat(value.isUndoable()).isFalse();
        assertThat(ink(value).getText()).isEmpty();
    }

    private static ValueText show(String text, FxWindow window) {
        try (var error = StandardError.capture()) {
            var value = new ValueText[1];
            window.show(400, 300, () -> {
                value[0] = new ValueText();
                value[0].show(text, List.of("value-present"), false);
                return new VBox(value[0]);
            });
            window.snapshot();
            assertThat(error.text()).isEmpty();
            return value[0];
        }
    }

    private static Text ink(ValueText value) {
        return Fx.get(() -> (Text) value.lookup(".value-ink"));
    }

    private static Bounds clip(ValueText value) {
        return Fx.get(() -> value.lookup(".value-ink").getParent().getParent().getClip().getLayoutBounds());
    }

    private static void key(Node target, KeyCode code, boolean shortcut, boolean shift) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut, false, false));
    }

    private static void mouse(Node target, EventType<MouseEvent> type, double x, int clicks) {
        Point2D scene = target.localToScene(x, 5);
        Event.fireEvent(target,
                new MouseEvent(type, scene.getX(), scene.getY(), scene.getX(), scene.getY(), MouseButton.PRIMARY, clicks, false,
                        false, false, false, true, false, false, true, false, false, null));
    }
}
