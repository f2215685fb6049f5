package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.meaning.Meaning;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** An id says that its record was made at a time that is still to come, by the server's clock where that is known. */
final class IdFromFuture {
    private IdFromFuture() {
    }

    static Stream<Finding> find(Account account) {
        Exchange exchange = account.exchange();
        Instant there = exchange.serversClock().orElse(exchange.finishedAt());
        return NotOfItsKind.fields()
                .flatMap(field -> account.meanings().of(field) instanceof Meaning.Id id
                        && id.credibleFrom().isAfter(there)
                                ? Stream.of(Finding.about(Check.ID_FROM_FUTURE, Severity.WARNING, List.of(field), field, id.createdAt()))
                                : Stream.empty());
    }
}
