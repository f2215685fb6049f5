package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.support.ManualTaskRunner;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.TokenSummary;
import ca.tetherai.profileviewer.ui.demo.DemoViewModel;
import ca.tetherai.profileviewer.ui.session.MainViewModel;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A launch script on the view models of a window, without a window. */
public final class PlayedScript {
    private PlayedScript() {
    }

    /** With which statuses it leaves, once where the server sends a profile and once where it sends a failure; none where it stays. The demo can't start. */
    public static List<Integer> statuses(LaunchOptions options) {
        var left = new ArrayList<>(play(options, Samples.loaded("Alex")));
        left.addAll(play(options, new FetchResult.Failed(Failure.notAsked(FailureCode.INTERNAL))));
        return left;
    }

    private static List<Integer> play(LaunchOptions options, FetchResult answer) {
        var tasks = new ManualTaskRunner();
        var left = new ArrayList<Integer>();
        var connection = new ConnectionViewModel(_ -> TokenSummary.plain(""));
        connection.serverTextProperty().set("https://api.example");
        connection.enterToken("a-token");
        var main = new MainViewModel(connection, _ -> answer, tasks, _ -> {
        }, _ -> {
        });
        // What comes after a demo that started needs its server.
        var demo = new DemoViewModel(connection, tasks, () -> {
            throw new IllegalStateException("no demo");
        }, _ -> main.reportInternalFailure());
        var milestones = new Milestones(options.timings(), new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        new LaunchScript(options, milestones, new LaunchScript.Stage(Runnable::run, () -> {
        }, left::add), connection, demo, main).play("a-token");
        while (tasks.running() > 0) {
            tasks.finishNext();
        }
        return left;
    }
}
