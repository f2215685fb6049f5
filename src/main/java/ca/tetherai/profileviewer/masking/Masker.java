package ca.tetherai.profileviewer.masking;

import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.json.JsonPointer;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.AccessRole;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.token.ClaimedValues;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Masks what is personal about some accounts, wherever it stands. Immutable, thread-safe; to be made away from the UI thread. */
public final class Masker {
    private final FreeText free;
    private final StrictMask strict;

    private Masker(Secrets secrets) {
        free = new FreeText(secrets);
        strict = new StrictMask(free);
    }

    /** For all that is shown together: accounts, and what tokens say of their holders. */
    public static Masker of(Collection<Profile> profiles, Collection<ClaimedValues> claims) {
        var secrets = new Secrets();
        collect(profiles, claims, secrets);
        return new Masker(secrets);
    }

    private static void collect(Collection<Profile> profiles, Collection<ClaimedValues> claims, Secrets secrets) {
        profiles.forEach(profile -> collect(profile, secrets));
        claims.forEach(claimed -> {
            claimed.subjects().forEach(subject -> secrets.add(PersonalKind.ID, subject.text()));
            claimed.emails().forEach(email -> secrets.add(PersonalKind.EMAIL, email.text()));
        });
    }

    /** For one account as it came, and for what a token says of its holder. */
    public static Masker of(FetchResult.Loaded loaded, Collection<ClaimedValues> claims) {
        var secrets = new Secrets();
        collect(List.of(loaded.profile()), claims, secrets);
        if (!loaded.profile().repeatedMembers().isEmpty()) {
            MaskedBody.hear(new Masker(new Secrets()), loaded.body(), (kind, text) -> {
                if (kind != PersonalKind.STRICT) {
                    secrets.add(kind, text);
                }
            });
        }
        return new Masker(secrets);
    }

    /** Any text, with what is personal in it masked. In time proportional to it. */
    public String text(String text) {
        return text(PersonalKind.PLAIN, text);
    }

    /** A text of a kind. */
    public String text(PersonalKind kind, String text) {
        return switch (kind) {
            // What everybody may be, whatever anybody is called.
            case PLAIN -> AccessRole.of(text).isPresent() ? text : free.mask(text);
            case STRICT -> strict.text(text);
            case NAME, EMAIL, PHONE, ID, ADDRESS -> text.isBlank() ? text : Masks.of(kind, text);
        };
    }

    /** A field's value; it stands as it did. */
    public FieldValue field(ProfileField field, FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) -> new FieldValue.Text(text(PersonalKind.of(field), text));
            case FieldValue.Unexpected(JsonValue json) -> new FieldValue.Unexpected(value(Level.FIELD, PersonalKind.of(field), json));
            case FieldValue.Flag _,FieldValue.Absent _,FieldValue.Null _,FieldValue.Empty _ -> value;
        };
    }

    /** What stands at a place of a response (RFC 6901). What is no pointer points to something unknown. */
    public JsonValue value(String pointer, JsonValue value) {
        var level = Level.ROOT;
        var kind = PersonalKind.STRICT;
        for (String step : JsonPointer.steps(pointer).orElse(List.of("?"))) {
            kind = level.kindOf(step, kind);
            level = level.child(step);
        }
        return value(level, kind, value);
    }

    /** A member's name, without regard to the others of its object. */
    public String name(String name) {
        return MemberNames.alone(free, name);
    }

    /** The names of an object's members. */
    MemberNames names(Level level) {
        return new MemberNames(free, level.contract());
    }

    /** Whether a number can be told. */
    boolean isTold(PersonalKind kind, String literal) {
        return kind == PersonalKind.PLAIN ? free.mask(literal).equals(literal) : strict.isTold(literal);
    }

    /** A value that stands on a level of a response, and is of a kind unless it holds others. As deep as JSON may nest: no more than two frames per level. */
    JsonValue value(Level level, PersonalKind kind, JsonValue value) {
        return switch (value) {
            case JsonValue.Text(String text) -> new JsonValue.Text(text(kind, text));
            case JsonValue.Digits(String literal) -> isTold(kind, literal) ? value : new JsonValue.Text(Masks.HIDDEN);
            case JsonValue.Bool _,JsonValue.Null _ -> value;
            case JsonValue.Items(var items) -> {
                var masked = new ArrayList<JsonValue>(items.size());
                for (JsonValue item : items) {
                    masked.add(value(Level.FIELD, kind.within(), item));
                }
                yield new JsonValue.Items(masked);
            }
            case JsonValue.Members(var members) -> new JsonValue.Members(members(level, kind, members));
        };
    }

    /** The members of an object on a level of a response, in their order. */
    Map<String, JsonValue> members(Level level, PersonalKind kind, Map<String, JsonValue> members) {
        var names = names(level);
        var masked = new LinkedHashMap<String, JsonValue>();
        for (var member : members.entrySet()) {
            String name = member.getKey();
            masked.put(names.mask(name), value(level.child(name), level.kindOf(name, kind), member.getValue()));
        }
        return masked;
    }

    private static void collect(Profile profile, Secrets secrets) {
        Stream.of(profile.user(), profile.persona() instanceof Persona.Present(var fields, _) ? fields : Map.<ProfileField, FieldValue>of())
                .forEach(fields -> fields.forEach((field, value) -> collect(field, value, secrets)));
        if (profile.persona() instanceof Persona.Unexpected(JsonValue value)) {
            secrets.addAll(value);
        }
    }

    private static void collect(ProfileField field, FieldValue value, Secrets secrets) {
        PersonalKind kind = PersonalKind.of(field);
        if (value instanceof FieldValue.Text(String text)) {
            secrets.add(kind, text);
        } else if (value instanceof FieldValue.Unexpected(JsonValue json) && kind.isPersonal()) {
            secrets.addAll(json);
        }
    }
}
