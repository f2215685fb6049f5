package ca.tetherai.profileviewer.masking;

import ca.tetherai.profileviewer.json.JsonEscapes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/** Masks a JSON text in one scan over it: its layout, its order and members that come twice stay. For a text that is JSON; for one scan. */
final class MaskedBody {
    private static final char QUOTE = '"';

    private final Masker masker;
    private final BiConsumer<PersonalKind, String> heard;
    private final String text;
    private final StringBuilder masked;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private Frame here = new Frame(false, Level.FIELD, PersonalKind.STRICT, null);
    private int at;

    private MaskedBody(Masker masker, String text, BiConsumer<PersonalKind, String> heard) {
        this.heard = heard;
        this.masker = masker;
        this.text = text;
        masked = new StringBuilder(text.length());
    }

    /** The response's text, masked. */
    static String of(Masker masker, String text) {
        var body = new MaskedBody(masker, text, (_, _) -> {
        });
        body.scan();
        return body.masked.toString();
    }

    /** Tells of all texts in it, and what they are: of those too that others of the same name took the place of. */
    static void hear(Masker masker, String text, BiConsumer<PersonalKind, String> heard) {
        new MaskedBody(masker, text, heard).scan();
    }

    private void scan() {
        here.childLevel = Level.ROOT;
        while (at < text.length()) {
            char unit = text.charAt(at);
            switch (unit) {
                case '{', '[' -> open(unit == '{');
                case '}', ']' -> close(unit);
                case ',' -> {
                    here.namesNext = here.isObject;
                    copy(at + 1);
                }
                case QUOTE -> string();
                case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
                default -> copy(at + 1);
            }
        }
    }

    private void open(boolean object) {
        frames.push(here);
        // An item of a list stands on no level of the contract.
        here = new Frame(object, object ? here.childLevel : Level.FIELD, here.childKind,
                object ? masker.names(here.childLevel) : null);
        if (!object) {
            here.childKind = here.kind.within();
        }
        copy(at + 1);
    }

    private void close(char unit) {
        if (!frames.isEmpty()) {
            here = frames.pop();
        }
        masked.append(unit);
        at++;
    }

    private void string() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != QUOTE) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        int after = Math.min(end + 1, text.length());
        String value = JsonEscapes.unescape(text, at + 1, Math.min(end, text.length()));
        String shown;
        if (here.namesNext && here.names != null) {
            here.namesNext = false;
            shown = here.names.mask(value);
            here.childKind = here.level.kindOf(value, here.kind);
            here.childLevel = here.level.child(value);
        } else {
            heard.accept(here.childKind, value);
            shown = masker.text(here.childKind, value);
        }
        if (shown.equals(value)) {
            copy(after);
        } else {
            masked.append(JsonEscapes.quote(shown));
            at = after;
        }
    }

    private void number() {
        int end = at;
        while (end < text.length() && "+-.eE0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (masker.isTold(here.childKind, text.substring(at, end))) {
            copy(end);
        } else {
            masked.append(QUOTE).append(Masks.HIDDEN).append(QUOTE);
            at = end;
        }
    }

    private void copy(int end) {
        masked.append(text, at, end);
        at = end;
    }

    /** An object or a list that is open. */
    private static final class Frame {
        private final boolean isObject;
        private final Level level;
        private final PersonalKind kind;
        private final @Nullable MemberNames names;
        private boolean namesNext;
        private PersonalKind childKind;
        private Level childLevel = Level.FIELD;

        Frame(boolean isObject, Level level, PersonalKind kind, @Nullable MemberNames names) {
            this.isObject = isObject;
            this.level = level;
            this.kind = kind;
            this.names = names;
            namesNext = isObject;
            childKind = kind;
        }
    }
}
