package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoServer;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.support.ManualTaskRunner;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.TokenSummary;
import ca.tetherai.profileviewer.ui.demo.DemoViewModel;
import ca.tetherai.profileviewer.ui.session.MainViewModel;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchScriptTest {
    private final ManualTaskRunner tasks = new ManualTaskRunner();
    private final Deque<FetchResult> answers = new ArrayDeque<>();
    private final List<Integer> left = new ArrayList<>();
    private final List<String> ready = new ArrayList<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ConnectionViewModel connection = new ConnectionViewModel(_ -> TokenSummary.plain(""));
    private final MainViewModel main = new MainViewModel(connection, _ -> Objects.requireNonNull(answers.poll()), tasks, _ -> {
    }, _ -> {
    });
    private final DemoViewModel demo = new DemoViewModel(connection, tasks, DemoServer::start, _ -> main.reportInternalFailure());

    @AfterEach
    void stopTheDemo() {
        demo.close();
    }

    @Test
    void withoutOrdersTheWindowJustOpens() {
        play("");

        assertThat(events()).containsExactly("interactive");
        assertThat(ready).hasSize(1);
        assertThat(left).isEmpty();
        assertThat(tasks.tasks()).isEmpty();
    }

    @Test
    void leavesOnceTheWindowTakesInput() {
        play("", "--exit-after", "window");

        assertThat(left).containsExactly(ExitStatus.OK);
    }

    @Test
    void leavesWithZeroForAProfile_andWithThreeForAFailure() {
        enterServer();
        play("token-a", "--exit-after", "profile");
        finish(Samples.loaded("Alex"));
        assertThat(events()).containsExactly("interactive", "rendered");

        main.fetch();
        finish(new FetchResult.Failed(Samples.answered(FailureCode.HTTP_500, 500)));
        assertThat(left).containsExactly(ExitStatus.OK, ExitStatus.FAILURE);
    }

    @Test
    void theSameFailureTwiceIsRenderedTwice() {
        play("", "--fetch");
        main.fetch();

        assertThat(events()).containsExactly("interactive", "rendered", "rendered");
        assertThat(left).isEmpty();
    }

    @Test
    void aCancelledFetchIsNoEnd() {
        enterServer();
        play("token-a", "--exit-after", "profile");
        main.cancel();

        assertThat(events()).containsExactly("interactive");
        assertThat(left).isEmpty();
    }

    @Test
    void theDemoIsFilledInBeforeTheWindowIsSaidToBeInteractive() {
        play("", "--demo");
        assertThat(events()).isEmpty();

        tasks.finishNext();
        assertThat(events()).containsExactly("interactive");
        assertThat(connection.serverTextProperty().get()).startsWith("http://127.0.0.1:");
        assertThat(connection.tokenTextProperty().get()).startsWith("eyJ");
    }

    @Test
    void aGivenTokenGoesBeforeTheDemosOwn(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("token"), "token-a");
        play("token-a", "--demo", "--token-file", file.toString());
        tasks.finishNext();

        assertThat(connection.tokenTextProperty().get()).isEqualTo("token-a");
    }

    private void play(String token, String... arguments) {
        if (!(new LaunchOptionsParser().parse(arguments) instanceof LaunchOptionsParser.Launch.Run(var options))) {
            throw new IllegalArgumentException();
        }
        connection.enterToken(token);
        var milestones = new Milestones(true, new PrintStream(printed, true, StandardCharsets.UTF_8));
        new LaunchScript(options, milestones, new LaunchScript.Stage(Runnable::run, () -> ready.add("ready"), left::add), connection, demo,
                main)
                .play(token);
    }

    private void enterServer() {
        connection.serverTextProperty().set("https://api.example");
    }

    private void finish(FetchResult answer) {
        answers.add(answer);
        tasks.finishNext();
    }

    private List<String> events() {
        return printed.toString(StandardCharsets.UTF_8).lines().map(line -> line.replaceAll(".*\"event\":\"(\\w+)\".*", "$1")).toList();
    }
}
