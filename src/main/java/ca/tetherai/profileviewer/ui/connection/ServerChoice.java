package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.i18n.Messages;

import java.util.Locale;
import java.util.Optional;

/**
 * A server as people know it, and can pick it.
 *
 * @param environment what kind it is
 * @param name what people call it, where somebody gave it a name
 * @param address its URL, as it stands in the field once it is picked
 */
public record ServerChoice(Environment environment, Optional<String> name, String address) {

    /** The name beside which {@link #word} stands; the word itself where there is no name. */
    public String name(Messages messages) {
        return name.orElseGet(() -> messages.get(environment.labelKey()));
    }

    /** The environment's word, where the name doesn't say it already. */
    public Optional<String> word(Messages messages) {
        String word = messages.get(environment.labelKey());
        return Optional.of(word).filter(_ -> !name(messages).toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Word and name, neither of them twice. */
    public String label(Messages messages) {
        return word(messages).map(word -> word + " · " + name(messages)).orElseGet(() -> name(messages));
    }

    /** The address, which is what the field shows. */
    @Override
    public String toString() {
        return address;
    }
}
