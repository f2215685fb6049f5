package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.support.ProcessStateExtension;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ProcessStateExtension.class)
class MilestonesTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);

    @Test
    void eachIsOneLineOfJson_inEveryLanguage() throws Exception {
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        var milestones = new Milestones(true, out);
        milestones.reached("shown");
        milestones.requestSent();
        milestones.responseComplete();
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        List<String> events = List.of("shown", "request", "response");
        for (int i = 0; i < lines.size(); i++) {
            Map<String, JsonValue> members = members(lines.get(i));
            assertThat(members).containsOnlyKeys("event", "sinceJvmStartMs").containsEntry("event", new JsonValue.Text(events.get(i)));
            assertThat(members.get("sinceJvmStartMs")).isInstanceOfSatisfying(JsonValue.Digits.class,
                    digits -> assertThat(digits.literal()).matches("[0-9]+\\.[0-9]"));
        }
    }

    @Test
    void whatWasReachedEarlierHasTheSmallerNumber() throws Exception {
        var milestones = new Milestones(true, out);
        long now = System.nanoTime();
        milestones.reached("first", now - 2_000_000_000L);
        milestones.reached("second", now);
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(millis(lines.get(1)).subtract(millis(lines.get(0)))).isGreaterThan(BigDecimal.ONE);
    }

    @Test
    void whenOffNothingIsPrinted() {
        var milestones = new Milestones(false, out);
        milestones.reached("shown");
        milestones.requestSent();
        milestones.responseComplete();
        assertThat(bytes.size()).isZero();
    }

    private static BigDecimal millis(String line) throws Exception {
        return assertThat(members(line).get("sinceJvmStartMs")).asInstanceOf(InstanceOfAssertFactories.type(JsonValue.Digits.class))
                .actual()
                .literal()
                .transform(BigDecimal::new);
    }

    private static Map<String, JsonValue> members(String line) throws Exception {
        return assertThat(new JsonReader().read(line).root()).asInstanceOf(InstanceOfAssertFactories.type(JsonValue.Members.class))
                .actual()
                .members();
    }
}
