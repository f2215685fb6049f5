package ca.tetherai.profileviewer.token.paste;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The values that have a name, wherever they are in notation: members of JSON and JavaScript at any depth, entries of PowerShell's tables,
 * variables, calls like {@code append("Authorization", …)}, and the {@code name} and {@code value} of an HTTP archive.
 */
final class NamedValues {
    private static final String SECURE_STRING = "ConvertTo-SecureString";
    private static final String AUTHORIZATION = "authorization";

    private final List<Lexeme> lexemes;
    private final ValueReader reader;
    private final List<NamedValue> found = new ArrayList<>();
    private final Deque<Entry> open = new ArrayDeque<>();

    /** An object that is not closed yet, as far as it may be an archive's entry. */
    private static final class Entry {
        private final Scope scope;
        private @Nullable MarkedText name;
        private @Nullable MarkedText value;

        private Entry(Scope scope) {
            this.scope = scope;
        }
    }

    private NamedValues(MarkedText text, List<Lexeme> lexemes) {
        this.lexemes = lexemes;
        reader = new ValueReader(text, lexemes);
    }

    static List<NamedValue> in(MarkedText text, char escape) {
        var values = new NamedValues(text, Lexer.lexemes(text, escape));
        // A piece of an archive may be without its braces.
        values.open.push(new Entry(Scope.outermost()));
        for (int index = 0; index < values.lexemes.size(); index++) {
            values.look(index);
        }
        values.open.forEach(values::close);
        return values.found;
    }

    private void look(int index) {
        Lexeme lexeme = lexemes.get(index);
        if (lexeme.isSign("{")) {
            open.push(new Entry(scope().within(keyBefore(index))));
        } else if (lexeme.isSign("}") && open.size() > 1) {
            close(open.pop());
        } else if (lexeme.isWord(SECURE_STRING)) {
            lexemes.subList(index + 1, Math.min(index + 3, lexemes.size()))
                    .stream()
                    .filter(next -> next.kind() == Lexeme.Kind.STRING)
                    .findFirst()
                    .ifPresent(secret -> add("token", secret.text()));
        } else if (lexeme.kind() != Lexeme.Kind.SIGN) {
            reader.value(index).ifPresent(value -> named(lexeme.text(), value));
            lineOfHeader(lexeme);
            variable(lexeme);
            reader.credentials(index).ifPresent(value -> add(AUTHORIZATION, value));
        }
    }

    private Scope scope() {
        return open.getFirst().scope;
    }

    private String keyBefore(int index) {
        return index > 1 && lexemes.get(index - 1).isSign(":=") ? lexemes.get(index - 2).text().text() : "";
    }

    private void add(String name, MarkedText value) {
        found.add(new NamedValue(name, value, false, scope()));
    }

    private void named(MarkedText name, MarkedText value) {
        add(name.text(), value);
        Entry entry = open.getFirst();
        switch (name.text()) {
            case "name", "key" -> entry.name = value;
            case "value" -> entry.value = value;
            default -> {
            }
        }
    }

    private void close(Entry entry) {
        if (entry.name != null && entry.value != null) {
            found.add(new NamedValue(entry.name.text(), entry.value, true, entry.scope));
        }
    }

    // "Authorization: Bearer …" as one string, as programs have it.
    private void lineOfHeader(Lexeme lexeme) {
        int colon = lexeme.kind() == Lexeme.Kind.STRING ? lexeme.text().text().indexOf(':') : -1;
        Optional<String> name = colon > 0 ? Optional.of(lexeme.text().text().substring(0, colon)) : Optional.empty();
        name.filter(text -> Names.isAuthorization(text) || Names.isOfCookies(text))
                .ifPresent(text -> add(text, lexeme.text().from(colon + 1)));
    }

    // set "TOKEN=…", as cmd has it.
    private void variable(Lexeme lexeme) {
        int equals = lexeme.kind() == Lexeme.Kind.STRING ? lexeme.text().text().indexOf('=') : -1;
        if (equals > 0 && Names.isOfAToken(lexeme.text().text().substring(0, equals))) {
            add(lexeme.text().text().substring(0, equals), lexeme.text().from(equals + 1));
        }
    }
}
