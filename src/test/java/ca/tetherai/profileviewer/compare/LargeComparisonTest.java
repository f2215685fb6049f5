package ca.tetherai.profileviewer.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.support.Profiles;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeComparisonTest {
    private static final int ENTRIES = 500_000;
    // Quadratic time would be minutes, or no end.
    private static final Duration LINEAR = Duration.ofMinutes(1);

    @ParameterizedTest
    @ValueSource(ints = {0, 900})
    void half_a_million_entries_take_time_and_memory_in_proportion_however_deep_they_lie(int depth) {
        Profile left = account(depth, 0);
        Profile right = account(depth, 1);

        assertTimeout(LINEAR, () -> {
            assertThat(Comparison.of(left, right).differences()).hasSize(ENTRIES);
            assertThat(Comparison.of(left, left).differences()).isEmpty();
        });
    }

    private static Profile account(int depth, int value) {
        String items = IntStream.range(0, ENTRIES).mapToObj(i -> "\"" + i + "\":" + value).collect(Collectors.joining(",", "{", "}"));
        return Profiles.of("{\"user\": {}, \"x\": " + "[".repeat(depth) + items + "]".repeat(depth) + "}");
    }
}
