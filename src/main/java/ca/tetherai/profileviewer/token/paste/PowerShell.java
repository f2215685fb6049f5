package ca.tetherai.profileviewer.token.paste;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is particular to a command of PowerShell. */
final class PowerShell {
    /** How a command begins that makes a request. */
    static final Pattern REQUEST = Pattern.compile("\\b(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\\b", Pattern.CASE_INSENSITIVE);
    /** How its {@code curl} begins, which is another program than curl. */
    static final Pattern CURL = Pattern.compile("\\bcurl\\b(?=[^\\r\\n]{0,300}\\s-Headers\\s+[@$])", Pattern.CASE_INSENSITIVE);
    static final char ESCAPE = '`';

    private static final Pattern URI = Pattern.compile("(?<!\\S)-Uri(?:\\s+|:\\s*)[\"'“]?([^\\s\"'”]+)", Pattern.CASE_INSENSITIVE);
    // What comes with a name is that parameter's: other addresses may stand in it.
    private static final Pattern NAMED = Pattern
            .compile("(?<!\\S)-[A-Za-z]+(?:\\s+|:\\s*)(?:@\\{[^}]*}|'[^']*'|\"(?:[^\"`]|`.)*\"|[^\\s-]\\S*)", Pattern.DOTALL);
    private static final Pattern URL = Pattern.compile("https?://[^\\s\"'”]+", Pattern.CASE_INSENSITIVE);

    private PowerShell() {
    }

    /** The address that a command asks: of {@code -Uri}, or else what comes without a name. */
    static Optional<String> address(String command) {
        Matcher uri = URI.matcher(command);
        if (uri.find()) {
            return Optional.of(uri.group(1));
        }
        Matcher url = URL.matcher(NAMED.matcher(command).replaceAll(" "));
        return url.find() ? Optional.of(url.group()) : Optional.empty();
    }
}
