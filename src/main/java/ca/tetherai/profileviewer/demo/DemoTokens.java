package ca.tetherai.profileviewer.demo;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTDecodeException;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.exceptions.TokenExpiredException;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Issues and checks the demo's tokens: JWTs (RFC 7519), signed by HS256 with a key that lives as long as this object. Thread-safe. */
final class DemoTokens {
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final Duration EXPIRED_FOR = Duration.ofMinutes(14);
    private static final int KEY_BYTES = 32;
    private static final String CLAIMED_ORGANIZATION = "64ee9a8b1e7f2a0011223344";

    private final Algorithm key = newKey();
    private final Algorithm strangersKey = newKey();

    /** What a check found. */
    sealed interface Checked {
        /** The token is good, and this account's. */
        record Good(DemoAccount account) implements Checked {}

        /** The token is not good, for this reason. */
        record Bad(String error) implements Checked {}
    }

    private static Algorithm newKey() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Algorithm.HMAC256(bytes);
    }

    String issue(DemoAccount account, Instant now) {
        Instant expiry = account == DemoAccount.EXPIRED ? now.minus(EXPIRED_FOR) : now.plus(LIFETIME);
        var claims = JWT.create()
                .withClaim("id", account.userId())
                .withSubject(account.userId())
                .withClaim("email", account.email())
                .withClaim("role", account.role())
                .withIssuedAt(expiry.minus(LIFETIME))
                .withExpiresAt(expiry);
        if (account == DemoAccount.TOKEN_MISMATCH) {
            claims.withClaim("organizationId", CLAIMED_ORGANIZATION);
        }
        return claims.sign(account == DemoAccount.BAD_SIGNATURE ? strangersKey : key);
    }

    // The errors are those of the JWT library that such servers commonly use.
    Checked check(String token) {
        try {
            String userId = JWT.require(key).build().verify(token).getSubject();
            Optional<Checked> good = Arrays.stream(DemoAccount.values())
                    .filter(account -> account.userId().equals(userId))
                    .findFirst()
                    .map(Checked.Good::new);
            return good.orElseGet(() -> new Checked.Bad("invalid token"));
        } catch (TokenExpiredException _) {
            return new Checked.Bad("jwt expired");
        } catch (JWTDecodeException _) {
            return new Checked.Bad("jwt malformed");
        } catch (JWTVerificationException _) {
            return new Checked.Bad("invalid signature");
        }
    }
}
