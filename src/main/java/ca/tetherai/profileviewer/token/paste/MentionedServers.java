package ca.tetherai.profileviewer.token.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The servers that JSON or a program names, by the objects that they stand in. */
final class MentionedServers {
    private final Map<Scope, List<NamedValue>> said = new HashMap<>();

    MentionedServers(List<NamedValue> values) {
        values.stream()
                .filter(value -> Names.isOfAServer(value.name()) || Names.isOfAHost(value.name()) || Names.isOfAnAddress(value.name()))
                .forEach(value -> Stream.of(value.scope(), value.scope().described())
                        .distinct()
                        .forEach(scope -> said.computeIfAbsent(scope, _ -> new ArrayList<>()).add(value)));
    }

    /**
     * The server that is named for a value, in its object or in one around it, the nearest: under a name for that; for a request's header also
     * as the address that is asked.
     */
    Optional<String> near(NamedValue value) {
        boolean header = value.archived() || Names.isAuthorization(value.name());
        Scope scope = value.scope();
        while (!scope.isOutermost()) {
            Optional<String> found = in(scope, header);
            if (found.isPresent()) {
                return found;
            }
            scope = scope.parent();
        }
        // A text that is no object may name servers for any reason; a program that has its headers in one, for this.
        return header && value.scope().parent().isOutermost() && value.scope().key().equalsIgnoreCase("headers")
                ? in(scope, true)
                : Optional.empty();
    }

    private Optional<String> in(Scope scope, boolean header) {
        return said.getOrDefault(scope, List.of()).stream().flatMap(value -> {
            boolean described = value.scope() != scope;
            // A host beside other things is the machine that wrote a log; among headers, or in an object for that, it is a server's.
            boolean host = Names.isOfAHost(value.name()) && (described || value.scope().key().equalsIgnoreCase("headers"));
            boolean asked = Names.isOfAnAddress(value.name()) && (described || header);
            if (Names.isOfAServer(value.name()) || host || (asked && described)) {
                return MentionedServer.ofAnswer(value.value().text().strip()).stream();
            }
            return asked ? MentionedServer.ofRequest(value.value().text()).stream() : Stream.empty();
        }).findFirst();
    }
}
