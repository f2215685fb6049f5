package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.json.JsonValue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Reads an account's automations, whatever shape they come in: the contract has none for them. */
public final class Automations {
    /** How many are read at most, so that reading takes no time that is noticed. */
    public static final int MOST = 10_000;

    private static final List<String> WRAPPERS = List.of("automations", "items", "data");
    private static final List<String> IDS = List.of("id", "_id", "automationId", "automation", "uuid", "key");
    private static final List<String> NAMES = List.of("name", "title", "label");
    private static final String NESTED = "automation";
    private static final String MONGO_ID = "$oid";
    private static final int DEEPEST_WRAPPER = 4;

    private Automations() {
    }

    /**
     * What {@code automations} holds on each level that has it, in the order sent: the first {@value #MOST} of them. Those that say the same of the
     * same one are one, with whichever name there is. What can't be read comes as it is, {@link Automation.State#UNKNOWN}. Never throws.
     */
    public static List<Automation> read(List<JsonValue> levels) {
        var merged = new LinkedHashMap<Same, Automation>();
        levels.stream()
                .flatMap(level -> read(level, DEEPEST_WRAPPER))
                .limit(MOST)
                .forEach(automation -> merged.merge(Same.of(automation), automation,
                        (first, next) -> new Automation(first.id(), first.name().or(next::name), first.state(), first.raw())));
        return List.copyOf(merged.values());
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
        boolean wrapped = wrappers > 0 && WRAPPERS.stream().map(members::get).anyMatch(Automations::isContainer);
        return members.entrySet().stream().flatMap(member -> {
            boolean holdsMore = isContainer(member.getValue());
            if (wrapped && !holdsMore) {
                // How many there are, and the like.
                return Stream.empty();
            }
            Optional<Automation.State> group = AutomationState.word(member.getKey());
            // {"active": {"enabled": false}} is one that is called so.
            if (holdsMore && group.isPresent() && AutomationState.of(member.getValue()).isEmpty()) {
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
            case JsonValue.Members(var members) when isOne(members) || members.size() != 1 || first(members, NAMES).isPresent() ->
                Stream.of(one(item, members));
            case JsonValue.Members(var members) ->
                members.entrySet().stream().map(member -> keyed(member.getKey(), member.getValue()));
            case JsonValue.Items(var pair) when pair.size() == 2 && pair.getFirst() instanceof JsonValue.Text(String id) ->
                Stream.of(keyed(id, pair.getLast()));
            case JsonValue.Items _,JsonValue.Bool _,JsonValue.Null _ -> Stream.of(unreadable(item));
        };
    }

    private static boolean isOne(Map<String, JsonValue> members) {
        return first(members, IDS).isPresent() || first(nested(members), IDS).isPresent()
                || (first(members, NAMES).isPresent() && AutomationState.isSaid(members));
    }

    private static Automation one(JsonValue value, Map<String, JsonValue> members) {
        Map<String, JsonValue> nested = nested(members);
        Optional<String> id = first(members, IDS).or(() -> first(nested, IDS));
        Optional<String> name = first(members, NAMES).or(() -> first(nested, NAMES));
        boolean silent = !AutomationState.isSaid(members) && !AutomationState.isSaid(nested);
        Automation.State state = silent && (id.isPresent() || name.isPresent())
                ? Automation.State.LISTED
                : state(AutomationState.isSaid(members) ? value : new JsonValue.Members(nested));
        return new Automation(id, name, state, value);
    }

    private static Map<String, JsonValue> nested(Map<String, JsonValue> members) {
        return members.get(NESTED) instanceof JsonValue.Members(var nested) ? nested : Map.of();
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

    private static boolean isContainer(@Nullable JsonValue value) {
        return value instanceof JsonValue.Items || value instanceof JsonValue.Members;
    }

    private static Optional<String> first(Map<String, JsonValue> members, List<String> names) {
        return names.stream().flatMap(name -> switch (members.get(name)) {
            case JsonValue.Text(String text) when !text.isBlank() -> Stream.of(text);
            case JsonValue.Digits(String literal) -> Stream.of(literal);
            case null -> Stream.<String>empty();
            case JsonValue.Members(var id) when id.get(MONGO_ID) instanceof JsonValue.Text(String text) && !text.isBlank() ->
                Stream.of(text);
            case JsonValue.Text _,JsonValue.Bool _,JsonValue.Null _,JsonValue.Items _,JsonValue.Members _ -> Stream.empty();
        }).findFirst();
    }

    /** What those have in common that are one; what can't be read is one with its like only. */
    private record Same(Optional<String> id, Optional<String> name, Automation.State state, Optional<JsonValue> raw) {
        static Same of(Automation automation) {
            boolean unread = automation.state() == Automation.State.UNKNOWN;
            return new Same(automation.id(), automation.id().isPresent() ? Optional.empty() : automation.name(), automation.state(),
                    unread ? Optional.of(automation.raw()) : Optional.empty());
        }
    }
}
