package ca.tetherai.profileviewer.token.paste;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the value that belongs to a name, among the pieces of notation that come after it. */
final class ValueReader {
    private static final String BEARER = "bearer";
    private static final int SHORTEST_WORD = 4;
    // In characters: no word of any language, hardly.
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_NUMBER = 15;
    private static final String OPENING = "{[(@";
    private static final Pattern HAS_DIGIT = Pattern.compile("\\d");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d.]+");
    // What a token may go on with after a blank that has no business there; not a sentence's next word, an option, a comment, a command.
    private static final Pattern REST = Pattern.compile("[A-Za-z0-9._~+/=…-]+");
    private static final Pattern NO_REST = Pattern
            .compile("[A-Za-z]?[a-z]{0,14}[.!?]?|-{1,3}|-{1,2}[A-Za-z-]{1,20}|/{2,}|HTTP/[\\d.]+|[\\w.-]*\\.(?:js|py|sh|exe)");

    private final MarkedText text;
    private final List<Lexeme> lexemes;

    ValueReader(MarkedText text, List<Lexeme> lexemes) {
        this.text = text;
        this.lexemes = lexemes;
    }

    /** The value of the name at this place; empty where it is none, or has none. */
    Optional<MarkedText> value(int index) {
        return afterSign(index).flatMap(at -> value(lexemes.get(index), at));
    }

    /** {@code new AuthenticationHeaderValue("Bearer", "…")}: what stands after the scheme. */
    Optional<MarkedText> credentials(int index) {
        boolean argument = isScheme(lexemes.get(index)) && index > 0 && isSign(index - 1, "(") && isSign(index + 1, ",");
        return argument ? string(index + 2) : Optional.empty();
    }

    private Optional<MarkedText> string(int index) {
        return Optional.of(index)
                .filter(at -> at < lexemes.size() && lexemes.get(at).kind() == Lexeme.Kind.STRING)
                .map(at -> lexemes.get(at).text());
    }

    private static boolean isScheme(Lexeme lexeme) {
        return lexeme.kind() == Lexeme.Kind.STRING && lexeme.text().length() < 10 && lexeme.text().text().strip().equalsIgnoreCase(BEARER);
    }

    private Optional<Integer> afterSign(int index) {
        boolean secret = Names.isOfASecret(lexemes.get(index).text().text());
        int next = index + 1;
        // request["Authorization"] = …
        next += secret && isSign(next, "]") && isSign(next + 1, "=") ? 1 : 0;
        if (!isSign(next, isArgument(index) ? ":=," : ":=")) {
            return Optional.empty();
        }
        // Also "=>" and ":=".
        int at = isSign(next + 1, "=>") ? next + 2 : next + 1;
        // "authorization": ["Bearer …"]
        at += secret && isSign(at, "[") && string(at + 1).isPresent() ? 1 : 0;
        return at < lexemes.size() && lexemes.get(at).kind() != Lexeme.Kind.SIGN ? Optional.of(at) : Optional.empty();
    }

    private boolean isSign(int index, String signs) {
        return index < lexemes.size() && lexemes.get(index).isSign(signs);
    }

    // append("Authorization", …), ["Authorization", …] and setItem("token", …).
    private boolean isArgument(int index) {
        Lexeme name = lexemes.get(index);
        boolean token = name.kind() == Lexeme.Kind.STRING && Names.isOfAToken(name.text().text());
        return index > 0 && ((token && lexemes.get(index - 1).isSign("("))
                || (Names.isAuthorization(name.text().text()) && lexemes.get(index - 1).isSign("([")));
    }

    private Optional<MarkedText> value(Lexeme name, int at) {
        Lexeme value = lexemes.get(at);
        if (!Names.isOfASecret(name.text().text())) {
            return Optional.of(value.text());
        }
        if (value.kind() == Lexeme.Kind.STRING) {
            return joined(at);
        }
        boolean twoWords = isWord(at + 1);
        if (twoWords && value.isWord(BEARER) && !isName(at + 1)) {
            return Optional.of(withRest(at + 1));
        }
        // Another scheme, and what belongs to it.
        boolean otherScheme = twoWords && Names.isAuthorization(name.text().text()) && isOnOneLine(value, lexemes.get(at + 1));
        return otherScheme || isProse(value) || value.isWord(BEARER) ? Optional.empty() : Optional.of(withRest(at));
    }

    // 'Bearer ' + '…' + '…', as programs put it together; empty where something else is a piece of it.
    private Optional<MarkedText> joined(int first) {
        var whole = new MarkedText.Builder(text);
        int at = first;
        whole.add(lexemes.get(at).text());
        while (isWord(at + 1) && lexemes.get(at + 1).text().text().equals("+")) {
            Optional<MarkedText> piece = string(at + 2);
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            whole.add(piece.get());
            at += 2;
        }
        return Optional.of(at == first ? lexemes.get(at).text() : whole.build());
    }

    // A token that a blank got into is not to be taken for its first piece.
    private MarkedText withRest(int at) {
        int last = at;
        while (isWord(last + 1) && isOnOneLine(lexemes.get(last), lexemes.get(last + 1)) && isRest(last + 1)) {
            last++;
        }
        int end = endOfRun(lexemes.get(last).end());
        return last == at && end == lexemes.get(at).end()
                ? withoutFullStop(lexemes.get(at).text())
                : text.part(lexemes.get(at).start(), end);
    }

    // What opens or separates something right behind it shows that the word is damaged.
    private int endOfRun(int from) {
        int end = from;
        while (end < text.length() && (end > from || OPENING.indexOf(text.charAt(end)) >= 0) && !Glyphs.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    // In "the token: ….", the full stop is the sentence's; but for the last of a JWT without a signature.
    private static MarkedText withoutFullStop(MarkedText word) {
        String text = word.text();
        boolean unsigned = text.startsWith("eyJ") && text.chars().filter(character -> character == '.').count() == 2;
        return text.endsWith(".") && !text.endsWith("..") && !unsigned ? word.part(0, word.length() - 1) : word;
    }

    private boolean isRest(int index) {
        String word = lexemes.get(index).text().text();
        return REST.matcher(word).matches() && !NO_REST.matcher(word).matches() && !isName(index);
    }

    private boolean isName(int index) {
        return isSign(index + 1, ":=");
    }

    private boolean isWord(int index) {
        return index < lexemes.size() && lexemes.get(index).kind() == Lexeme.Kind.WORD;
    }

    private boolean isOnOneLine(Lexeme one, Lexeme next) {
        return text.text().substring(one.end(), next.start()).chars().noneMatch(Glyphs::isLineBreak);
    }

    // "token: see below", "token = read()", "token": null. A number is none, and random characters have a digit among them.
    private static boolean isProse(Lexeme value) {
        String word = value.text().text();
        return word.length() < SHORTEST_WORD || (word.length() < LONGEST_WORD && !HAS_DIGIT.matcher(word).find())
                || (word.length() <= LONGEST_NUMBER && NUMBER.matcher(word).matches());
    }
}
