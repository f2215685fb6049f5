package ca.tetherai.profileviewer.ui.empty;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;

/** Stands in the middle of the window while there is no profile. For the UI thread only. */
public final class EmptyView extends VBox {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final double ROOM_FOR_DRAWING_EM = 17;
    private static final double ROOM_FOR_OFFER_EM = 4;
    private static final double ROOM_FOR_PROMISE_EM = 13;
    private static final double ROOM_FOR_BUTTON_EM = 10;
    private static final double ROOM_FOR_SENTENCE_EM = 5.5;
    private static final double ROOM_FOR_TITLE_EM = 3;
    private static final String CARD = "M8 1 H70 A7 7 0 0 1 77 8 V50 A7 7 0 0 1 70 57 H8 A7 7 0 0 1 1 50 V8 A7 7 0 0 1 8 1 Z M45 19 H66 M45 29 H66 M45 39 H58";
    private static final String PERSON = "M15 23 A8 8 0 1 1 31 23 A8 8 0 1 1 15 23 Z M10 45 V43 A10 7 0 0 1 20 36 H26 A10 7 0 0 1 36 43 V45";

    /** Says what the view model says; its button enters the demo. */
    public EmptyView(EmptyViewModel viewModel, Messages messages, Runnable demo) {
        getStyleClass().add("empty");
        var card = new SVGPath();
        card.setContent(CARD);
        card.getStyleClass().add("empty-card");
        var person = new SVGPath();
        person.setContent(PERSON);
        person.getStyleClass().add("empty-person");
        var drawing = new javafx.scene.Group(card, person);
        var title = new Label();
        title.getStyleClass().add("empty-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var sentence = new Label();
        sentence.getStyleClass().addAll("empty-sentence", "muted");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        var button = new Button(messages.get("empty.demo.button"));
        button.setId("tryDemo");
        button.setGraphic(new FeatherIcon(Feather.PLAY));
        Described.help(button, messages.get("empty.demo.promise"));
        button.setOnAction(_ -> demo.run());
        var promise = new Label(messages.get("empty.demo.promise"));
        promise.getStyleClass().addAll("small", "muted");
        promise.setWrapText(true);
        var offer = new VBox(button, promise);
        offer.getStyleClass().add("empty-offer");
        getChildren().addAll(drawing, title, sentence, offer);
        setMinHeight(0);
        // Where there is no room for all of it, the words come first, and of those the title.
        Runnable fit = () -> {
            double room = getHeight() / sentence.getFont().getSize();
            boolean welcome = viewModel.wordsProperty().get().welcome();
            show(drawing, room >= ROOM_FOR_DRAWING_EM + (welcome ? ROOM_FOR_OFFER_EM : 0));
            show(promise, room >= ROOM_FOR_PROMISE_EM);
            show(offer, welcome && room >= ROOM_FOR_BUTTON_EM);
            show(sentence, room >= ROOM_FOR_SENTENCE_EM);
            show(title, room >= ROOM_FOR_TITLE_EM);
        };
        heightProperty().subscribe(fit);
        viewModel.blankProperty().subscribe(blank -> setOpacity(blank ? 0 : 1));
        viewModel.wordsProperty().subscribe(words -> {
            title.setText(words.title());
            sentence.setText(words.sentence());
            fit.run();
            pseudoClassStateChanged(QUIET, !words.welcome());
        });
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
