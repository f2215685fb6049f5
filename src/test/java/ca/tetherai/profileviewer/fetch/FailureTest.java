package ca.tetherai.profileviewer.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Samples;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {
    @ParameterizedTest
    @CsvSource({"CONNECTION_REFUSED, 0, true", "HTTP_500, 500, false", "HTTP_407, 407, true", "PROXY_FAILED, 502, true"})
    void isBeforeAnswer_whereNoServerGaveAStatus(FailureCode code, int status, boolean before) {
        var exchange = Samples.exchange(Samples.server("https://api.example"), status == 0 ? OptionalInt.empty() : OptionalInt.of(status),
                Duration.ofMillis(1), 0, Samples.NOW, Optional.empty());
        var failure = new Failure(code, Optional.empty(), List.of(), Optional.empty(), Optional.of(exchange));

        assertThat(failure.isBeforeAnswer()).isEqualTo(before);
    }

    @Test
    void whoWasNotAskedIsNotInQuestion() {
        assertThat(Failure.notAsked(FailureCode.TOKEN_MISSING).isBeforeAnswer()).isFalse();
    }
}
