package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.tetherai.profileviewer.support.ProcessStateExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(ProcessStateExtension.class)
class CrashHandlerTest {
    private final Throwable defect = new IllegalStateException("Authorization: Bearer secret", new IOException("secret"));

    private final List<Runnable> uiThread = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path logs;

    @BeforeEach
    void logThere() {
        LogFile.install(logs);
    }

    @Test
    void anUncaughtDefectIsLoggedOnce_withoutMessages() {
        handler().uncaughtException(Thread.currentThread(), defect);
        assertThat(logs.resolve("viewer.0.log")).content()
                .containsOnlyOnce("INTERNAL\njava.lang.IllegalStateException\n\tat ")
                .containsOnlyOnce("Caused by: java.io.IOException")
                .doesNotContain("secret", "Bearer");
    }

    @Test
    void anUncaughtDefectIsToldOnce_onTheUiThread() {
        handler().uncaughtException(Thread.currentThread(), defect);
        assertThat(told).isEmpty();
        uiThread.forEach(Runnable::run);
        assertThat(told).containsExactly("told");
    }

    @Test
    void theNextDefectIsToldToo() {
        var handler = handler();
        for (int i = 0; i < 2; i++) {
            handler.uncaughtException(Thread.currentThread(), defect);
            uiThread.removeFirst().run();
        }
        assertThat(told).containsExactly("told", "told");
    }

    @Test
    void aDefectThatSomebodyElseTellsIsOnlyLogged() {
        handler().accept(defect);
        assertThat(logs.resolve("viewer.0.log")).content().containsOnlyOnce("INTERNAL");
        assertThat(uiThread).isEmpty();
    }

    @Test
    void aDefectOutOfTheTellingIsLoggedAndNotToldWithoutEnd() {
        CrashHandler[] handler = new CrashHandler[1];
        handler[0] = new CrashHandler(uiThread::add, () -> handler[0].uncaughtException(Thread.currentThread(), new ArithmeticException()));
        handler[0].uncaughtException(Thread.currentThread(), defect);
        uiThread.removeFirst().run();
        assertThat(uiThread).isEmpty();
        assertThat(logs.resolve("viewer.0.log")).content().contains("IllegalStateException", "ArithmeticException");
    }

    @Test
    void aTellingThatBreaksOffDoesNotSilenceTheNext() {
        var handler = new CrashHandler(uiThread::add, () -> {
            throw new ArithmeticException();
        });
        handler.uncaughtException(Thread.currentThread(), defect);
        assertThatThrownBy(uiThread.removeFirst()::run).isInstanceOf(ArithmeticException.class);
        handler.uncaughtException(Thread.currentThread(), defect);
        assertThat(uiThread).hasSize(1);
    }

    private CrashHandler handler() {
        return new CrashHandler(uiThread::add, () -> told.add("told"));
    }
}
