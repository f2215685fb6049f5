package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.json.JsonValue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads an account's automations, whatever shape they come in: the contract has none for them. */
public final class Automations {
    /** How many are read at most, so that reading takes no time that is noticed. */
    public static final int MOST = 10_000;

    private static final List<String> WRAPPERS = List.of("automations", "items", "data");
    private static final List<String> IDS = List.of("id", "_id", "automationId", "automation");
    private static final List<String> NAMES = List.of("name", "title", "label");
    private static final int DEEPEST_WRAPPER = 4;

    private Automations() {
    }

    /**
     * What {@code automations} holds, in the order sent, each that says the same of the same one once: the first {@value #MOST} of them. What
     * can't be read comes as it is, {@link Automation.State#UNKNOWN}. Never throws.
     */
    public static List<Automation> read(JsonValue value) {
        return read(value, DEEPEST_WRAPPER).limit(MOST).filter(new Unseen()).toList();
    }

    private static Stream<Automation> read(JsonValue value, int wrappers) {
        return switch (value) {
            case JsonValue.Null() -> Stream.empty();
            case JsonValue.Items(var items) -> items.stream().flatMap(Automations::item);
            case JsonValue.Members(var members) -> members(value, members, wrappers);
            case JsonValue.Text _,JsonValue.Digits _,JsonValue.Bool _ -> Stream.of(unreadable(value));
        };
    }

    private static Stream<Automation> members(JsonValue value, Map<String, JsonValue> members, int wrappers) {
        if (isOne(members)) {
            return Stream.of(one(value, members));
        }
        return members.entrySet().stream().flatMap(member -> {
            boolean holdsMore = isContainer(member.getValue());
            Optional<Automation.State> group = AutomationState.word(member.getKey());
            if (holdsMore && group.isPresent()) {
                return read(member.getValue(), 0).map(automation -> in(group.get(), automation));
            }
            if (holdsMore && wrappers > 0 && WRAPPERS.contains(member.getKey())) {
                return read(member.getValue(), wrappers - 1);
            }
            return Stream.of(keyed(member.getKey(), member.getValue()));
        });
    }

    private static Stream<Automation> item(JsonValue item) {
        return switch (item) {
            case JsonValue.Text(String id) -> Stream.of(id.isBlank() ? unreadable(item) : listed(id, item));
            case JsonValue.Digits(String id) -> Stream.of(listed(id, item));
            case JsonValue.Members(var members) when isOne(members) || members.size() != 1 -> Stream.of(one(item, members));
            case JsonValue.Members(var members) ->
                members.entrySet().stream().map(member -> keyed(member.getKey(), member.getValue()));
            case JsonValue.Items(var pair) when pair.size() == 2 && pair.getFirst() instanceof JsonValue.Text(String id) ->
                Stream.of(keyed(id, pair.getLast()));
            case JsonValue.Items _,JsonValue.Bool _,JsonValue.Null _ -> Stream.of(unreadable(item));
        };
    }

    private static boolean isOne(Map<String, JsonValue> members) {
        return first(members, IDS).isPresent() || (first(members, NAMES).isPresent() && AutomationState.isSaid(members));
    }

    private static Automation one(JsonValue value, Map<String, JsonValue> members) {
        return new Automation(first(members, IDS), first(members, NAMES), state(value), value);
    }

    private static Automation keyed(String id, JsonValue value) {
        Optional<String> name = value instanceof JsonValue.Members(var members) ? first(members, NAMES) : Optional.empty();
        return new Automation(Optional.of(id), name, state(value), value);
    }

    private static Automation listed(String id, JsonValue value) {
        return new Automation(Optional.of(id), Optional.empty(), Automation.State.LISTED, value);
    }

    // What it says of itself goes before the group that it is in.
    private static Automation in(Automation.State group, Automation automation) {
        boolean says = automation.state() == Automation.State.ON || automation.state() == Automation.State.OFF;
        boolean named = automation.id().isPresent() || automation.name().isPresent();
        return says || !named ? automation : new Automation(automation.id(), automation.name(), group, automation.raw());
    }

    private static Automation unreadable(JsonValue value) {
        return new Automation(Optional.empty(), Optional.empty(), Automation.State.UNKNOWN, value);
    }

    private static Automation.State state(JsonValue value) {
        return AutomationState.of(value).orElse(Automation.State.UNKNOWN);
    }

    private static boolean isContainer(JsonValue value) {
        return value instanceof JsonValue.Items || value instanceof JsonValue.Members;
    }

    private static Optional<String> first(Map<String, JsonValue> members, List<String> names) {
        return names.stream().flatMap(name -> switch (members.get(name)) {
            case JsonValue.Text(String text) when !text.isBlank() -> Stream.of(text);
            case JsonValue.Digits(String literal) -> Stream.of(literal);
            case null -> Stream.<String>empty();
            case JsonValue.Text _,JsonValue.Bool _,JsonValue.Null _,JsonValue.Items _,JsonValue.Members _ -> Stream.empty();
        }).findFirst();
    }

    /** Lets each that says the same of the same pass once, however it was written; what has no name, always. */
    private static final class Unseen implements Predicate<Automation> {
        private record Said(Optional<String> id, Optional<String> name, Automation.State state) {}

        private final Set<Said> seen = new HashSet<>();

        @Override
        public boolean test(Automation automation) {
            var said = new Said(automation.id(), automation.name(), automation.state());
            return automation.state() == Automation.State.UNKNOWN || seen.add(said);
        }
    }
}
