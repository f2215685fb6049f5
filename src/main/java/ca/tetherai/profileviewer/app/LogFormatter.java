package ca.tetherai.profileviewer.app;

import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One line for each record, the same in every language: time (UTC), level, logger, message; then a stack trace without messages. Thread-safe. */
final class LogFormatter extends Formatter {

    @Override
    public String format(LogRecord entry) {
        String trace = Optional.ofNullable(entry.getThrown()).map(StackTraces::withoutMessages).orElse("");
        return entry.getInstant() + " " + entry.getLevel().getName() + " " + entry.getLoggerName() + " " + formatMessage(entry) + "\n"
                + trace;
    }
}
