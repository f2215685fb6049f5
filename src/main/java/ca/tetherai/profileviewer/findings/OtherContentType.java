package ca.tetherai.profileviewer.findings;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The answer is JSON, and its {@code Content-Type} says something else. One without any is nothing to find: its bytes decide (RFC 9110, section 8.3). */
final class OtherContentType {
    private static final Pattern JSON = Pattern.compile("application/(json|[^;\\s]+\\+json)\\s*(;.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private OtherContentType() {
    }

    static Stream<Finding> find(Account account) {
        return account.exchange()
                .contentType()
                .filter(type -> !type.isBlank() && !JSON.matcher(type.strip()).matches())
                .map(type -> new Finding(Check.OTHER_CONTENT_TYPE, Severity.NOTE, List.of(new Place.Answer()), List.of(type)))
                .stream();
    }
}
