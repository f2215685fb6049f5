package ca.tetherai.profileviewer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationTest {
    static Stream<Arguments> quotations() {
        return Stream.of(arguments("", ""), arguments("alex@acme.example", "alex@acme.example"), arguments("a\u200bb", "a\\u200bb"),
                arguments("x\u202ey", "x\\u202ey"), arguments("a\nb", "a\\nb"), arguments("\0", "\\u0000"), arguments("Zoë 山", "Zoë 山"),
                arguments("<b>{0}</b>", "<b>{0}</b>"), arguments("\u05d0\u05d1", "\u2068\u05d0\u05d1\u2069"),
                arguments("a \u0646\u0648\u0631", "\u2068a \u0646\u0648\u0631\u2069"), arguments("\u0661", "\u2068\u0661\u2069"));
    }

    @ParameterizedTest
    @MethodSource("quotations")
    void isInOneLine_visible_andKeepsItsDirectionToItself(String text, String quoted) {
        assertThat(new Quotation(text).inOneLine(true)).isEqualTo(quoted);
    }

    @Test
    void isNotIsolatedWherePrinted() {
        assertThat(new Quotation("\u05d0").inOneLine(false)).isEqualTo("\u05d0");
    }

    @Test
    void isShort_andNeverCutsACharacter() {
        assertThat(new Quotation("x".repeat(60)).inOneLine(true)).isEqualTo("x".repeat(60));
        assertThat(new Quotation("x".repeat(61)).inOneLine(true)).isEqualTo("x".repeat(60) + "…");
        assertThat(new Quotation("😀".repeat(60)).inOneLine(true)).isEqualTo("😀".repeat(60));
        assertThat(new Quotation("😀".repeat(5_000_000)).inOneLine(true)).isEqualTo("😀".repeat(60) + "…");
        assertThat(new Quotation("x" + "😀".repeat(60)).inOneLine(true)).isEqualTo("x" + "😀".repeat(59) + "…");
    }

    @Test
    void aLookAlikeIsWrittenByItsCode_inAnAddressOnly() {
        assertThat(new Quotation("\u0430lex@acme.example").inOneLine(true)).isEqualTo("\\u0430lex@acme.example");
        assertThat(new Quotation("\u0430lex@" + "x".repeat(70) + ".example").inOneLine(true)).startsWith("\\u0430lex@x").endsWith("x…");
        assertThat(new Quotation("\u0430lex").inOneLine(true)).isEqualTo("\u0430lex");
        assertThat(new Quotation("zo\u00eb@acme.example").inOneLine(true)).isEqualTo("zo\u00eb@acme.example");
    }
}
