package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.OddCharacters;
import ca.tetherai.profileviewer.text.Trimming;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The account that somebody means to look at, by its e-mail address or id. Immutable.
 *
 * @param text what they mean, without what a paste brings along; empty for nobody in particular
 */
public record ExpectedAccount(String text) {
    // "Alex Rep <alex@acme.example>"
    private static final Pattern IN_BRACKETS = Pattern.compile("[^<>]*<([^<>]+)>[^<>]*");
    private static final String BEFORE = "\"'“”‘’«»‹›`([{";
    private static final String AFTER = "\"'“”‘’«»‹›`)]},;:.!?";
    private static final Pattern MAIL_LINK = Pattern.compile("^mailto:([^?]*).*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n]]");
    private static final int ANY = -1;

    /** How an account stands to the expected one. */
    public enum Kind {
        /** Nobody in particular is expected. */
        NOBODY,
        /** It is the one. */
        SAME,
        /** It is the one; capitals of the e-mail address differ. */
        SAME_BUT_CASE,
        /** It is the one; its e-mail address is the same text in another spelling of Unicode (Unicode Standard Annex 15). */
        SAME_BUT_SPELLING,
        /** It is another. */
        OTHER,
        /** It is another: what is expected is the persona's e-mail address only. */
        PERSONAS_EMAIL,
        /** It is another: what is expected is the id of the organization that it belongs to. */
        ORGANIZATIONS_ID,
        /** It is another: what is expected is the id of its department or its persona. */
        OTHER_ID,
        /** Its e-mail address only looks like the expected one. */
        ONLY_LOOKS_SAME
    }

    /**
     * What came of comparing.
     *
     * @param kind how it stands
     * @param actual the account's e-mail address, or its id where an id is expected; empty where it has neither
     * @param odd the characters of the account's address in which they differ, where one can't see that
     * @param oddExpected such characters of what is expected
     */
    public record Verdict(Kind kind, String actual, List<OddCharacter> odd, List<OddCharacter> oddExpected) {
        /** Copies the lists. */
        public Verdict {
            odd = List.copyOf(odd);
            oddExpected = List.copyOf(oddExpected);
        }

        private Verdict(Kind kind, String actual) {
            this(kind, actual, List.of(), List.of());
        }
    }

    /** Reads what somebody typed or pasted: without what surrounds an address in a mail, and without what they can't see themselves. */
    public static ExpectedAccount read(String typed) {
        String seen = UNSEEN.matcher(typed).replaceAll("");
        var brackets = IN_BRACKETS.matcher(seen);
        String trimmed = trimmed(brackets.matches() ? brackets.group(1) : seen);
        var link = MAIL_LINK.matcher(trimmed);
        return new ExpectedAccount(trimmed(link.matches() ? link.group(1) : trimmed));
    }

    private static String trimmed(String text) {
        return Trimming.trim(text, character -> Trimming.isBlank(character) || BEFORE.indexOf(character) >= 0,
                character -> Trimming.isBlank(character) || AFTER.indexOf(character) >= 0);
    }

    /** Whether it is neither an e-mail address nor an id, by its looks. */
    public boolean isNeither() {
        return !text.isEmpty() && text.indexOf('@') < 0 && !isId();
    }

    /** Compares an account with the expected one. */
    public Verdict compare(Profile profile) {
        Optional<String> email = text(profile.user(UserField.EMAIL));
        Optional<String> id = text(profile.user(UserField.ID));
        String actual = (isId() ? id.or(() -> email) : email.or(() -> id)).orElse("");
        if (text.isEmpty()) {
            return new Verdict(Kind.NOBODY, actual);
        }
        if (Stream.of(email.map(SameText::withReadableHost), id).flatMap(Optional::stream).anyMatch(SameText.withReadableHost(text)::equals)
                || id.filter(text::equalsIgnoreCase).filter(_ -> isId()).isPresent()) {
            return new Verdict(Kind.SAME, actual);
        }
        if (email.filter(this::isSameBarCase).isPresent()) {
            return new Verdict(Kind.SAME_BUT_CASE, actual);
        }
        return email.filter(this::looksTheSame)
                .map(address -> new Verdict(Kind.ONLY_LOOKS_SAME, address, OddCharacters.in(address, true), OddCharacters.in(text, true)))
                .filter(verdict -> !verdict.odd().isEmpty() || !verdict.oddExpected().isEmpty())
                .orElseGet(() -> new Verdict(composed(email) ? Kind.SAME_BUT_SPELLING : other(profile), actual));
    }

    // Where nothing is odd: what composes to a letter may only look like it.
    private boolean composed(Optional<String> email) {
        return email.filter(address -> SameText.isOneMailbox(text, address)).isPresent();
    }

    private Kind other(Profile profile) {
        Map<PersonaField, FieldValue> persona = profile.persona() instanceof Persona.Present(var fields, _) ? fields : Map.of();
        if (isIn(persona.getOrDefault(PersonaField.USER_EMAIL, new FieldValue.Absent()))) {
            return Kind.PERSONAS_EMAIL;
        }
        if (isIn(profile.user(UserField.ORGANIZATION_ID))) {
            return Kind.ORGANIZATIONS_ID;
        }
        boolean otherId = isIn(profile.user(UserField.DEPARTMENT_ID)) || isIn(profile.user(UserField.PERSONA))
                || isIn(persona.getOrDefault(PersonaField.ID, new FieldValue.Absent()));
        return otherId ? Kind.OTHER_ID : Kind.OTHER;
    }

    private boolean isId() {
        return IdShape.OBJECT_ID.fits(text);
    }

    private boolean isIn(FieldValue value) {
        return text(value).filter(this::isSameBarCase).isPresent();
    }

    private boolean isSameBarCase(String other) {
        return SameText.lowered(SameText.withReadableHost(text)).equals(SameText.lowered(SameText.withReadableHost(other)));
    }

    // Wherever one of them has a letter that may be taken for another, any letter will do.
    private boolean looksTheSame(String address) {
        int[] one = look(text);
        int[] other = look(address);
        if (one.length != other.length) {
            return false;
        }
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i] && one[i] != ANY && other[i] != ANY) {
                return false;
            }
        }
        return true;
    }

    private static int[] look(String text) {
        Map<Integer, OddCharacter> odd = OddCharacters.in(text, true)
                .stream()
                .collect(Collectors.toMap(OddCharacter::index, each -> each, (first, _) -> first));
        var look = Stream.<Integer>builder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!odd.containsKey(i)) {
                look.add(Character.toLowerCase(text.codePointAt(i)));
            } else if (odd.get(i).kind() == OddCharacter.Kind.LOOK_ALIKE
                    && Character.getType(text.codePointAt(i)) != Character.NON_SPACING_MARK) {
                look.add(ANY);
            }
        }
        return look.build().mapToInt(Integer::intValue).toArray();
    }

    private static Optional<String> text(FieldValue value) {
        return value instanceof FieldValue.Text(String text) ? Optional.of(text) : Optional.empty();
    }
}
