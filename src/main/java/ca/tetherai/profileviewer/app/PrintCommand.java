package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.findings.ExaminedResult;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.JsonReport;
import ca.tetherai.profileviewer.report.TextReport;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code --print text|json}: fetches and prints, without a display. Loads no class of the UI toolkit. */
public final class PrintCommand {
    private final Messages messages;
    private final InstantSource clock;
    private final ZoneId zone;

    /** Prints in the language of {@code messages}; points in time as seen from the time of {@code clock} in {@code zone}. */
    public PrintCommand(Messages messages, InstantSource clock, ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Fetches, and prints the result: in UTF-8, but text for a terminal in the terminal's own charset. A defect, and an answer that there is
     * not memory enough for, end as {@link FailureCode#INTERNAL}.
     *
     * @param fetch run once, on this thread
     * @return the exit status: 0 for a profile, 3 for none
     */
    public int run(Supplier<ExaminedResult> fetch, PrintFormat format, PrintStream out) {
        try {
            return print(fetch.get(), format, out);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError defect) {
            // Whatever it is, a script gets a code and not a stack trace, whose messages may quote the server.
            CrashHandler.log(defect);
            var failure = new FetchResult.Failed(Failure.notAsked(FailureCode.INTERNAL));
            return print(new ExaminedResult(failure, Optional.empty()), format, out);
        }
    }

    // All of it is made before the first byte goes out.
    private int print(ExaminedResult account, PrintFormat format, PrintStream out) {
        String report = switch (format) {
            case TEXT -> new TextReport(messages, clock, zone).of(account);
            case JSON -> new JsonReport(messages, clock, zone).of(account);
        };
        out.writeBytes(report.getBytes(format == PrintFormat.TEXT ? textCharset(out) : StandardCharsets.UTF_8));
        out.flush();
        return account.result() instanceof FetchResult.Loaded ? ExitStatus.OK : ExitStatus.FAILURE;
    }

    // A terminal under the POSIX locale calls itself ASCII, and shows UTF-8 all the same.
    private static Charset textCharset(PrintStream out) {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                && !out.charset().equals(StandardCharsets.US_ASCII) ? out.charset() : StandardCharsets.UTF_8;
    }
}
