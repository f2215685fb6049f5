package ca.tetherai.profileviewer.app;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Tokens of fictional people for the catalogue of screens, all of one key of the tests alone. */
final class Tokens {
    private static final String ID = "64ee9a8b1e7f2a0011223344";

    private Tokens() {
    }

    /** An ordinary one, which expires that long after now. */
    static String of(String email, Instant now, Duration left) {
        return signed(JWT.create()
                .withSubject(ID)
                .withClaim("email", email)
                .withClaim("role", "ADMIN")
                .withIssuedAt(now.plus(left).minus(Duration.ofHours(2)))
                .withExpiresAt(now.plus(left)));
    }

    /** One that names another service, and was issued in the future. */
    static String withFindings(Instant now) {
        return signed(JWT.create()
                .withSubject(ID)
                .withClaim("email", "alex@acme.example")
                .withClaim("role", "ADMIN")
                .withClaim("organization", "Acme Field Services")
                .withIssuedAt(now.plusSeconds(600))
                .withIssuer("https://login.acme.example")
                .withAudience("https://staging.acme.example"));
    }

    /** One whose names are as long as they get. */
    static String withLongNames(Instant now) {
        return signed(JWT.create()
                .withClaim("email", "anne_marie.with-a-rather-long-name-of-her-own@field-services.acme.example")
                .withClaim("role", "Regional coordinator of the field services of the north and the east")
                .withIssuer("https://cognito-idp.ca-central-1.amazonaws.com/pool")
                .withExpiresAt(now.minus(Duration.ofHours(25))));
    }

    /** One that names nobody. */
    static String ofNobody(Instant now) {
        return signed(JWT.create().withExpiresAt(now.plusSeconds(9_000)));
    }

    /** One of which little is as it should be. */
    static String worst() {
        return encoded("{\"alg\": \"none\", \"crit\": [\"b64\"]}") + "." + encoded("""
                {"https://tether.example/claims/organization_id": "64ee9a8b1e7f2a0011223344", "exp": 1700000000000, "nbf": "then",
                 "iat": 4000000000, "iss": "https://login.acme.example", "aud": "https://staging.acme.example", "x": "%s"}
                """.formatted("x".repeat(8_000))) + ".";
    }

    private static String signed(JWTCreator.Builder token) {
        return token.sign(Algorithm.HMAC256("a key of this test alone"));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
