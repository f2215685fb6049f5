package ca.tetherai.profileviewer.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.findings.Check;
import ca.tetherai.profileviewer.findings.Finding;
import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.findings.Severity;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.support.SetClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsViewModelTest {
    private static final Finding DISABLED = new Finding(Check.LOGIN_DISABLED, Severity.PROBLEM,
            List.of(new Place.Member("/user/loginDisabled")), List.of());
    private static final Finding PASSWORD = new Finding(Check.PASSWORD_DISABLED, Severity.NOTE,
            List.of(new Place.Member("/user/isPasswordDisabled")), List.of());

    private final FindingsViewModel findings = new FindingsViewModel(Messages.of(Locale.UK), new SetClock(), ZoneOffset.UTC);

    @Test
    void untilThereIsAnAccountNothingIsSaid() {
        assertThat(findings.summaryProperty().get()).isEmpty();
        assertThat(findings.countProperty().get()).isZero();
    }

    @Test
    void aFindingIsToldInWords_theGravityToo() {
        findings.show(List.of(DISABLED));

        FindingRow row = findings.rowsProperty().get().getFirst();
        assertThat(row.word()).isEqualTo("Problem");
        assertThat(row.sentence()).isEqualTo("Sign-in is disabled for this account");
        assertThat(row.spoken()).startsWith("Problem: Sign-in is disabled for this account. The customer cannot sign in")
                .contains("loginDisabled");
        assertThat(findings.summaryProperty().get()).startsWith("1 check of " + Check.values().length + " found something.");
    }

    @Test
    void checksAreCountedOnce_findingsEachForThemselves() {
        findings.show(List.of(DISABLED, DISABLED, PASSWORD));

        assertThat(findings.countProperty().get()).isEqualTo(3);
        assertThat(findings.summaryProperty().get()).startsWith("2 checks of " + Check.values().length + " found something.");
    }

    @Test
    void anAccountOfWhichNothingStandsOutIsSaidToBeChecked() {
        findings.show(List.of(DISABLED));
        findings.show(List.of());

        assertThat(findings.rowsProperty().get()).isEmpty();
        assertThat(findings.summaryProperty().get()).startsWith("None of " + Check.values().length + " checks found anything.");
    }

    @Test
    void clearingLeavesNothing() {
        findings.show(List.of(DISABLED));
        findings.staleProperty().set(true);
        findings.clear();

        assertThat(findings.rowsProperty().get()).isEmpty();
        assertThat(findings.countProperty().get()).isZero();
        assertThat(findings.summaryProperty().get()).isEmpty();
        assertThat(findings.staleProperty().get()).isFalse();
    }

    @Test
    void notesAreNotAmongTheGravest() {
        findings.show(List.of(DISABLED, PASSWORD));
        assertThat(findings.gravest()).extracting(FindingRow::severity).containsExactly(Severity.PROBLEM);

        findings.show(List.of(PASSWORD));
        assertThat(findings.gravest()).isEmpty();
    }

    @Test
    void plainTextHasAllOfThem() {
        findings.show(List.of(DISABLED, PASSWORD));

        assertThat(findings.plainText())
                .startsWith("2 checks of " + Check.values().length + " found something. Nothing else stands out.\n\n"
                        + "Problem: Sign-in is disabled for this account\n  The customer cannot sign in")
                .contains("\n\nNote: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /user/email         | Show E-mail               | user-email
            /persona/userEmail  | Show E-mail (persona)     | persona-userEmail
            /user               | Show Account              | user-fullName
            /persona            | Show Persona              | persona-user
            /user/loginDisabled | Show /user/loginDisabled | /user/loginDisabled
            """)
    void aPointerToWhatAFormShowsGoesToTheForm(String pointer, String words, String where) {
        findings.show(List.of(new Finding(Check.MEMBER_TWICE, Severity.WARNING, List.of(new Place.Member(pointer)), List.of(1, "x"))));

        FindingRow.Link link = findings.rowsProperty().get().getFirst().links().getFirst();
        assertThat(link.words().replaceAll("[\u2068\u2069]", "")).isEqualTo(words);
        assertThat(where(link.place())).isEqualTo(where);
    }

    @Test
    void theAnswerAsAWholeHasNoLink_andOfManyPlacesThreeStandFirst() {
        findings.show(List.of(
                new Finding(Check.OTHER_CONTENT_TYPE, Severity.NOTE, List.of(new Place.Answer()), List.of("text/html")),
                new Finding(Check.MEMBERS_UNKNOWN, Severity.NOTE,
                        List.of(new Place.Member("/a"), new Place.Member("/b"), new Place.Member("/c"), new Place.Member("/d"),
                                new Place.Member("/e")),
                        List.of(5, "a, b, c, d, e"))));

        List<FindingRow> rows = findings.rowsProperty().get();
        assertThat(rows.getFirst().links()).isEmpty();
        assertThat(rows.getFirst().more()).isEmpty();
        assertThat(rows.getLast().links()).extracting(FindingRow.Link::place)
                .containsExactly(new Place.Member("/a"), new Place.Member("/b"), new Place.Member("/c"));
        assertThat(rows.getLast().more()).isEqualTo("and 2 more places");
        assertThat(rows.getLast().rest()).extracting(FindingRow.Link::place)
                .containsExactly(new Place.Member("/d"), new Place.Member("/e"));
        assertThat(rows.getLast().spoken()).endsWith("and 2 more places");
    }

    private static String where(Place place) {
        return switch (place) {
            case Place.Field(UserField field) -> "user-" + field.contractName();
            case Place.Field(PersonaField field) -> "persona-" + field.contractName();
            case Place.Member(var pointer) -> pointer;
            case Place.Claim(var name) -> name;
            case Place.Answer() -> "";
        };
    }
}
