package ca.tetherai.profileviewer.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void aLineKeepsAllThatIsInTheText() {
        assertThat(VisibleText.line("a\r\nb\nc\td\re\u007Ff")).isEqualTo("a↵b↵c⇥d\\u000De\\u007Ff");
    }

    @Test
    void linesKeepTheirBreaksAndTabs() {
        assertThat(VisibleText.lines("a\r\nb\tc\u0000")).isEqualTo("a\nb\tc\\u0000");
    }

    @Test
    void aTextWithoutControlCharactersStaysTheSame() {
        String text = "Zoë 😀 ‏עברית";

        assertThat(VisibleText.line(text)).isSameAs(text);
    }

    @Test
    void aBeginningNeverEndsWithinACharacter() {
        assertThat(VisibleText.beginning("a😀b", 2)).isEqualTo("a");
        assertThat(VisibleText.beginning("a😀b", 3)).isEqualTo("a😀");
        assertThat(VisibleText.beginning("ab", 3)).isEqualTo("ab");
    }
}
