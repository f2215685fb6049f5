package ca.tetherai.profileviewer.ui.header;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.VisibleText;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

/** Whose account it is, as assistive technology speaks it: the whole header as one sentence. For the UI thread only. */
final class HeaderSpeech {
    /** How many characters of what a server sent are spoken at a time. */
    private static final int LONGEST = 200;

    private HeaderSpeech() {
    }

    /** Follows the view model. */
    static StringBinding of(HeaderViewModel model, Messages messages) {
        return Bindings.createStringBinding(() -> sentence(model, messages), model.nameProperty(), model.roleProperty(),
                model.emailProperty(),
                model.emailOddProperty(), model.organizationProperty(), model.staleSinceProperty(), model.tokenExpiredProperty(),
                model.factsProperty());
    }

    private static String sentence(HeaderViewModel model, Messages messages) {
        String since = model.staleSinceProperty().get();
        Stream<String> account = Stream.of(model.nameProperty().get(), model.roleProperty().get(), model.emailProperty().get(),
                model.emailOddProperty().get(), model.organizationProperty().get()).map(HeaderSpeech::bounded);
        Stream<String> standing = Stream.of(since.isEmpty() ? "" : messages.format("header.stale.spoken", since),
                model.tokenExpiredProperty().get() ? messages.get("header.tokenExpired") : "");
        Stream<String> facts = model.factsProperty().get().stream().map(FactBox::sentence);
        return messages.format("header.spoken",
                Stream.of(account, standing, facts)
                        .flatMap(part -> part)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private static String bounded(String text) {
        String beginning = VisibleText.beginning(text, LONGEST);
        return beginning.length() < text.length() ? beginning + '…' : text;
    }
}
