package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.Samples;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdFromFutureTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"_id": "69a84d7b1e7f2a0011223399"}          | null                                | WARNING user._id: user._id, 2026-03-04T15:19:23Z
            {"_id": "69a84d7a1e7f2a0011223399"}          | null                                | ``
            {"_id": "69a84c4e1e7f2a0011223399"}          | null                                | ``
            {"_id": "ffffffff1e7f2a0011223399"}          | null                                | WARNING user._id: user._id, 2106-02-07T06:28:15Z
            {"_id": "000000001e7f2a0011223399"}          | null                                | ``
            {"departmentId": "69a86f761e7f2a0011223399"} | {"_id": "69a86f761e7f2a0011223399"} | WARNING user.departmentId: user.departmentId, 2026-03-04T17:44:22Z & WARNING persona._id: persona._id, 2026-03-04T17:44:22Z
            {"_id": "ffffffff"}                          | null                                | ``
            {"fullName": "ffffffff1e7f2a0011223399"}     | null                                | ``
            """)
    void someMinutesAreForgiven(String user, String persona, String found) {
        assertThat(Accounts.found(Check.ID_FROM_FUTURE, user, persona)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"0, 301, true", "0, 300, false", "600, 900, false", "600, 901, true", "-600, -299, true", "-600, -300, false"})
    void theServersClockCountsWhereItIsKnown(long lead, long made, boolean found) {
        String id = "%08x1e7f2a0011223399".formatted(Samples.NOW.getEpochSecond() + made);
        var account = Accounts.of(Profiles.of("{\"user\": {\"_id\": \"" + id + "\"}}"),
                Accounts.exchange(Optional.empty(), Optional.of(Duration.ofSeconds(lead))), "opaque");
        assertThat(Check.ID_FROM_FUTURE.find(account).count()).isEqualTo(found ? 1 : 0);
    }
}
