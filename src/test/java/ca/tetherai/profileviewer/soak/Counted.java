package ca.tetherai.profileviewer.soak;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What is counted, and how much it may grow since the first hundred fetches.
 *
 * @param title what the table calls it
 * @param more how many more there may be
 * @param percent how many per cent more there may be, beside those
 * @param count counts them
 */
record Counted(String title, long more, long percent, ToLongFunction<Snapshot> count) {

    /** All that is counted, each with the reason of its bound. */
    static List<Counted> all() {
        return List.of(
                // Caches of JavaFX and the JDK fill slowly; ten thousand fetches that leave 100 bytes each are a megabyte.
                new Counted("heap, KB", 2_000, 0, Snapshot::heapKilobytes),
                // Carriers of virtual threads and pollers come with the load (at most one for each processor, and one to spare).
                new Counted("platform threads", 4, 0, Snapshot::threads),
                // One sleeps for the ticker; the servers' end a moment after their clients.
                new Counted("virtual threads", 4, 0, snapshot -> snapshot.live().count("java.lang.VirtualThread"::equals)),
                // A class path's jar, opened late.
                new Counted("open files", 4, 0, snapshot -> snapshot.files().links().size()),
                // Each fetch closes its own.
                new Counted("sockets, established", 0, 0, snapshot -> snapshot.files().inState("01")),
                // Each is closed once the other side has.
                new Counted("sockets, CLOSE_WAIT", 0, 0, snapshot -> snapshot.files().inState("08")),
                // The two servers of the soak itself.
                new Counted("sockets, listening", 0, 0, snapshot -> snapshot.files().inState("0A")),
                // Lists keep a few more cells than they show, as they were scrolled.
                new Counted("nodes in windows", 0, 5, Snapshot::nodesShown),
                // Cells as above, and the tooltips of those that came and went, a hundred up and down. One kept window is some 1,500.
                new Counted("nodes in memory", 0, 10, snapshot -> snapshot.live().nodes()),
                // As the nodes, which have most of them. One left by each fetch is thousands.
                new Counted("listeners and subscriptions", 0, 10, snapshot -> snapshot.live().count(Counted::isListener)),
                // Our lambdas that hold something: handlers, listeners, suppliers.
                new Counted("lambdas of ours", 0, 5,
                        snapshot -> snapshot.live().count(name -> name.startsWith("ca.tetherai.") && name.contains("$$Lambda"))),
                // Styles are cached for each combination of states that has been.
                new Counted("objects of CSS", 0, 10,
                        snapshot -> snapshot.live()
                                .count(name -> name.startsWith("javafx.css.") || name.startsWith("com.sun.javafx.css."))),
                // One for each window; the one that a change of language has just replaced may still be on its way.
                new Counted("contents of windows", 1, 0, snapshot -> snapshot.live().countOurs("app.WindowContent")),
                // As the contents.
                new Counted("main view models", 1, 0, snapshot -> snapshot.live().countOurs("ui.session.MainViewModel")),
                // The profile on screen and the one before it.
                new Counted("answers", 1, 0, snapshot -> snapshot.live().countOurs("fetch.FetchResult$Loaded")),
                // That of the field and those of the requests of what is on screen.
                new Counted("tokens", 2, 0, snapshot -> snapshot.live().countOurs("token.AccessToken")));
    }

    /** How many there are. */
    long in(Snapshot snapshot) {
        return count.applyAsLong(snapshot);
    }

    /** The most that there may be, where there were so many after the first hundred. */
    long most(Snapshot first) {
        return in(first) + more + in(first) * percent / 100;
    }

    /** What has grown beyond its bound, in words. */
    static List<String> grown(Snapshot first, Snapshot now) {
        return all().stream()
                .filter(each -> each.in(now) > each.most(first))
                .map(each -> each.title + ": " + each.in(now) + ", at most " + each.most(first))
                .toList();
    }

    private static boolean isListener(String name) {
        return name.startsWith("com.sun.javafx.binding.") || name.startsWith("javafx.util.Subscription")
                || name.matches("(javafx|com\\.sun\\.javafx|ca\\.tetherai|atlantafx)\\..*(Listener|Binding|Handler).*");
    }
}
