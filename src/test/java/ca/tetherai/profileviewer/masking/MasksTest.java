package ca.tetherai.profileviewer.masking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "EMAIL | ana.ruiz@acme.example | a•••@acme.example",
            "EMAIL | a@acme.example | •••@acme.example",
            "EMAIL | ab@acme.example | a•••@acme.example",
            "EMAIL | \"ana\"@acme.example | •••@acme.example",
            "EMAIL | ana ruiz@acme.example | •••",
            "EMAIL | ana@ruiz | •••",
            "EMAIL | ana@b@acme.example | •••",
            "EMAIL | ana | •••",
            "PHONE | +14155550199 | +1 ••• ••• 0199",
            "PHONE | +44 20 7946 0958 | +44 ••• ••• 0958",
            "PHONE | 415-555-0199 | ••• 0199",
            "PHONE | (415) 555 0199 | ••• 0199",
            "PHONE | 5550199 | •••",
            "PHONE | TETHER | •••",
            "PHONE | 415-555-0199 Ana | •••",
            "NAME | Ana Ruiz | A••• R•••",
            "NAME | Ana M Ruiz | A••• ••• R•••",
            "NAME | É́va 7even | É́••• •••",
            "NAME | a b c d e f | ••• ••• ••• •••",
            "NAME | 王小明 | 王•••",
            "ID | 64ef1a2b3c4d5e6f70223399 | •••223399",
            "ID | 550e8400-e29b-41d4-a716-446655440000 | •••440000",
            "ID | ana-ruiz-toronto | •••",
            "ID | 441632960961 | •••",
            "ID | abc123 | •••",
            "ADDRESS | 12 Main St, Toronto, ON | •••, Toronto, ON",
            "ADDRESS | 12 Main St, Floor 2, Toronto, ON M5V 1A1 | •••, Toronto, ON ••• •••",
            "ADDRESS | 12 Main St, Toronto | •••, Toronto",
            "ADDRESS | 12 Main St | •••",
            "STRICT | anything | •••"})
    void ofEachKindOnlyWhatMayBeToldIsLeft(PersonalKind kind, String text, String masked) {
        assertThat(Masks.of(kind, text)).isEqualTo(masked);
        assertThat(Masks.of(kind, masked)).isEqualTo(masked);
        assertThat(Masks.of(kind, text + "x".repeat(100_000))).hasSizeLessThan(340);
    }
}
