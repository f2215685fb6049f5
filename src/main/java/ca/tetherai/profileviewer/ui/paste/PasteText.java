package ca.tetherai.profileviewer.ui.paste;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.token.paste.Cleaning;
import ca.tetherai.profileviewer.token.paste.PasteSource;
import ca.tetherai.profileviewer.token.paste.PastedToken;

import java.util.stream.Stream;

/** Says what was done to find a token in a text: "Token taken from a curl command; 2 line breaks removed." */
final class PasteText {
    private final Messages messages;

    PasteText(Messages messages) {
        this.messages = messages;
    }

    /** What was done, as a sentence; empty where the text was the token. */
    String of(PastedToken token) {
        Cleaning cleaning = token.cleaning();
        if (token.isPlain()) {
            return "";
        }
        String done = Stream
                .of(token.source() == PasteSource.BARE
                        ? messages.get("paste.cleaned")
                        : messages.format("paste.taken", messages.get(token.source().messageKey())),
                        cleaning.scheme() ? messages.get("paste.removed.scheme") : "",
                        cleaning.surroundings() ? messages.get("paste.removed.surroundings") : "",
                        count("paste.removed.lineBreaks", cleaning.lineBreaks()), count("paste.removed.invisible", cleaning.invisible()))
                .filter(part -> !part.isEmpty())
                .reduce((sofar, part) -> messages.format("paste.and", sofar, part))
                .orElse("");
        return messages.format("paste.done", done);
    }

    private String count(String key, int count) {
        return count == 0 ? "" : messages.format(key, count);
    }
}
