package ca.tetherai.profileviewer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClipboardFormTest {

    @Test
    void whatAClipboardHoldsStaysAsItIs() {
        String text = "Alex \u200b\u202e\u0007\r\n\t$1 \\u0000 \ud83d\ude00";

        assertThat(ClipboardForm.of(text)).isEqualTo(text);
    }

    @Test
    void whatWouldBeLostIsEscapedAsJsonDoes() {
        assertThat(ClipboardForm.of("A\u0000B\ud800C\udc00D\ud83d\ude00")).isEqualTo("A\\u0000B\\ud800C\\udc00D\ud83d\ude00");
    }
}
