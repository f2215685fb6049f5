package ca.tetherai.profileviewer.ui.json;

import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.control.NarrowLayout;
import ca.tetherai.profileviewer.ui.control.SearchField;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The body of the response: search and switches above, its lines below. UI thread only. */
public final class JsonView extends BorderPane {
    private final JsonViewModel model;
    private final Messages messages;
    private final Copier copier;
    private final JsonList list;

    /**
     * The lines of a view model.
     *
     * @param copier gets what is copied
     * @param go takes one to where in the window a value is seen
     */
    public JsonView(JsonViewModel model, Messages messages, Copier copier, Consumer<Place> go) {
        this.model = model;
        this.messages = messages;
        this.copier = copier;
        getStyleClass().add("json");
        list = new JsonList(model, messages);
        JsonKeys.on(list, model, messages, copier, () -> model.leave().ifPresent(go));
        var preparing = new Label(messages.get("json.preparing"));
        preparing.getStyleClass().add("muted");
        preparing.visibleProperty().bind(model.preparingProperty());
        var sheet = new StackPane(list, preparing);
        sheet.getStyleClass().addAll("card", "json-sheet");
        setTop(bar());
        var page = new StackPane(sheet);
        page.getStyleClass().add("json-page");
        setCenter(page);
    }

    /** Shows the line of a value, and puts the focus on it; whether there can be one. */
    public boolean reveal(String pointer) {
        return model.reveal(pointer);
    }

    /** Puts the focus on the lines. */
    public void focus() {
        list.requestFocus();
    }

    private HBox bar() {
        var caption = new Label();
        caption.setId("jsonCaption");
        caption.getStyleClass().addAll("muted", "small");
        caption.textProperty().bind(model.formattedProperty().map(on -> messages.get(on ? "json.formatted.about" : "json.received.about")));
        var ruler = new Label();
        ruler.setManaged(false);
        NarrowLayout.watch(this, ruler);
        var isNarrow = NarrowLayout.of(this, ruler);
        isNarrow.subscribe(narrow -> caption.setManaged(!narrow));
        // Whole or not at all; it keeps its place, by which it is known whether there is room.
        caption.visibleProperty().bind(caption.managedProperty().and(caption.textTruncatedProperty().not()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var copy = new Button(messages.get("copy.json"), new FeatherIcon(Feather.COPY));
        copy.setId("jsonCopy");
        copy.getStyleClass().add("json-copy");
        copy.setOnAction(_ -> model.copies().all(text -> copier.copy(messages.get("json.copied.all"), text)));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        isNarrow.subscribe(narrow -> copy.setText(narrow ? "" : messages.get("copy.json")));
        Described.icon(copy, messages.get("copy.json"), messages.get("json.copy.help"));
        var bar = new HBox(new SearchField(model.search(), "jsonSearch", messages.get("json.search"), messages.get("search.help")),
                step("jsonPrevious", Feather.CHEVRON_UP, "json.search.previous", "json.search.previous.help", model.search()::previous),
                step("jsonNext", Feather.CHEVRON_DOWN, "json.search.next", "json.search.next.help", model.search()::next), ruler, space,
                caption, views(), copy);
        bar.getStyleClass().addAll("search-bar", "json-bar");
        return bar;
    }

    private Button step(String id, Feather icon, String key, String helpKey, Runnable action) {
        var button = new Button("", new FeatherIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("icon-button", "json-step");
        Described.icon(button, messages.get(key), messages.get(helpKey));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private HBox views() {
        var group = new ToggleGroup();
        ToggleButton formatted = view("jsonFormatted", "json.formatted", "json.formatted.about", "left-pill", group);
        ToggleButton received = view("jsonReceived", "json.received", "json.received.about", "right-pill", group);
        model.formattedProperty().subscribe(on -> group.selectToggle(on ? formatted : received));
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle == null) {
                // One of the two is always on.
                group.selectToggle(model.formattedProperty().get() ? formatted : received);
            } else {
                model.formattedProperty().set(toggle.equals(formatted));
            }
        });
        return new HBox(formatted, received);
    }

    private ToggleButton view(String id, String key, String helpKey, String style, ToggleGroup group) {
        var button = new ToggleButton(messages.get(key));
        button.setId(id);
        button.getStyleClass().addAll("json-view-switch", style);
        button.setToggleGroup(group);
        Described.help(button, messages.get(helpKey));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
