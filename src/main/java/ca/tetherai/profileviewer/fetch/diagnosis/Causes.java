package ca.tetherai.profileviewer.fetch.diagnosis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** An exception and what it says caused it, outermost first. */
record Causes(List<Throwable> chain) {
    // Longer than any real chain; one that bites its tail ends here.
    private static final int LONGEST = 32;

    static Causes of(Throwable outermost) {
        return new Causes(Stream.iterate(outermost, Objects::nonNull, Throwable::getCause).limit(LONGEST).toList());
    }

    <T extends Throwable> Optional<T> first(Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    boolean has(Class<? extends Throwable> type) {
        return chain.stream().anyMatch(type::isInstance);
    }

    /** Whether one of them begins its message so. For the JDK's own fixed texts, where it has no type. */
    boolean says(String beginning) {
        return chain.stream().map(Throwable::getMessage).anyMatch(message -> message != null && message.startsWith(beginning));
    }

    /** Whether there is a cause behind the outermost one. */
    boolean isExplained() {
        return chain.size() > 1;
    }
}
