package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.NarrowLayout;

import java.util.List;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the server sent beyond the contract, as one sheet with a tree for each of its three levels. UI thread only. */
public final class ExtrasView extends BorderPane {
    private static final double NAME_SHARE = 0.48;
    private static final double TYPE_SHARE = 0.185;
    /** Room for the longest type in each language. */
    private static final double LEAST_TYPE_EM = 9;
    /** What is left free at the right, where a tree's scroll bar may come, in px. */
    private static final double SCROLL_BAR = 12;

    /** The other data of a view model; what is copied goes to {@code copier}. */
    public ExtrasView(ExtrasViewModel model, Messages messages, Copier copier) {
        getStyleClass().add("extras");
        var about = new Label(messages.get("extras.about"));
        about.getStyleClass().add("muted");
        NarrowLayout.watch(this, about);
        var head = new HBox();
        head.getStyleClass().add("extras-sheet-head");
        List<DoubleBinding> widths = widths(head.widthProperty(), about);
        head.getChildren()
                .addAll(title(messages.get("extras.name"), widths.get(0)), title(messages.get("extras.value"), widths.get(1)),
                        title(messages.get("extras.type"), widths.get(2)));

        String user = messages.get("form.user");
        String persona = messages.get("form.persona");
        String response = messages.get("extras.response");
        var sheet = new ExtrasSheet(head, List.of(
                ExtraPart.of(user, new ExtraTree("userExtras", user, widths, messages, copier), model.userProperty(), messages),
                ExtraPart.of(persona, new ExtraTree("personaExtras", persona, widths, messages, copier), model.personaProperty(), messages),
                ExtraPart.of(response, new ExtraTree("responseExtras", response, widths, messages, copier), model.responseProperty(),
                        messages)));

        var page = new VBox(about, sheet);
        page.getStyleClass().add("extras-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
    }

    /** Selects the member of an object beyond the contract that a JSON Pointer (RFC 6901) names, so that it is seen. */
    public void reveal(String pointer) {
        Stream.of("user", "persona")
                .filter(part -> pointer.startsWith("/" + part + "/"))
                .findAny()
                .ifPresent(part -> select((ExtraTree) lookup("#" + part + "Extras"), pointer.substring(part.length() + 2)));
    }

    private static void select(ExtraTree tree, String name) {
        tree.getRoot().getChildren().stream().filter(item -> item.getValue().name().equals(name)).findFirst().ifPresent(item -> {
            tree.getSelectionModel().select(item);
            tree.scrollTo(tree.getRow(item));
            tree.requestFocus();
        });
    }

    private static List<DoubleBinding> widths(ReadOnlyDoubleProperty sheet, Label ruler) {
        DoubleBinding type = Bindings.createDoubleBinding(
                () -> Math.max(TYPE_SHARE * sheet.get(), LEAST_TYPE_EM * ruler.getFont().getSize()) - SCROLL_BAR, sheet,
                ruler.fontProperty());
        DoubleBinding rest = sheet.subtract(type).subtract(SCROLL_BAR);
        DoubleBinding name = rest.multiply(NAME_SHARE);
        return List.of(name, rest.subtract(name), type);
    }

    private static Label title(String text, DoubleBinding width) {
        var title = new Label(text);
        title.getStyleClass().add("group-head");
        title.minWidthProperty().bind(width);
        title.maxWidthProperty().bind(width);
        return title;
    }
}
