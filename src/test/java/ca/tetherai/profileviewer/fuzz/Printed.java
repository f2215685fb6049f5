package ca.tetherai.profileviewer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.findings.ExaminedResult;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.report.Diagnostics;
import ca.tetherai.profileviewer.report.JsonReport;
import ca.tetherai.profileviewer.report.TextReport;
import ca.tetherai.profileviewer.report.TicketSummary;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All texts in which a result leaves the viewer, and what holds of each. */
final class Printed {
    private static final InstantSource CLOCK = InstantSource.fixed(RawAnswer.NOW);
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");
    private static final List<Messages> LANGUAGES = List.of(Messages.of(Locale.CANADA), Messages.of(Locale.CANADA_FRENCH));
    private static final int PIECE = 16;

    private Printed() {
    }

    /** All of them; masked or not only matters to what they say of it. */
    static List<String> of(ExaminedResult account, boolean masked) throws JsonSyntaxException {
        var texts = new ArrayList<String>();
        for (Messages messages : LANGUAGES) {
            texts.add(new TextReport(messages, CLOCK, ZONE).of(account));
            String json = new JsonReport(messages, CLOCK, ZONE).of(account);
            new JsonReader().read(json);
            texts.add(json);
            if (account.result() instanceof FetchResult.Loaded loaded) {
                texts.add(new TicketSummary(messages, CLOCK, ZONE, "1.2.3").of(loaded, account.examined().orElseThrow(),
                        new TicketSummary.Circumstances(Optional.empty(), masked, Optional.empty())));
            }
        }
        if (account.result() instanceof FetchResult.Failed(var failure)) {
            texts.add(new Diagnostics("1.2.3", CLOCK, ZONE).of(failure));
        }
        return texts;
    }

    /** Nothing in it steers a terminal, turns the direction of reading, or is no character; it is lines that end. */
    static void isSafe(String text) {
        assertThat(text).endsWith("\n");
        assertThat(text.codePoints().filter(character -> character != '\n').filter(Printed::steers).mapToObj(Character::getName)).isEmpty();
    }

    /** No piece of the token's secret part is in it that is long enough to tell. */
    static void isWithoutToken(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        String secret = RawAnswer.SIGNATURE.toLowerCase(Locale.ROOT);
        for (int from = 0; from + PIECE <= secret.length(); from++) {
            assertThat(folded).doesNotContain(secret.substring(from, from + PIECE));
        }
    }

    private static boolean steers(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
