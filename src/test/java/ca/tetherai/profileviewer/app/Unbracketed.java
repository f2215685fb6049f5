package ca.tetherai.profileviewer.app;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/** Finds texts of the product that are not in the language of its messages: in the pseudo-locale, those without brackets. For the UI thread. */
final class Unbracketed {
    /** What an account, a token or a server said, and names of things. */
    private static final List<String> DATA = List.of(
            // Values and names of an account, and what was typed.
            ".value-text", ".words", ".avatar", ".fact-value", ".annotation", ".expected-field", ".search-field", ".link-target",
            "#linkTarget",
            // The account's own names in the other data, the JSON and the comparison.
            ".extra-name", ".extra-value", ".extra-details-head", ".automation-row", ".json-line", ".compare-line", ".table-cell",
            ".fetch-chooser",
            // What a token claims, and its own characters.
            ".token-statement", ".paste-choice", ".claim-line", "#tokenClaims", "#tokenField",
            // Servers: addresses, and what they said.
            ".server-choice", "#serverUrl", "#serverField", ".status-place", "#pasteUseServer", "#bannerInstead", "#bannerServerSays",
            "#proxyUser",
            // A name for scripts and tickets, the same in all languages.
            "#bannerCode",
            // Names of keys, as JavaFX writes them.
            ".accelerator-text", ".keys",
            // Names of libraries and of their licences.
            "#aboutLibraries");

    private Unbracketed() {
    }

    /** What is wrong in a scene; empty where nothing is. */
    static List<String> in(Scene scene) {
        Stream<String> title = scene.getWindow() instanceof javafx.stage.Stage stage
                ? Stream.of(stage.getTitle()).filter(Unbracketed::escaped).map(text -> "title: " + text)
                : Stream.of();
        return Stream.concat(title, Sight.of(scene)
                .stream()
                .filter(seen -> !seen.isIn(DATA))
                .flatMap(seen -> texts(seen.node()).filter(Unbracketed::escaped).map(text -> "“" + text + "” in " + seen.name()))).toList();
    }

    private static Stream<String> texts(Node node) {
        Stream<String> shown = switch (node) {
            case MenuButton menu -> Stream.concat(Stream.of(menu.getText()), items(menu.getItems()));
            case Labeled labeled -> Stream.of(labeled.getText());
            case TextInputControl input -> Stream.of(input.getPromptText());
            case ComboBoxBase<?> choice -> Stream.ofNullable(choice.getPromptText());
            case TabPane tabs -> tabs.getTabs().stream().map(tab -> tab.getText());
            case Text text when isTyped(text) -> Stream.empty();
            case Text text when !(text.getParent() instanceof Labeled) && !(text instanceof org.kordamp.ikonli.javafx.FontIcon) ->
                Stream.of(text.getText());
            default -> Stream.empty();
        };
        Tooltip tooltip = node instanceof Control control ? control.getTooltip() : null;
        return Stream.of(shown, Stream.ofNullable(node.getAccessibleText()), Stream.ofNullable(node.getAccessibleHelp()),
                Stream.ofNullable(tooltip).map(Tooltip::getText)).flatMap(texts -> texts).filter(Objects::nonNull);
    }

    private static boolean isTyped(Text text) {
        Node at = text;
        while (at != null && !(at instanceof TextInputControl)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static Stream<String> items(List<MenuItem> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(Stream.ofNullable(item.getText()),
                        item instanceof Menu menu ? items(menu.getItems()) : Stream.empty()));
    }

    // Whether it has words, and no brackets: those that have both quote data.
    static boolean escaped(String text) {
        return !text.contains("[") && text.codePoints().filter(Character::isLetter).count() > 1;
    }
}
