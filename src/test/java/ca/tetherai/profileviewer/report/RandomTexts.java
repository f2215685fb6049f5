package ca.tetherai.profileviewer.report;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that look a little like numbers, addresses, zones and hours, with all that Unicode has in between. */
final class RandomTexts {
    private static final List<String> PIECES = List.of("+1", "415", "555", "0199", "9am", "-", "6pm", "Mon", "Fri", ":", ";", ",", "closed",
            "09:00", "24/7", "h", " ", "\n", "@", "acme", ".example",
            "https://", "http://[", "]", "%", "%zz", "#", "?", "\\", "\"", "'", "{0}", "%s", "America/", "Toronto",
            "64ee9a8b1e7f2a0011223399", "xn--", "xn--a", "-.", "..", "ß", "İ", "\u0130", "\u200b",
            "\u202e", "\ud800", "\udc00", "😀", "é", "e\u0301", "٣", "９", "中文", "\u0000", "\ufeff", "\uffff", "mar", "à", "midi", "٫");

    private RandomTexts() {
    }

    static String next(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(_ -> random.nextInt(4) == 0
                        ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
                        : PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }
}
