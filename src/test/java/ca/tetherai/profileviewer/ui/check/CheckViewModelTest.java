package ca.tetherai.profileviewer.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.fetch.check.CheckResult;
import ca.tetherai.profileviewer.fetch.check.CheckRun;
import ca.tetherai.profileviewer.fetch.check.CheckStep;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.CheckText;
import ca.tetherai.profileviewer.support.ManualTaskRunner;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.TestNetworks;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class CheckViewModelTest {
    // Nobody listens on this port of the machine itself, so that the check is short.
    private static final ServerAddress SERVER = Samples.server("http://127.0.0.1:1");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-25T12:00:00Z"));

    private final ManualTaskRunner tasks = new ManualTaskRunner();
    private final List<Throwable> defects = new ArrayList<>();
    private final CheckViewModel model = new CheckViewModel(SERVER,
            server -> new CheckRun(server, TestNetworks.direct(), CLOCK, Duration.ofSeconds(20)),
            new CheckText(Messages.of(Locale.CANADA), CLOCK, ZoneOffset.UTC), tasks, defects::add);

    @Test
    void stepsAreShownOneAfterTheOther_andTheConclusionWithTheLast() {
        model.start();
        for (int step = 0; step < CheckStep.values().length; step++) {
            assertThat(model.results()).hasSize(step);
            assertThat(model.conclusionProperty().get()).isEmpty();
            tasks.finishNext();
        }
        assertThat(model.results()).extracting(CheckResult::step).containsExactly(CheckStep.values());
        assertThat(model.conclusionProperty().get()).contains("127.0.0.1");
        assertThat(defects).isEmpty();
    }

    @Test
    void whoeverListensToTheResults_hearsOfThemAfterAGarbageCollection() {
        List<Integer> heard = new ArrayList<>();
        model.results().addListener((ListChangeListener<CheckResult>) change -> heard.add(change.getList().size()));
        collectGarbage();
        model.start();
        tasks.finishNext();
        assertThat(heard).containsExactly(1);
    }

    @Test
    void nothingArrivesOnceItIsStopped() {
        model.start();
        tasks.finishNext();
        model.stop();
        tasks.finishNext();
        assertThat(model.results()).hasSize(1);
        assertThat(tasks.running()).isZero();
    }

    /** Asks for collections until something that nobody holds has gone. */
    private static void collectGarbage() {
        var unheld = new WeakReference<>(new Object());
        while (unheld.get() != null) {
            System.gc();
        }
    }
}
