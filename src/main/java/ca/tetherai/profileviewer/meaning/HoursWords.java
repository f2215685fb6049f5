package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.meaning.HoursToken.Clock;
import ca.tetherai.profileviewer.meaning.HoursToken.Language;
import ca.tetherai.profileviewer.meaning.HoursToken.Style;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of business hours, English and French, in small letters. */
final class HoursWords {
    static final Map<String, HoursToken> ALL = all();

    private HoursWords() {
    }

    private static Map<String, HoursToken> all() {
        var words = new HashMap<String, HoursToken>();
        days(words, Language.ENGLISH, List.of("mon monday mondays", "tue tues tuesday tuesdays", "wed weds wednesday wednesdays",
                "thu thur thurs thursday thursdays", "fri friday fridays", "sat saturday saturdays", "sun sunday sundays"));
        days(words, Language.ENGLISH_SHORT, List.of("mo", "tu", "we", "th", "fr", "sa", "su"));
        days(words, Language.FRENCH,
                List.of("lun lundi lundis", "mardi mardis", "mer mercredi mercredis", "jeu jeudi jeudis", "ven vendredi vendredis",
                        "sam samedi samedis", "dim dimanche dimanches"));
        words.put("mar", new HoursToken.Day(DayOfWeek.TUESDAY, Language.DOUBTFUL));
        put(words, new HoursToken.Daily(), "daily");
        put(words, new HoursToken.Closed(), "closed fermé fermée");
        put(words, new HoursToken.To(), "to through thru until till à au");
        put(words, new HoursToken.And(false), "and");
        put(words, new HoursToken.And(true), "et");
        put(words, new HoursToken.From(), "from de du le");
        put(words, new Clock(12, 0, Style.WORD), "noon midi");
        put(words, new Clock(24, 0, Style.WORD), "midnight minuit");
        return Map.copyOf(words);
    }

    private static void days(Map<String, HoursToken> words, Language language, List<String> names) {
        for (DayOfWeek day : DayOfWeek.values()) {
            put(words, new HoursToken.Day(day, language), names.get(day.getValue() - 1));
        }
    }

    private static void put(Map<String, HoursToken> words, HoursToken token, String names) {
        for (String name : names.split(" ", -1)) {
            words.put(name, token);
        }
    }
}
