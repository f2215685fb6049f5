package ca.tetherai.profileviewer.app;

import java.time.Duration;
import java.util.List;

/** What the window says of tokens. */
final class TokenScreens {
    private static final String ALEX = "alex@acme.example";
    private static final String BEA = "bea@acme.example";

    private TokenScreens() {
    }

    static List<Screen> all() {
        return List.of(new Screen("token-masked", tour -> {
            tour.press("bannerDismiss");
            tour.server("https://api.acme.example");
            tour.paste(Tokens.of(ALEX, tour.now(), Duration.ofMinutes(42)));
        }), new Screen("token-revealed", tour -> tour.press("tokenReveal")), expiring("token-expired", Duration.ofMinutes(-14)),
                expiring("token-soon", Duration.ofSeconds(272)), new Screen("token-opaque", tour -> tour.paste("opaque-token-0123456789")),
                new Screen("token-unusable", tour -> tour.paste("eyJhbGciOiJIUzI1NiJ9.…")),
                new Screen("token-several",
                        tour -> tour.paste(
                                "{\"access_token\": \"%s\", \"id_token\": \"%s\"}".formatted(
                                        Tokens.of(ALEX, tour.now(), Duration.ofMinutes(42)),
                                        Tokens.of(BEA, tour.now(), Duration.ofDays(3))))),
                new Screen("token-curl", tour -> {
                    String token = Tokens.of(ALEX, tour.now(), Duration.ofMinutes(42));
                    tour.paste("curl 'https://staging.acme.example/api/user/profile' -H 'Authorization: Bearer " + token.substring(0, 60)
                            + "\n"
                            + token.substring(60) + "'");
                }), new Screen("token-findings", tour -> tour.paste(Tokens.withFindings(tour.now()))),
                new Screen("token-details", tour -> tour.press("tokenDetails")),
                new Screen("token-long", tour -> tour.paste(Tokens.withLongNames(tour.now()))),
                new Screen("token-candidates",
                        tour -> tour.paste(String.join("\n\n", Tokens.withLongNames(tour.now()),
                                Tokens.of(BEA, tour.now(), Duration.ofMinutes(4)), Tokens.ofNobody(tour.now())))),
                new Screen("token-worst", tour -> {
                    tour.paste(Tokens.worst());
                    tour.press("tokenDetails");
                }));
    }

    private static Screen expiring(String name, Duration left) {
        return new Screen(name, tour -> tour.paste(Tokens.of(ALEX, tour.now(), left)));
    }
}
