package ca.tetherai.profileviewer.token;

import com.auth0.jwt.interfaces.Claim;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a token says of itself (RFC 7519). Never verified, since only the server has the key: for showing, not for deciding.
 *
 * @param subject the account's id, under one of the names that deployments use
 * @param email its e-mail address, or the user name that stands in for it
 * @param role its access role; several, one after the other with {@link #SEVERAL} between them
 * @param organization the organization that it belongs to
 * @param issuer who made the token
 * @param audience whom it is meant for, in its order
 * @param issuedAt when it was made
 * @param notBefore from when it is valid
 * @param expiresAt until when it is valid
 */
public record TokenClaims(Optional<String> subject, Optional<String> email, Optional<String> role,
        Optional<String> organization, Optional<String> issuer, List<String> audience, Optional<Instant> issuedAt,
        Optional<Instant> notBefore, Optional<Instant> expiresAt) {
    /** Longer tokens are not decoded. In characters. */
    public static final int MAX_LENGTH = 64 * 1024;
    /** What stands between several values of a claim that is mostly one. */
    public static final String SEVERAL = ", ";
    private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    // The year 5138 in seconds, 1973 in milliseconds: whoever sends more than this counts in milliseconds.
    private static final long LAST_SECOND = 100_000_000_000L;

    /**
     * The claims of a token; empty when it is no JWT, or too long a one. Thread-safe, but away from the UI thread: the first call in a JVM takes a
     * fifth of a second, since it loads the decoder.
     */
    public static Optional<TokenClaims> read(AccessToken token) {
        return DecodedToken.read(token).map(DecodedToken::claims);
    }

    static TokenClaims of(Map<String, Claim> claims) {
        return new TokenClaims(text(claims, ClaimNames.SUBJECT), text(claims, ClaimNames.EMAIL), text(claims, ClaimNames.ROLE),
                text(claims, ClaimNames.ORGANIZATION),
                text(claims, List.of("iss")), audience(claims), instant(claims, "iat"), instant(claims, "nbf"), instant(claims, "exp"));
    }

    // RFC 7519, section 4.1.3: a text, or several.
    private static List<String> audience(Map<String, Claim> claims) {
        return value(claims, "aud").stream()
                .flatMap(value -> value instanceof List<?> several ? several.stream() : Stream.of(value))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** Whether it says that it has expired by then (RFC 7519, {@code exp}). */
    public boolean isExpired(Instant now) {
        return expiresAt.filter(at -> !at.isAfter(now)).isPresent();
    }

    /** Whether it says that it is not valid yet by then (RFC 7519, {@code nbf}). */
    public boolean isNotYetValid(Instant now) {
        return notBefore.filter(at -> at.isAfter(now)).isPresent();
    }

    // The first of these claims that says something, of the token itself before those in its object "user".
    private static Optional<String> text(Map<String, Claim> claims, List<String> names) {
        Map<?, ?> user = value(claims, "user").filter(Map.class::isInstance).map(Map.class::cast).orElse(Map.of());
        return Stream
                .concat(names.stream().flatMap(name -> value(claims, name).stream()),
                        names.stream().flatMap(name -> Stream.ofNullable(user.get(name))))
                .flatMap(TokenClaims::text)
                .findFirst();
    }

    private static Stream<String> text(Object value) {
        return switch (value) {
            case String text when !text.isBlank() -> Stream.of(text);
            case Number number -> Stream.of(number.toString());
            case Map<?, ?> object -> Stream
                    .concat(Stream.ofNullable(object.get("name")).filter(String.class::isInstance),
                            Stream.of("id", "_id").flatMap(name -> Stream.ofNullable(object.get(name))).filter(TokenClaims::isScalar))
                    .limit(1)
                    .map(Object::toString);
            case List<?> list -> Stream
                    .of(list.stream().filter(String.class::isInstance).map(String.class::cast).collect(Collectors.joining(SEVERAL)))
                    .filter(names -> !names.isBlank());
            default -> Stream.empty();
        };
    }

    private static boolean isScalar(Object value) {
        return value instanceof String || value instanceof Number;
    }

    private static Optional<Instant> instant(Map<String, Claim> claims, String name) {
        return value(claims, name).filter(Number.class::isInstance)
                .map(Number.class::cast)
                .map(Number::longValue)
                .map(time -> time > LAST_SECOND ? Instant.ofEpochMilli(time) : Instant.ofEpochSecond(time));
    }

    /** Whether a number is a point in time, in seconds or in milliseconds. Anything else is nonsense, and too far away for a date in any zone. */
    static boolean isTime(double number) {
        double seconds = number > LAST_SECOND ? number / 1000 : number;
        return seconds > EARLIEST.getEpochSecond() && seconds < LATEST.getEpochSecond();
    }

    /** Whether a claim that should be a time in seconds only makes sense in milliseconds. */
    static boolean isInMilliseconds(@Nullable Claim claim) {
        return claim != null && claim.as(Object.class) instanceof Number number && number.longValue() > LAST_SECOND;
    }

    private static Optional<Object> value(Map<String, Claim> claims, String name) {
        return Optional.ofNullable(claims.get(name)).map(claim -> claim.as(Object.class));
    }
}
