package ca.tetherai.profileviewer.ui.compare;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.VisibleText;
import ca.tetherai.profileviewer.ui.session.PastFetch;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What fetches are called: when, who, and from which server. Immutable. */
public final class FetchLabels {
    private static final int LONGEST_NAME = 40;

    private final Messages messages;
    private final Function<ServerAddress, Optional<String>> serverName;
    private final DateTimeFormatter timeOfDay;

    /**
     * Labels in the language of {@code messages}.
     *
     * @param serverName what a server is called in the window; empty for one without a name
     * @param zone where the window is
     */
    public FetchLabels(Messages messages, Function<ServerAddress, Optional<String>> serverName, ZoneId zone) {
        this.messages = messages;
        this.serverName = serverName;
        timeOfDay = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withLocale(messages.locale()).withZone(zone);
    }

    /** The name of a fetch: {@code newest} where it is what the window shows, {@code masked} where it may name nobody. */
    String of(PastFetch fetch, boolean newest, boolean masked) {
        String name = masked ? fetch.maskedWho() : fetch.who();
        String shortened = VisibleText.beginning(name, LONGEST_NAME);
        String who = VisibleText.line(shortened) + (shortened.length() < name.length() ? "…" : "");
        String server = serverName.apply(fetch.server()).orElseGet(fetch.server()::hostAndPort);
        String time = timeOfDay.format(fetch.at());
        return Stream.of(newest ? messages.format("compare.thisAccount", time) : time, who, server)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
