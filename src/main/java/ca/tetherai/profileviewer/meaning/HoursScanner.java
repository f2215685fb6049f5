package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.meaning.HoursToken.Clock;
import ca.tetherai.profileviewer.meaning.HoursToken.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the text of business hours apart. Used once. */
final class HoursScanner {
    private static final String DASHES = "-\u2010\u2011\u2013\u2014";
    private static final String BLANKS = " \t\u00a0\u202f";

    private final String text;
    private final List<HoursToken> tokens = new ArrayList<>();
    private int at;

    /** Takes this apart, in small letters. */
    HoursScanner(String text) {
        this.text = text;
    }

    /** Its words and signs; empty where one of them isn't known. */
    Optional<List<HoursToken>> tokens() {
        skipBlanks();
        while (at < text.length()) {
            Optional<HoursToken> token = next();
            if (token.isEmpty()) {
                return Optional.empty();
            }
            tokens.add(token.get());
            skipBlanks();
        }
        return Optional.of(tokens);
    }

    private Optional<HoursToken> next() {
        if (isDigit(at)) {
            return clock();
        }
        if (isLetter(at)) {
            return word();
        }
        char sign = text.charAt(at++);
        return switch (sign) {
            case ';', '\n', '\r' -> Optional.of(new HoursToken.Next());
            case ',', '&' -> Optional.of(new HoursToken.And(false));
            case ':' -> Optional.of(new HoursToken.Colon());
            default -> DASHES.indexOf(sign) >= 0 ? Optional.of(new HoursToken.To()) : Optional.empty();
        };
    }

    private Optional<HoursToken> word() {
        int start = at;
        while (isLetter(at)) {
            at++;
        }
        String word = text.substring(start, at);
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
        }
        return Optional.ofNullable(HoursWords.ALL.get(word));
    }

    private Optional<HoursToken> clock() {
        int hour = number();
        int minute = 0;
        if (at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '.') && isDigit(at + 1)) {
            at++;
            minute = twoDigits();
        }
        int end = at;
        skipBlanks();
        if (takes("am") || takes("a.m.") || takes("a.m")) {
            return clock(hour, minute, Style.MORNING);
        }
        if (takes("pm") || takes("p.m.") || takes("p.m")) {
            return clock(hour, minute, Style.AFTERNOON);
        }
        if (at < text.length() && text.charAt(at) == 'h' && !isLetter(at + 1)) {
            at++;
            return clock(hour, minuteAfterH(), Style.WITH_H);
        }
        at = end;
        return clock(hour, minute, Style.PLAIN);
    }

    private int minuteAfterH() {
        int end = at;
        skipBlanks();
        if (isDigit(at)) {
            return twoDigits();
        }
        at = end;
        return 0;
    }

    private static Optional<HoursToken> clock(int hour, int minute, Style style) {
        return hour < 0 || minute < 0 ? Optional.empty() : Optional.of(new Clock(hour, minute, style));
    }

    // One digit or two; more are no hour.
    private int number() {
        int start = at;
        while (isDigit(at)) {
            at++;
        }
        return at - start > 2 ? -1 : Integer.parseInt(text, start, at, 10);
    }

    private int twoDigits() {
        int start = at;
        int number = number();
        return at - start == 2 ? number : -1;
    }

    private boolean takes(String word) {
        boolean there = text.startsWith(word, at) && !isLetter(at + word.length());
        at += there ? word.length() : 0;
        return there;
    }

    private void skipBlanks() {
        while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private boolean isLetter(int index) {
        return index < text.length() && Character.isLetter(text.charAt(index));
    }
}
