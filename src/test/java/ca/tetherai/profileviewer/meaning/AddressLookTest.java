package ca.tetherai.profileviewer.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressLookTest {

    @ParameterizedTest
    @ValueSource(strings = {"alex@acme.example", " alex@acme.example ", "alex@\u0430cme.example", "alex@acme\u2044x.example",
            "\"a b\"@acme.example", "https://acme.example", "HTTP://acme.example/x?y#z", "https://acme.example\u2215login", "http://x",
            "alex@\u200bacme.example"})
    void anAddressIsOneHoweverItIsMisspelt(String text) {
        assertThat(AddressLook.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "@", "@alex", "alex@", "a@b", "write to alex@acme.example", "alex@acme.example, b@acme.example",
            "see https://acme.example", "https://acme.example and more", "https://", "ftp://acme.example", "Alex Rep", "\u0430lex"})
    void allElseIsNone(String text) {
        assertThat(AddressLook.is(text)).isFalse();
    }

    @Test
    void nobodyHasAnAddressOfMegabytes() {
        assertThat(AddressLook.is("https://" + "x".repeat(10_000_000))).isFalse();
    }
}
