package ca.tetherai.profileviewer.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Looks for a token where only its own process can: in its windows, on the clipboard, in what the system says of it. Windows and clipboard are for the UI thread only. */
final class LeakSearch {
    private static final List<AccessibleAttribute> SPOKEN = List.of(AccessibleAttribute.TEXT, AccessibleAttribute.HELP,
            AccessibleAttribute.ROLE_DESCRIPTION, AccessibleAttribute.VALUE_STRING);

    private final Canary canary;

    LeakSearch(Canary canary) {
        this.canary = canary;
    }

    /** Looks at all that open windows show and say. The token's field has it as its text; while that is revealed, the field isn't looked at. */
    void windows() {
        Window.getWindows().forEach(shown -> {
            if (shown instanceof Stage stage) {
                check("a title", stage.getTitle());
            }
            boolean revealed = shown.getScene().lookup("#tokenReveal") instanceof ToggleButton reveal && reveal.isSelected();
            nodes(shown).filter(node -> !revealed || !isOfTokenField(node))
                    .forEach(node -> said(node).forEach(text -> check(node.getClass() + " " + node.getId(), text)));
        });
    }

    /** Looks at the clipboard, in each form that it has; whether it holds anything. */
    boolean clipboard() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        clipboard.getContentTypes().forEach(type -> {
            Object content = clipboard.getContent(type);
            check("the clipboard", content instanceof ByteBuffer bytes ? StandardCharsets.ISO_8859_1.decode(bytes.duplicate()) : content);
        });
        return clipboard.hasString() && !clipboard.getString().isEmpty();
    }

    /** Looks at what other programs can ask the system about this one. */
    void process() throws IOException {
        for (String file : List.of("cmdline", "environ")) {
            Path told = Path.of("/proc/self", file);
            if (Files.exists(told)) {
                check(told.toString(), Files.readString(told, StandardCharsets.ISO_8859_1));
            }
        }
    }

    /** Fails where the token is in what this says. */
    void check(String where, Object said) {
        if (canary.isIn(String.valueOf(said))) {
            throw new AssertionError("the token is in " + where);
        }
    }

    static void setClipboard(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    /** All that a part of a window shows and says. */
    static Stream<String> texts(Node root) {
        return nodes(root).flatMap(LeakSearch::said).map(String::valueOf);
    }

    static Stream<Node> nodes(Window shown) {
        return nodes(shown.getScene().getRoot());
    }

    private static Stream<Node> nodes(Node root) {
        return root instanceof Parent parent
                ? Stream.concat(Stream.of(root), parent.getChildrenUnmodifiable().stream().flatMap(LeakSearch::nodes))
                : Stream.of(root);
    }

    private static boolean isOfTokenField(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(at -> "tokenField".equals(at.getId()));
    }

    // The tooltip of a node is among its properties, whichever way it came there.
    private static Stream<?> said(Node node) {
        Stream<?> all = Stream.concat(SPOKEN.stream().map(attribute -> Optional.ofNullable(node.queryAccessibleAttribute(attribute))),
                node.getProperties().values().stream().map(value -> value instanceof Tooltip tooltip ? tooltip.getText() : value));
        return Stream.concat(all, switch (node) {
            case MenuButton button -> Stream.concat(Stream.of(button.getText()), button.getItems().stream().flatMap(LeakSearch::texts));
            case Labeled labeled -> Stream.of(labeled.getText());
            case TextInputControl input -> Stream.of(input.getPromptText(), isOfTokenField(input) ? "" : input.getText());
            case ComboBox<?> box -> box.getItems().stream();
            case ListView<?> list -> list.getItems().stream();
            default -> Stream.empty();
        });
    }

    private static Stream<String> texts(MenuItem item) {
        return Stream.concat(Stream.of(String.valueOf(item.getText())),
                item instanceof Menu menu ? menu.getItems().stream().flatMap(LeakSearch::texts) : Stream.empty());
    }
}
