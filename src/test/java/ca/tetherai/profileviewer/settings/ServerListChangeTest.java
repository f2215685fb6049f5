package ca.tetherai.profileviewer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Samples;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerListChangeTest {
    @ParameterizedTest(name = "{0} → {1}, meanwhile {2}: {3}")
    @CsvSource({"'', a, '', a", "a b, a, a b, a", "a b, b a, a b, b a", "a, a b, a c, a b c", "a b, a, a b c, a c", "a b, a b c, b, b c",
            "a, a, a b, a b", "a, '', b a, b", "a, A, a b, A b", "a, a, '', ''", "'', a, a, a", "a b, b a c, b d, b c d"})
    void doesHereAndNowWhatWasDoneToWhatWasShown(String before, String after, String current, String merged) {
        assertThat(new ServerListChange(servers(before), servers(after)).applyTo(servers(current))).isEqualTo(servers(merged));
    }

    private static List<NamedServer> servers(String names) {
        return Arrays.stream(names.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> new NamedServer(name, Samples.server("https://" + name + ".example"), ServerEnvironment.STAGING))
                .toList();
    }
}
