package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameTextTest {
    @ParameterizedTest
    @CsvSource({"alex@xn--exmple-cua.com, alex@ex\u00e4mple.com", "alex@XN--EXMPLE-CUA.COM, alex@EX\u00e4MPLE.COM",
            "@xn--exmple-cua.com, @ex\u00e4mple.com", "xn--exmple-cua.com, xn--exmple-cua.com", "alex@acme.example, alex@acme.example",
            "alex@ex\u017fmple.xn--exmple-cua.com, alex@ex\u017fmple.xn--exmple-cua.com"})
    void onlyAHostInAsciiIsDecoded(String address, String readable) {
        assertThat(SameText.withReadableHost(address)).isEqualTo(readable);
    }

    @ParameterizedTest
    @CsvSource({"253, true", "254, false"})
    void aHostIsNoLongerThanTheNameSystemAllows(int length, boolean decoded) {
        String host = "xn--exmple-cua." + "a.".repeat((length - 15) / 2) + "b".repeat((length - 15) % 2);

        assertThat(host).hasSize(length);
        assertThat(SameText.withReadableHost("alex@" + host).contains("xn--")).isNotEqualTo(decoded);
    }
}
