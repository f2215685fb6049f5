package ca.tetherai.profileviewer.compare;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.support.Profiles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static List<String> differences(String left, String right) {
        return Rows.of(Comparison.of(Profiles.of(left), Profiles.of(right)).differences());
    }

    private static List<String> ofUsers(String left, String right) {
        return differences("{\"user\": " + left + "}", "{\"user\": " + right + "}");
    }

    @Test
    void has_each_field_of_the_contract_in_the_order_of_the_forms_and_what_came_beyond_it_after() {
        Profile account = Profiles.full();

        Comparison comparison = Comparison.of(account, account);

        assertThat(comparison.rows().stream().map(Difference::field).flatMap(Optional::stream))
                .isEqualTo(Stream.<ProfileField>concat(Stream.of(UserField.values()), Stream.of(PersonaField.values())).toList());
        assertThat(comparison.rows().stream().skip(24).map(Difference::pointer)).containsExactly("/user/loginDisabled",
                "/user/isPasswordDisabled", "/user/automations", "/user/createdAt", "/user/updatedAt", "/persona/tone", "/apiVersion");
        assertThat(comparison.differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            // what is there on the left | on the right | kind
            "'a' | 'b' | CHANGED", "'a' | 'A' | CHANGED", "'a' | ' a' | CHANGED", "'a' | 'a\\u200b' | CHANGED", "'' | 'a' | CHANGED",
            "null | 'a' | CHANGED", "'a' | null | CHANGED", "null | {} | CHANGED", "1 | 1.0 | CHANGED", "true | false | CHANGED",
            "'1' | 1 | TYPE_CHANGED", "true | 'true' | TYPE_CHANGED", "'a' | ['a'] | TYPE_CHANGED", "{} | [] | TYPE_CHANGED",
            "'zo\\u00eb' | 'zoe\\u0308' | NORMALISATION", "'\\u212b' | '\\u00c5' | NORMALISATION", "'a\\u00a0b' | 'a b' | NORMALISATION",
            "'zo\\u00eb' | 'Zoe\\u0308' | CHANGED"})
    void names_the_kind_of_difference_of_a_field_and_of_an_entry(String left, String right, DifferenceKind kind) {
        for (String member : List.of("fullName", "beyond")) {
            List<Difference> differences = Comparison.of(user(member, left), user(member, right)).differences();

            assertThat(differences).extracting(Difference::kind).containsExactly(kind);
            assertThat(differences.getFirst().place()).isEqualTo(Place.at("/user/" + member));
        }
    }

    private static Profile user(String member, String value) {
        return Profiles.of("{\"user\": {\"%s\": %s}}".formatted(member, value.replace('\'', '"')));
    }

    @Test
    void says_what_came_and_went() {
        assertThat(ofUsers("{\"email\": \"a\", \"x\": null}", "{\"phoneNumber\": null, \"y\": {\"z\": 1}}")).containsExactly(
                "REMOVED /user/email: \"a\" > -", "ADDED /user/phoneNumber: - > null", "REMOVED /user/x: null > -",
                "ADDED /user/y: - > {\"z\":1}");
    }

    @Test
    void goes_into_what_differs_and_leaves_whole_what_is_the_same() {
        Comparison comparison = Comparison.of(
                Profiles.of("{\"user\": {}, \"a\": {\"same\": {\"deep\": [1]}, \"list\": [1, 2, {\"k\": 1}], \"empty\": {}}}"),
                Profiles.of("{\"user\": {}, \"a\": {\"same\": {\"deep\": [1]}, \"list\": [1, 3, {\"k\": 2}, 4], \"empty\": {\"n\": 0}}}"));

        assertThat(Rows.of(comparison.rows()).stream().skip(13)).containsExactly("SAME /a/same: {\"deep\":[1]} > {\"deep\":[1]}",
                "SAME /a/list/0: 1 > 1", "CHANGED /a/list/1: 2 > 3", "CHANGED /a/list/2/k: 1 > 2", "ADDED /a/list/3: - > 4",
                "ADDED /a/empty/n: - > 0");
    }

    @Test
    void keeps_a_field_of_the_contract_one_row_whatever_is_in_it() {
        assertThat(ofUsers("{\"email\": {\"a\": 1}}", "{\"email\": {\"a\": 2}}"))
                .containsExactly("CHANGED /user/email: {\"a\":1} > {\"a\":2}");
    }

    @Test
    void tells_that_the_order_of_members_is_no_difference() {
        assertThat(ofUsers("{\"a\": {\"x\": 1, \"y\": 2}, \"b\": 1}", "{\"b\": 1, \"a\": {\"y\": 2, \"x\": 1}}")).isEmpty();
    }

    @Test
    void gives_a_persona_that_came_a_row_of_its_own_with_its_fields() {
        String without = "{\"user\": {}, \"persona\": null}";
        String with = "{\"user\": {}, \"persona\": {\"position\": \"x\", \"tone\": 1}}";

        assertThat(differences(without, with)).containsExactly("CHANGED /persona: null > {}", "ADDED /persona/position: - > \"x\"",
                "ADDED /persona/tone: - > 1");
        assertThat(differences("{\"user\": {}}", with).getFirst()).isEqualTo("ADDED /persona: - > {}");
        assertThat(differences(with, "{\"user\": {}, \"persona\": \"gone\"}").getFirst()).isEqualTo("TYPE_CHANGED /persona: {} > \"gone\"");
        assertThat(Comparison.of(Profiles.of(without), Profiles.of(without)).rows()).hasSize(UserField.values().length + 1);
        assertThat(Profiles.of(without).persona()).isInstanceOf(Persona.Null.class);
    }

    @Test
    void has_members_that_came_twice_at_the_end() {
        assertThat(
                differences("{\"user\": {\"email\": \"a\", \"email\": \"a\"}}", "{\"user\": {\"email\": \"a\"}, \"a/b\": 1, \"a/b\": 1}"))
                .containsExactly("ADDED /a~1b: - > 1", "ADDED /a~1b: - > true", "REMOVED /user/email: true > -");
    }

    @Test
    void does_not_normalise_endless_rows_of_marks() {
        String marks = "\u0323\u0301".repeat(400_000);

        assertThat(ofUsers("{\"x\": \"a" + marks + "\"}", "{\"x\": \"a\u0301" + marks + "\"}")).hasSize(1);
    }
}
