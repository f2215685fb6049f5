package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.meaning.HoursToken.Clock;
import ca.tetherai.profileviewer.meaning.HoursToken.Day;
import ca.tetherai.profileviewer.meaning.HoursToken.Language;
import ca.tetherai.profileviewer.meaning.HoursToken.Style;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads business hours that are written as text, English or French: "9am-6pm Mon-Fri", "lun.-ven. : 9 h à 17 h 30". Only where every word is
 * understood and can mean nothing else, since a wrong "open now" is worse than none. Time zones, holidays and times without days stay text.
 */
final class HoursText {
    private static final int LONGEST = 200;
    private static final Set<String> ALWAYS = Set.of("24/7", "24 / 7", "24h/24 7j/7", "24h/24, 7j/7", "7j/7 24h/24", "7j/7, 24h/24");

    private HoursText() {
    }

    /** The hours; empty where they are not certain. A day that the text doesn't name is closed. */
    static Optional<WeeklyHours> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        if (ALWAYS.contains(plain)) {
            return always();
        }
        String words = plain.replace("every day", "daily").replace("tous les jours", "daily");
        return new HoursScanner(words).tokens()
                .filter(HoursText::areInOneLanguage)
                .flatMap(tokens -> clockFace(tokens).flatMap(face -> new HoursSentence(tokens, face).read()));
    }

    private static Optional<WeeklyHours> always() {
        var plan = new WeekPlan(false);
        for (DayOfWeek day : DayOfWeek.values()) {
            plan.open(day, new DayTime(0), DayTime.END);
        }
        return plan.hours();
    }

    private static boolean areInOneLanguage(List<HoursToken> tokens) {
        boolean english = has(tokens, Language.ENGLISH) || has(tokens, Language.ENGLISH_SHORT) || isInHalves(tokens);
        boolean french = has(tokens, Language.FRENCH) || has(tokens, Style.WITH_H);
        boolean doubtful = has(tokens, Language.DOUBTFUL) || tokens.contains(new HoursToken.And(true)) || hasLoneWe(tokens);
        return !(english && french) && (french || !doubtful);
    }

    // "WE" is a week-end in French, but for among others like it: "Mo, We".
    private static boolean hasLoneWe(List<HoursToken> tokens) {
        var we = new Day(DayOfWeek.WEDNESDAY, Language.ENGLISH_SHORT);
        return tokens.contains(we)
                && tokens.stream()
                        .noneMatch(token -> token instanceof Day(_, Language its) && its == Language.ENGLISH_SHORT && !token.equals(we));
    }

    private static boolean isInHalves(List<HoursToken> tokens) {
        return has(tokens, Style.MORNING) || has(tokens, Style.AFTERNOON);
    }

    /** On which clock all times are: one that says nothing of it can't be read ("9-5", "09-05"), and both in one text neither. */
    private static Optional<ClockFace> clockFace(List<HoursToken> tokens) {
        if (isInHalves(tokens)) {
            return has(tokens, Style.PLAIN) || has(tokens, Style.WITH_H) ? Optional.empty() : Optional.of(ClockFace.TWELVE);
        }
        boolean certain = tokens.stream()
                .anyMatch(token -> token instanceof Clock(int hour, _, Style style)
                        && style != Style.WORD && (hour == 0 || hour > 12 || style == Style.WITH_H));
        return certain ? Optional.of(ClockFace.TWENTY_FOUR) : Optional.empty();
    }

    private static boolean has(List<HoursToken> tokens, Language language) {
        return tokens.stream().anyMatch(token -> token instanceof Day(_, Language its) && its == language);
    }

    private static boolean has(List<HoursToken> tokens, Style style) {
        return tokens.stream().anyMatch(token -> token instanceof Clock(_, _, Style its) && its == style);
    }
}
