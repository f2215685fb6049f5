package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.meaning.Meaning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** An id says that its record was made at a time that is still to come, by the server's clock where that is known. */
final class IdFromFuture {
    // Ids are counted by whatever machine made the record, and its clock is right to a minute or two.
    private static final Duration GRACE = Duration.ofMinutes(5);

    private IdFromFuture() {
    }

    static Stream<Finding> find(Account account) {
        Exchange exchange = account.exchange();
        Instant latest = exchange.serversClock().orElse(exchange.finishedAt()).plus(GRACE);
        return NotOfItsKind.fields()
                .flatMap(field -> account.meanings().of(field) instanceof Meaning.Id(Instant createdAt)
                        && createdAt.isAfter(latest)
                                ? Stream.of(Finding.about(Check.ID_FROM_FUTURE, Severity.WARNING, List.of(field), field, createdAt))
                                : Stream.empty());
    }
}
