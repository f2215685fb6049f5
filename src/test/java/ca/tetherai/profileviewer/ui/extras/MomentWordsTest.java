package ca.tetherai.profileviewer.ui.extras;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.support.Extras;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates among the extras, seen from Toronto on 25 November 2026 at 12:00. */
class MomentWordsTest {
    private final ExtraWords british = Extras.words(Messages.of(Locale.UK));
    private final ExtraWords french = Extras.words(Messages.of(Locale.CANADA_FRENCH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-08-30T03:25:31.000Z | 29 Aug 2023, 23:25:31 | 3 years ago · 2023-08-30 03:25:31 UTC | date and time
            2025-09-02T14:58:40Z | 2 Sept 2025, 10:58:40 | one year ago · 14:58:40 UTC | date and time
            2026-11-25T16:00:00Z | 25 Nov 2026, 11:00:00 | one hour ago · 16:00:00 UTC | date and time
            2026-11-25T19:30:00+02:00 | 25 Nov 2026, 12:30:00 | in 30 minutes · 17:30:00 UTC | date and time
            2026-10-20T12:00:00Z | 20 Oct 2026, 08:00:00 | 36 days ago · 12:00:00 UTC | date and time
            2026-05-20T12:00:00Z | 20 May 2026, 08:00:00 | 6 months ago · 12:00:00 UTC | date and time
            2027-05-20T12:00:00Z | 20 May 2027, 08:00:00 | in 5 months · 12:00:00 UTC | date and time
            2099-01-01T12:00:00Z | 1 Jan 2099, 07:00:00 | in 72 years · 12:00:00 UTC | date and time
            2026-11-20T08:00 | 20 Nov 2026, 08:00:00 | no time zone sent | date and time
            1990-02-28 | 28 Feb 1990 | 36 years ago | date
            2026-11-25 | 25 Nov 2026 | | date
            2026-11-24 | 24 Nov 2026 | | date
            2025-08 | 2025-08 | | text
            2026-02-30 | 2026-02-30 | | text
            20230830 | 20230830 | | text
            """)
    void aDateIsSaidHereAndItsDistanceAndUtcBeside(String sent, String value, String beside, String type) {
        ExtraNode node = new ExtraNode("createdAt", new JsonValue.Text(sent));

        assertThat(british.value(node)).isEqualTo(value);
        assertThat(british.beside(node)).isEqualTo(beside == null ? "" : beside);
        assertThat(british.type(node)).isEqualTo(type);
        assertThat(british.copyText(node)).isEqualTo(sent);
        assertThat(british.whole(node)).isEqualTo(sent);
        assertThat(british.tooltip(node)).startsWith(sent);
    }

    @Test
    void allIsSaidOfTheSelectedOne() {
        ExtraNode node = new ExtraNode("createdAt", new JsonValue.Text("2023-08-30T03:25:31.000Z"));

        assertThat(british.remark(node))
                .isEqualTo("29 Aug 2023, 23:25:31 here (America/Toronto) · 30 Aug 2023, 03:25:31 UTC · 3 years ago");
        assertThat(french.remark(node)).contains("ici (America/Toronto)", "UTC", "il y a 3 ans");
        assertThat(french.type(node)).isEqualTo("date et heure");
    }

    @Test
    void aDateOfAnyYearIsSaid() {
        for (String sent : new String[]{"0000-01-01", "9999-12-31T23:59:59.999999999Z", "0001-01-01T00:00:00-18:00"}) {
            assertThat(british.tooltip(new ExtraNode("x", new JsonValue.Text(sent)))).startsWith(sent);
        }
    }
}
