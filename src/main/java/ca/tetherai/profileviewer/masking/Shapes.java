package ca.tetherai.profileviewer.masking;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Finds what is personal by its shape alone: e-mail addresses and ids. In time proportional to the text. */
final class Shapes {
    private static final int ID_LENGTH = 24;
    private static final String AROUND_ADDRESS = "<>()[],;:\"\\@'`{}|\u201c\u201d\u2018\u2019\u00ab\u00bb";

    private Shapes() {
    }

    /** The e-mail addresses of a text, and what is written as one. */
    static List<Span> addresses(String text) {
        List<Span> found = new ArrayList<>();
        int before = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > before && isOfLocalPart(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && Masks.isOfHost(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            while (end > at + 1 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '-')) {
                end--;
            }
            if (start < at && end > at + 1) {
                found.add(new Span(start, end, Masks.email(text.substring(start, end))));
            }
            before = at + 1;
        }
        return found;
    }

    /** The ids of 24 hex digits, and what is longer. */
    static List<Span> ids(String text) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !HexFormat.isHexDigit(text.charAt(i))) {
                if (i - start >= ID_LENGTH) {
                    found.add(new Span(start, i, Masks.id(text.substring(i - ID_LENGTH, i))));
                }
                start = i + 1;
            }
        }
        return found;
    }

    private static boolean isOfLocalPart(char unit) {
        return !Character.isWhitespace(unit) && !Character.isSpaceChar(unit) && !Character.isISOControl(unit)
                && AROUND_ADDRESS.indexOf(unit) < 0;
    }
}
