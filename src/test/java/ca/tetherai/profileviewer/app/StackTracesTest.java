package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class StackTracesTest {

    @Test
    void classesAndFramesAreThere_andNoMessage() {
        var defect = new IllegalStateException("secret one", new IOException("secret two", new ArithmeticException("secret three")));
        assertThat(StackTraces.withoutMessages(defect))
                .startsWith("java.lang.IllegalStateException\n\tat ")
                .contains("\nCaused by: java.io.IOException\n\tat ", "\nCaused by: java.lang.ArithmeticException\n\tat ",
                        "StackTracesTest.classesAndFramesAreThere_andNoMessage(StackTracesTest.java:")
                .doesNotContain("secret");
    }

    @Test
    void causesThatGoInACircleEnd() {
        var first = new IllegalStateException("first");
        var second = new IllegalArgumentException("second", first);
        first.initCause(second);
        assertThat(StackTraces.withoutMessages(first)).containsOnlyOnce("java.lang.IllegalStateException\n")
                .containsOnlyOnce("Caused by: java.lang.IllegalArgumentException\n");
    }

    @Test
    void aDefectWithoutFramesIsItsClass() {
        var bare = new IllegalStateException("secret");
        bare.setStackTrace(new StackTraceElement[0]);
        assertThat(StackTraces.withoutMessages(bare)).isEqualTo("java.lang.IllegalStateException\n");
    }
}
