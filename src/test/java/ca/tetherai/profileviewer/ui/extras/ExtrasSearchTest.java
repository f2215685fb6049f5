package ca.tetherai.profileviewer.ui.extras;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.support.Extras;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.text.Needle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtrasSearchTest {
    private static final Profile ACCOUNT = Profiles.of("""
            {"user": {"loginDisabled": true, "city": "Montréal", "settings": {"mail": {"from": "Alex", "alias": "rep"}, "size": 1.50},
              "list": ["one", {"Alexander": null}, 12], "createdAt": "2023-08-30T03:25:31Z", "blank": ""},
             "apiVersion": "2025-08"}
            """);

    // A hit in the name is marked by an asterisk before it, one in the value by an asterisk after it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alex | 2 | settings(mail(from*)) list([1](*Alexander))
            ALEX | 2 | settings(mail(from*)) list([1](*Alexander))
            montreal | 1 | city*
            MAIL | 1 | settings(*mail)
            disabled | 1 | *loginDisabled
            yes | 1 | loginDisabled*
            true | 1 | loginDisabled*
            1.50 | 1 | settings(size*)
            1.5 | 1 | settings(size*)
            null | 1 | list([1](Alexander*))
            none | 1 | list([1](Alexander*))
            empty | 1 | blank*
            12 | 1 | list([2]*)
            [0] | 0 |
            entries | 0 |
            2023-08-30 | 1 | createdAt*
            aug 29 | 1 | createdAt*
            a | 10 | *loginDisabled city* settings(*mail(from* *alias)) list([1](*Alexander)) *createdAt* *blank / *apiVersion
            nowhere | 0 |
            """)
    void anEntryIsFoundByNameAndValueAndShownInItsPlace(String text, int hits, String expected) {
        ExtrasFound found = find(text, ACCOUNT);

        String shown = Stream.of(ExtraLevel.USER, ExtraLevel.RESPONSE)
                .map(level -> String.join(" ", found.on(level).stream().map(ExtrasSearchTest::shown).toList()))
                .filter(level -> !level.isEmpty())
                .collect(Collectors.joining(" / "));
        assertThat(shown).isEqualTo(expected == null ? "" : expected);
        if (!text.equals("a")) {
            assertThat(found.hits()).isEqualTo(hits);
        }
    }

    @Test
    void ofVeryManyHitsTheLastAreOnlyCounted() {
        String many = IntStream.range(0, 5_000).mapToObj(i -> "\"setting" + i + "\": " + i).collect(Collectors.joining(","));
        ExtrasFound found = find("setting", Profiles.of("{\"user\": {" + many + "}}"));

        assertThat(found.hits()).isEqualTo(5_000);
        assertThat(found.shown()).isEqualTo(ExtrasSearch.MOST_SHOWN);
        assertThat(found.on(ExtraLevel.USER)).hasSize(ExtrasSearch.MOST_SHOWN).allMatch(FoundEntry::isHit);
    }

    @Test
    void manyDeepHitsTakeNoEndlessRows() {
        String deep = IntStream.range(0, 300)
                .mapToObj(i -> "\"d" + i + "\": " + "{\"x\": ".repeat(100) + "\"hit\"" + "}".repeat(100))
                .collect(Collectors.joining(","));
        ExtrasFound found = find("hit", Profiles.of("{\"user\": {" + deep + "}}"));

        assertThat(found.hits()).isEqualTo(300);
        assertThat(found.shown()).isBetween(90, 110);
    }

    @Test
    void anInterruptedSearchEndsSoon() {
        Thread.currentThread().interrupt();

        assertThat(find("alex", ACCOUNT).hits()).isZero();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void theDeepestAnswerIsSearched() {
        String deep = "{\"level\": ".repeat(990) + "\"bottom\"" + "}".repeat(990);

        assertThat(find("bottom", Profiles.of("{\"user\": {\"deep\": " + deep + "}}")).hits()).isEqualTo(1);
    }

    private static ExtrasFound find(String text, Profile profile) {
        Map<String, JsonValue> user = profile.userExtras();
        return new ExtrasSearch(Needle.of(text).orElseThrow(), Extras.words(Messages.of(Locale.CANADA))::inWords)
                .in(Map.of(ExtraLevel.USER, ExtraNode.of(user), ExtraLevel.PERSONA, List.of(), ExtraLevel.RESPONSE,
                        ExtraNode.of(profile.responseExtras())));
    }

    private static String shown(FoundEntry entry) {
        String name = (entry.inName() ? "*" : "") + entry.node().name() + (entry.inValue() ? "*" : "");
        return entry.within().isEmpty()
                ? name
                : name + entry.within().stream().map(ExtrasSearchTest::shown).collect(Collectors.joining(" ", "(", ")"));
    }
}
