package ca.tetherai.profileviewer.failures;

import ca.tetherai.profileviewer.app.PrintCommand;
import ca.tetherai.profileviewer.app.PrintFormat;
import ca.tetherai.profileviewer.app.TestLog;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.claims.TokenStatementReader;
import ca.tetherai.profileviewer.fetch.http.HttpProfileClient;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.Diagnostics;
import ca.tetherai.profileviewer.report.FailureText;
import ca.tetherai.profileviewer.report.Results;
import ca.tetherai.profileviewer.support.SameThreadTaskRunner;
import ca.tetherai.profileviewer.support.Unmasked;
import ca.tetherai.profileviewer.token.TokenReader;
import ca.tetherai.profileviewer.ui.banner.BannerViewModel;
import ca.tetherai.profileviewer.ui.banner.BannerWords;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.TokenSummarizer;
import ca.tetherai.profileviewer.ui.session.MainState;
import ca.tetherai.profileviewer.ui.session.MainViewModel;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the viewer tells of one failed fetch.
 *
 * @param failure the failure
 * @param english the banner in English
 * @param french the banner in French
 * @param printed what {@code --print} gives, in both formats and languages
 */
record Told(Failure failure, BannerWords english, BannerWords french, String printed) {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final ZoneId ZONE = ZoneOffset.UTC;
    static final Messages ENGLISH = Messages.of(Locale.UK);
    static final Messages FRENCH = Messages.of(Locale.CANADA_FRENCH);

    /** Fetches as the window does, and collects what it says. */
    static Told of(Situation situation) {
        var client = new HttpProfileClient("1.2.3", situation.limits(), CLOCK, new TokenStatementReader(),
                situation.observer(), situation.network());
        var connection = new ConnectionViewModel(new TokenSummarizer(new TokenReader(), ENGLISH, CLOCK, CLOCK, ZONE, Unmasked.mask()));
        var main = new MainViewModel(connection, client, new SameThreadTaskRunner(), _ -> {
        }, TestLog.defects());
        var english = banner(main, ENGLISH);
        var french = banner(main, FRENCH);
        connection.serverTextProperty().set(situation.server());
        connection.enterToken(situation.token());
        main.fetch();
        Failure failure = ((MainState.Failed) main.stateProperty().get()).failure();
        return new Told(failure, english.wordsProperty().get().orElseThrow(), french.wordsProperty().get().orElseThrow(),
                printed(failure));
    }

    private static BannerViewModel banner(MainViewModel main, Messages messages) {
        return new BannerViewModel(main.stateProperty(), texts(messages), new Diagnostics("1.2.3", CLOCK, ZONE)::of, CLOCK,
                Unmasked.mask());
    }

    static FailureText texts(Messages messages) {
        return new FailureText(messages, CLOCK, ZONE);
    }

    private static String printed(Failure failure) {
        return Stream.of(ENGLISH, FRENCH)
                .flatMap(messages -> Stream.of(PrintFormat.values()).map(format -> printed(failure, messages, format)))
                .collect(Collectors.joining());
    }

    private static String printed(Failure failure, Messages messages, PrintFormat format) {
        var out = new ByteArrayOutputStream();
        new PrintCommand(messages, CLOCK, ZONE).run(() -> Results.without(new FetchResult.Failed(failure)), format,
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
