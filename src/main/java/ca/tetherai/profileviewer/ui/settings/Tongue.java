package ca.tetherai.profileviewer.ui.settings;

import java.util.Optional;
import java.util.stream.Stream;

/** The languages to choose from. Each is named in itself: who doesn't read this one has to find theirs. */
enum Tongue {
    /** The system's, as far as the viewer has it. */
    SYSTEM(""),
    /** English. */
    ENGLISH("en"),
    /** French. */
    FRENCH("fr");

    private final String tag;

    Tongue(String tag) {
        this.tag = tag;
    }

    /** Its tag; empty for the system's. */
    Optional<String> tag() {
        return Optional.of(tag).filter(text -> !text.isEmpty());
    }

    /** The one with a tag. */
    static Tongue of(Optional<String> tag) {
        return Stream.of(values()).filter(each -> each.tag().equals(tag)).findFirst().orElse(SYSTEM);
    }

    /** The message key of its name. */
    String nameKey() {
        return "settings.language." + name();
    }
}
