package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.AccessRole;
import ca.tetherai.profileviewer.text.SafeText;
import ca.tetherai.profileviewer.token.AccessToken;
import ca.tetherai.profileviewer.token.DecodedToken;
import ca.tetherai.profileviewer.token.TokenClaims;
import ca.tetherai.profileviewer.token.TokenForm;
import ca.tetherai.profileviewer.token.TokenInput;
import ca.tetherai.profileviewer.token.TokenReader;
import ca.tetherai.profileviewer.ui.control.VisibleText;
import ca.tetherai.profileviewer.ui.present.ScreenMask;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one line what a token says of itself. Its claims are not verified, and are said not to be. */
public final class TokenSummarizer implements Function<String, TokenSummary> {
    private static final int LONGEST_CLAIM = 100;

    private final TokenReader reader;
    private final Messages messages;
    private final ExpiryText expiry;
    private final ScreenMask mask;

    /**
     * Speaks in the language of {@code messages}, and gives times in {@code zone}.
     *
     * @param here the clock from which dates are seen
     * @param there the clock that decides what has expired
     * @param mask masks what is personal in present mode
     */
    public TokenSummarizer(TokenReader reader, Messages messages, InstantSource here, InstantSource there, ZoneId zone, ScreenMask mask) {
        this.mask = mask;
        this.reader = reader;
        this.messages = messages;
        expiry = new ExpiryText(messages, here, there, zone);
    }

    @Override
    public TokenSummary apply(String text) {
        return switch (reader.read(text)) {
            case TokenInput.Missing() -> TokenSummary.plain(messages.get("token.summary.missing"));
            case TokenInput.Several(int count) -> TokenSummary.unusable(messages.format("token.summary.several", count));
            case TokenInput.Unusable(int position, int character) ->
                TokenSummary.unusable(messages.format("token.summary.unusable", position, String.format(Locale.ROOT, "U+%04X", character)));
            case TokenInput.Usable(var token) -> usable(token);
        };
    }

    private TokenSummary usable(AccessToken token) {
        Optional<DecodedToken> read = DecodedToken.read(token);
        if (read.isEmpty()) {
            return TokenSummary.plain(messages.get(TokenForm.of(token).messageKey()));
        }
        TokenClaims claims = read.get().claims();
        String statement = Stream
                .of(claims.email().or(claims::subject).map(mask::who).map(TokenSummarizer::shown), claims.role().map(this::roleName))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        String end = read.get().fingerprint();
        var caveat = new TokenSummary.Caveat(messages.get("token.summary.notVerified"), messages.get("token.summary.notVerified.brief"));
        return new TokenSummary(statement.isEmpty() ? messages.get("token.summary.noName") : statement, end.isEmpty() ? "" : "…" + end,
                Optional.of(caveat),
                expiry.of(claims), false);
    }

    private String roleName(String role) {
        return Stream.of(VisibleText.beginning(role, 2 * LONGEST_CLAIM).split(TokenClaims.SEVERAL))
                .map(one -> AccessRole.of(one).map(known -> messages.get(known.labelKey())).orElseGet(() -> shown(mask.text(one))))
                .collect(Collectors.collectingAndThen(Collectors.joining(TokenClaims.SEVERAL), TokenSummarizer::shown));
    }

    // Whoever made the token wrote its claims: they may be long, and of any characters.
    private static String shown(String claim) {
        String beginning = SafeText.oneLine(VisibleText.beginning(claim, LONGEST_CLAIM));
        return claim.length() > LONGEST_CLAIM ? beginning + "…" : beginning;
    }
}
