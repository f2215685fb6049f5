package ca.tetherai.profileviewer.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class VirtualThreadTaskRunnerTest {
    // Stands for the UI thread: what arrives runs when the test says so.
    private final BlockingQueue<Runnable> arrivals = new LinkedBlockingQueue<>();
    private final VirtualThreadTaskRunner runner = new VirtualThreadTaskRunner(arrivals::add);
    private final List<Object> results = new ArrayList<>();
    private final List<Throwable> defects = new ArrayList<>();

    private Runnable nextArrival() throws InterruptedException {
        Runnable arrival = arrivals.poll(20, TimeUnit.SECONDS);
        assertThat(arrival).as("something arrives").isNotNull();
        return arrival;
    }

    @Test
    void worksOnAVirtualThread_andDeliversOnTheGivenOne() throws InterruptedException {
        var deliveredOn = new AtomicReference<Thread>();
        runner.start(Thread::currentThread, worker -> {
            results.add(worker.isVirtual());
            deliveredOn.set(Thread.currentThread());
        }, defects::add);
        nextArrival().run();
        assertThat(results).containsExactly(true);
        assertThat(deliveredOn).hasValue(Thread.currentThread());
        assertThat(defects).isEmpty();
    }

    @Test
    void aDefectArrives_anErrorToo() throws InterruptedException {
        var defect = new AssertionError("of any kind");
        runner.start(() -> {
            throw defect;
        }, results::add, defects::add);
        nextArrival().run();
        assertThat(defects).containsExactly(defect);
        assertThat(results).isEmpty();
    }

    @Test
    void cancellingInterruptsTheWork_andDropsWhatComesOfIt() throws InterruptedException {
        var started = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        RunningTask task = runner.start(() -> {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                interrupted.countDown();
            }
            return "late";
        }, results::add, defects::add);
        assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
        task.cancel();
        task.cancel();
        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
        nextArrival().run();
        assertThat(results).isEmpty();
        assertThat(defects).isEmpty();
    }

    @Test
    void cancellingDropsAResultThatIsUnderWayToTheUiThread() throws InterruptedException {
        RunningTask task = runner.start(() -> "done", results::add, defects::add);
        Runnable underWay = nextArrival();
        task.cancel();
        underWay.run();
        assertThat(results).isEmpty();
    }

    @Test
    void cancellingDropsADefectThatIsUnderWayToTheUiThread() throws InterruptedException {
        RunningTask task = runner.start(() -> {
            throw new IllegalStateException("a defect");
        }, results::add, defects::add);
        Runnable underWay = nextArrival();
        task.cancel();
        underWay.run();
        assertThat(defects).isEmpty();
    }
}
