package ca.tetherai.profileviewer.token.paste;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The values that have a name, wherever they are in notation: members of JSON and JavaScript at any depth, entries of PowerShell's tables,
 * variables, calls like {@code append("Authorization", …)}, and the {@code name} and {@code value} of an HTTP archive.
 */
final class NamedValues {
    private static final String SECURE_STRING = "ConvertTo-SecureString";
    private static final int SHORTEST_WORD = 4;
    private static final Pattern HAS_DIGIT = Pattern.compile("\\d");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d.]+");

    private final List<Lexeme> lexemes;
    private final List<NamedValue> found = new ArrayList<>();
    private final Deque<Entry> open = new ArrayDeque<>();

    /** An object that is not closed yet, as far as it may be an archive's entry. */
    private static final class Entry {
        private final String key;
        private @Nullable MarkedText name;
        private @Nullable MarkedText value;

        private Entry(String key) {
            this.key = key;
        }
    }

    private NamedValues(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    static List<NamedValue> in(MarkedText text, char escape) {
        var values = new NamedValues(Lexer.lexemes(text, escape));
        // A piece of an archive may be without its braces.
        values.open.push(new Entry(""));
        for (int index = 0; index < values.lexemes.size(); index++) {
            values.look(index);
        }
        values.open.forEach(values::close);
        return values.found;
    }

    private void look(int index) {
        Lexeme lexeme = lexemes.get(index);
        if (lexeme.isWord(SECURE_STRING)) {
            lexemes.subList(index + 1, Math.min(index + 3, lexemes.size()))
                    .stream()
                    .filter(next -> next.kind() == Lexeme.Kind.STRING)
                    .findFirst()
                    .ifPresent(secret -> found.add(new NamedValue("token", secret.text(), false)));
        }
        if (lexeme.isSign("{")) {
            open.push(new Entry(keyBefore(index)));
        } else if (lexeme.isSign("}") && !open.isEmpty()) {
            close(open.pop());
        } else if (lexeme.kind() != Lexeme.Kind.SIGN) {
            value(index).ifPresent(value -> named(lexeme.text(), value));
            lineOfHeader(lexeme);
        }
    }

    private String keyBefore(int index) {
        return index > 1 && lexemes.get(index - 1).isSign(":=") ? lexemes.get(index - 2).text().text() : "";
    }

    private void named(MarkedText name, MarkedText value) {
        found.add(new NamedValue(name.text(), value, false));
        Entry entry = open.peek();
        if (entry != null && Names.isOfAServer(entry.key) && Names.isOfAnAddress(name.text())) {
            found.add(new NamedValue(entry.key, value, false));
        }
        if (entry != null && name.text().equals("name")) {
            entry.name = value;
        } else if (entry != null && name.text().equals("value")) {
            entry.value = value;
        }
    }

    private void close(Entry entry) {
        if (entry.name != null && entry.value != null) {
            found.add(new NamedValue(entry.name.text(), entry.value, true));
        }
    }

    // "Authorization: Bearer …" as one string, as programs have it.
    private void lineOfHeader(Lexeme lexeme) {
        int colon = lexeme.kind() == Lexeme.Kind.STRING ? lexeme.text().text().indexOf(':') : -1;
        if (colon > 0 && Names.isAuthorization(lexeme.text().text().substring(0, colon))) {
            found.add(NamedValue.of(lexeme.text(), colon));
        }
    }

    private Optional<MarkedText> value(int index) {
        int next = index + 1;
        boolean authorization = Names.isAuthorization(lexemes.get(index).text().text());
        if (next >= lexemes.size() || !lexemes.get(next).isSign(isArgument(index) ? ":=," : ":=")) {
            return Optional.empty();
        }
        // Also "=>" and ":=".
        int at = next + 1 < lexemes.size() && lexemes.get(next + 1).isSign("=>") ? next + 2 : next + 1;
        if (at >= lexemes.size() || lexemes.get(at).kind() == Lexeme.Kind.SIGN) {
            return Optional.empty();
        }
        boolean twoWords = lexemes.get(at).kind() == Lexeme.Kind.WORD && at + 1 < lexemes.size()
                && lexemes.get(at + 1).kind() == Lexeme.Kind.WORD;
        if (twoWords && lexemes.get(at).isWord("bearer")) {
            return Optional.of(lexemes.get(at + 1).text());
        }
        Optional<MarkedText> joined = joinedToScheme(at);
        if (joined.isPresent()) {
            return joined;
        }
        // Another scheme, and what belongs to it.
        return (twoWords && authorization) || isProse(lexemes.get(index), lexemes.get(at))
                ? Optional.empty()
                : Optional.of(lexemes.get(at).text());
    }

    // append("Authorization", …), ["Authorization", …] and setItem("token", …).
    private boolean isArgument(int index) {
        Lexeme name = lexemes.get(index);
        boolean token = name.kind() == Lexeme.Kind.STRING && Names.isOfAToken(name.text().text());
        return index > 0 && ((token && lexemes.get(index - 1).isSign("("))
                || (Names.isAuthorization(name.text().text()) && lexemes.get(index - 1).isSign("([")));
    }

    // 'Bearer ' + '…', as programs put it together.
    private Optional<MarkedText> joinedToScheme(int at) {
        boolean scheme = lexemes.get(at).kind() == Lexeme.Kind.STRING && lexemes.get(at).text().text().strip().equalsIgnoreCase("bearer");
        boolean joined = scheme && at + 2 < lexemes.size() && lexemes.get(at + 1).isWord("+");
        return joined && lexemes.get(at + 2).kind() == Lexeme.Kind.STRING ? Optional.of(lexemes.get(at + 2).text()) : Optional.empty();
    }

    // "token: see below", "token = read()", "token": null. A number is none, and random characters have a digit among them.
    private static boolean isProse(Lexeme name, Lexeme value) {
        return value.kind() == Lexeme.Kind.WORD && Names.isOfASecret(name.text().text())
                && (value.text().length() < SHORTEST_WORD || !HAS_DIGIT.matcher(value.text().text()).find()
                        || NUMBER.matcher(value.text().text()).matches());
    }
}
