package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.meaning.SentAutomations;
import ca.tetherai.profileviewer.token.ClaimedValues;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Looks closely at an account: reads what its values mean, and runs all checks. Stateless. */
public final class Examiner {

    /** Examines what came of a request. Away from the UI thread: a large account takes a while, and the first in a JVM loads much. */
    public Examined examine(FetchRequest request, FetchResult.Loaded loaded) {
        var meanings = Meanings.of(loaded.profile(), loaded.exchange().serversLead().orElse(Duration.ZERO));
        var account = new Account(loaded.profile(), meanings, loaded.exchange(), ClaimedValues.read(request.token()));
        return new Examined(meanings, SentAutomations.of(loaded.profile()), findings(account));
    }

    /** What all checks find, the gravest first. */
    static List<Finding> findings(Account account) {
        return Stream.of(Check.values()).flatMap(check -> check.find(account)).sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
