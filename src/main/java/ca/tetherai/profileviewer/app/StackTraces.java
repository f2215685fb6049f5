package ca.tetherai.profileviewer.app;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Stack traces fit for a log: classes and frames, no messages. */
final class StackTraces {
    private StackTraces() {
    }

    static String withoutMessages(Throwable defect) {
        var text = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (@Nullable
        Throwable cause = defect; cause != null && seen.add(cause); cause = cause.getCause()) {
            text.append(seen.size() == 1 ? "" : "Caused by: ")
                    .append(cause.getClass().getName())
                    .append('\n')
                    .append(Stream.of(cause.getStackTrace()).map(frame -> "\tat " + frame + "\n").collect(Collectors.joining()));
        }
        return text.toString();
    }
}
