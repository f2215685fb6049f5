package ca.tetherai.profileviewer.token;

import ca.tetherai.profileviewer.json.JsonValue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a token says of its holder, under each of the names that deployments use: one of them may be of a session, or out of date,
 * so that whoever compares needs all. Never verified, as {@link TokenClaims}. Immutable.
 *
 * @param subjects ids of the account
 * @param emails its e-mail addresses, or the user names that stand in for them
 * @param roles its roles, each by itself
 * @param organizations ids and names of the organization that it belongs to
 * @param organizationNames those of them that mean its name: of a claim that may hold either, the texts
 */
public record ClaimedValues(List<Claimed> subjects, List<Claimed> emails, List<Claimed> roles, List<Claimed> organizations,
        List<Claimed> organizationNames) {
    private static final String USER = "user";
    private static final String NAME = "name";
    private static final List<String> ID = List.of("id", "_id");

    /**
     * One value of a claim.
     *
     * @param name what the claim is called in the token: {@code sub}, {@code user._id}, {@code organization.name}
     * @param text its text, or its number in the digits that were sent; never blank
     */
    public record Claimed(String name, String text) {}

    /** Copies the lists. */
    public ClaimedValues {
        subjects = List.copyOf(subjects);
        emails = List.copyOf(emails);
        roles = List.copyOf(roles);
        organizations = List.copyOf(organizations);
        organizationNames = List.copyOf(organizationNames);
    }

    /** What a token says; empty when it is no JWT, or too long a one. As {@link TokenClaims#read}, away from the UI thread. */
    public static Optional<ClaimedValues> read(AccessToken token) {
        return DecodedToken.read(token).map(DecodedToken::members).map(ClaimedValues::of);
    }

    private static ClaimedValues of(Map<String, JsonValue> members) {
        Map<String, JsonValue> claims = withUser(members);
        List<Claimed> names = Stream
                .concat(all(claims, ClaimNames.ORGANIZATION_NAME), all(claims, ClaimNames.ORGANIZATION_ITSELF))
                .filter(claimed -> ID.stream().noneMatch(id -> claimed.name().endsWith("." + id)))
                .toList();
        return new ClaimedValues(all(claims, ClaimNames.SUBJECT).toList(), all(claims, ClaimNames.EMAIL).toList(),
                all(claims, ClaimNames.ROLE).toList(), all(claims, ClaimNames.ORGANIZATION).toList(), names);
    }

    // Those of the token itself before those in its object "user".
    private static Map<String, JsonValue> withUser(Map<String, JsonValue> members) {
        if (!(members.get(USER) instanceof JsonValue.Members(var user))) {
            return members;
        }
        var all = new LinkedHashMap<>(members);
        user.forEach((name, value) -> all.put(USER + "." + name, value));
        return all;
    }

    private static Stream<Claimed> all(Map<String, JsonValue> claims, List<String> names) {
        return Stream.concat(names.stream(), names.stream().map(name -> USER + "." + name))
                .flatMap(name -> Stream.ofNullable(claims.get(name)).flatMap(value -> claimed(name, value)))
                .distinct();
    }

    private static Stream<Claimed> claimed(String name, JsonValue value) {
        return switch (value) {
            case JsonValue.Items(var items) -> items.stream().flatMap(item -> ofOne(name, item));
            case JsonValue.Text _,JsonValue.Digits _,JsonValue.Members _,JsonValue.Bool _,JsonValue.Null _ -> ofOne(name, value);
        };
    }

    private static Stream<Claimed> ofOne(String name, JsonValue value) {
        return value instanceof JsonValue.Members(var members)
                ? Stream.concat(Stream.of(NAME), ID.stream())
                        .flatMap(part -> scalar(members.get(part)).map(text -> new Claimed(name + "." + part, text)))
                : scalar(value).map(text -> new Claimed(name, text));
    }

    private static Stream<String> scalar(@Nullable JsonValue value) {
        return switch (value) {
            case JsonValue.Text(String text) when !text.isBlank() -> Stream.of(text);
            case JsonValue.Digits(String literal) -> Stream.of(literal);
            case null -> Stream.empty();
            case JsonValue.Text _,JsonValue.Bool _,JsonValue.Null _,JsonValue.Items _,JsonValue.Members _ -> Stream.empty();
        };
    }
}
