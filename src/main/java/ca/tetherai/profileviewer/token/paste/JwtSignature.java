package ca.tetherai.profileviewer.token.paste;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long the signature of a JWT is: by that one sees where the JWT ends. */
final class JwtSignature {
    private static final Pattern ALGORITHM = Pattern.compile("\"alg\"\\s*:\\s*\"([A-Za-z0-9]{2,8})\"");
    // Characters of a signature in base64url, as the algorithm decides (RFC 7518, section 3.1; RFC 8037), RSA's by the usual lengths of keys.
    private static final List<Integer> RSA = List.of(171, 256, 342, 427, 512, 683, 1366);
    private static final Map<String, List<Integer>> SIGNATURES = Map.ofEntries(Map.entry("HS256", List.of(43)),
            Map.entry("HS384", List.of(64)), Map.entry("HS512", List.of(86)), Map.entry("ES256", List.of(86)),
            Map.entry("ES384", List.of(128)), Map.entry("ES256K", List.of(86)), Map.entry("Ed25519", List.of(86)),
            Map.entry("Ed448", List.of(152)), Map.entry("ES512", List.of(176)), Map.entry("EdDSA", List.of(86, 152)),
            Map.entry("RS256", RSA), Map.entry("RS384", RSA), Map.entry("RS512", RSA), Map.entry("PS256", RSA), Map.entry("PS384", RSA),
            Map.entry("PS512", RSA), Map.entry("none", List.of(0)));

    private JwtSignature() {
    }

    /** Whether the signature is as long as the algorithm that the JWT names makes them. */
    static boolean isWhole(MarkedText jwt) {
        return BareToken.read(jwt) instanceof BareToken.Reading.Token(String token, _, _)
                && lengths(token).contains(token.length() - token.lastIndexOf('.') - 1);
    }

    /** Whether the signature is shorter than the algorithm that the JWT names ever makes one: what comes after it is missing. */
    static boolean isCut(MarkedText jwt) {
        if (!(BareToken.read(jwt) instanceof BareToken.Reading.Token(String token, _, _))) {
            return true;
        }
        List<Integer> lengths = lengths(token);
        return !lengths.isEmpty() && token.length() - token.lastIndexOf('.') - 1 < lengths.getFirst();
    }

    /** Whether a JWT, of which at least the header is there, is encrypted: it has five parts then (RFC 7516, section 3.1). */
    static boolean isEncrypted(String token) {
        return header(token).contains("\"enc\"");
    }

    /** The lengths that it may have, in ascending order; none where that can't be told. */
    static List<Integer> lengths(String token) {
        Matcher algorithm = ALGORITHM.matcher(header(token));
        return algorithm.find() ? SIGNATURES.getOrDefault(algorithm.group(1), List.of()) : List.of();
    }

    private static String header(String token) {
        try {
            int dot = Math.max(0, token.indexOf('.'));
            return new String(Base64.getUrlDecoder().decode(token.substring(0, dot)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
