package ca.tetherai.profileviewer.meaning;

import java.net.IDN;
import java.util.List;
import java.util.Optional;

/** The name of a host as it stands in an address, in any script. */
final class HostName {
    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;

    private HostName() {
    }

    /**
     * The name as it is asked for in the DNS (RFC 5891: {@code xn--…} for what is not ASCII); an ASCII name as it is. Empty where it is none. Names of
     * today's Unicode are taken too, which the JDK's tables don't know yet.
     */
    static Optional<String> ascii(String name) {
        if (!labels(name).stream().allMatch(HostName::isLabel)) {
            return Optional.empty();
        }
        if (isAscii(name)) {
            return Optional.of(name);
        }
        try {
            return Optional.of(IDN.toASCII(name, IDN.ALLOW_UNASSIGNED | IDN.USE_STD3_ASCII_RULES))
                    .filter(ascii -> ascii.length() <= LONGEST);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether the name is written with letters that stand for different hosts by the rules of 2003, which the JDK has, and by those of today (UTS 46). */
    static boolean meansTwoHosts(String name) {
        return name.chars().anyMatch(character -> character == 'ß' || character == 'ẞ' || character == 'ς');
    }

    /** The parts of the name between the dots; a single empty one where it is too long to be taken apart. */
    static List<String> labels(String name) {
        return name.length() > LONGEST ? List.of("") : List.of(name.split("\\.", -1));
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty() && label.length() <= LONGEST_LABEL && !label.startsWith("-") && !label.endsWith("-")
                && label.codePoints().allMatch(HostName::canBeInALabel);
    }

    private static boolean canBeInALabel(int character) {
        if (character < 0x80) {
            return Character.isLetterOrDigit(character) || character == '-';
        }
        return Visible.is(character);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }
}
