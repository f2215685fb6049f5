package ca.tetherai.profileviewer.soak;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What is counted, how much it may grow since the first hundred fetches, and why that much. */
enum Counted {
    /** Caches of JavaFX and the JDK fill slowly; ten thousand fetches that leave 100 bytes each are a megabyte. */
    HEAP_KB("heap, KB", 2_000, 0, Snapshot::heapKilobytes),
    /** Carriers of virtual threads and pollers come with the load (at most one for each processor, and one to spare). */
    THREADS("platform threads", 4, 0, Snapshot::threads),
    /** One sleeps for the ticker; the servers' end a moment after their clients. */
    VIRTUAL_THREADS("virtual threads", 4, 0, snapshot -> snapshot.live().count("java.lang.VirtualThread"::equals)),
    /** A class path's jar, opened late. */
    FILES("open files", 4, 0, snapshot -> snapshot.files().links().size()),
    /** Each fetch closes its own. */
    ESTABLISHED("sockets, established", 0, 0, snapshot -> snapshot.files().inState("01")),
    /** Each is closed once the other side has. */
    CLOSE_WAIT("sockets, CLOSE_WAIT", 0, 0, snapshot -> snapshot.files().inState("08")),
    /** The two servers of the soak itself. */
    LISTENING("sockets, listening", 0, 0, snapshot -> snapshot.files().inState("0A")),
    /** Lists keep a few more cells than they show, as they were scrolled. */
    NODES_SHOWN("nodes in windows", 0, 5, Snapshot::nodesShown),
    /** Cells as above. One kept window is some 1,500. */
    NODES("nodes in memory", 0, 5, snapshot -> snapshot.live().nodes()),
    /** As the nodes, which have most of them. One left by each fetch is thousands. */
    LISTENERS("listeners and subscriptions", 0, 5, snapshot -> snapshot.live().count(Counted::isListener)),
    /** Our lambdas that hold something: handlers, listeners, suppliers. */
    LAMBDAS("lambdas of ours", 0, 5,
            snapshot -> snapshot.live().count(name -> name.startsWith("ca.tetherai.") && name.contains("$$Lambda"))),
    /** Styles are cached for each combination of states that has been. */
    CSS("objects of CSS", 0, 10,
            snapshot -> snapshot.live().count(name -> name.startsWith("javafx.css.") || name.startsWith("com.sun.javafx.css."))),
    /** One for each window; the one that a change of language has just replaced may still be on its way. */
    CONTENTS("contents of windows", 1, 0, snapshot -> snapshot.live().countOurs("app.Wiring")),
    /** As the contents. */
    VIEW_MODELS("main view models", 1, 0, snapshot -> snapshot.live().countOurs("ui.session.MainViewModel")),
    /** The profile on screen and the one before it. */
    ANSWERS("answers", 1, 0, snapshot -> snapshot.live().countOurs("fetch.FetchResult$Loaded")),
    /** That of the field and those of the requests of what is on screen. */
    TOKENS("tokens", 2, 0, snapshot -> snapshot.live().countOurs("token.AccessToken"));

    private final String title;
    private final long more;
    private final long percent;
    private final ToLongFunction<Snapshot> count;

    Counted(String title, long more, long percent, ToLongFunction<Snapshot> count) {
        this.title = title;
        this.more = more;
        this.percent = percent;
        this.count = count;
    }

    /** What the table calls it. */
    String title() {
        return title;
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
        return Stream.of(values())
                .filter(each -> each.in(now) > each.most(first))
                .map(each -> each.title + ": " + each.in(now) + ", at most " + each.most(first))
                .toList();
    }

    private static boolean isListener(String name) {
        return name.startsWith("com.sun.javafx.binding.") || name.startsWith("javafx.util.Subscription")
                || name.matches("(javafx|com\\.sun\\.javafx|ca\\.tetherai|atlantafx)\\..*(Listener|Binding|Handler).*");
    }
}
