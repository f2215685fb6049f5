package ca.tetherai.profileviewer.masking;

import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.findings.Examined;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.meaning.Automation;
import ca.tetherai.profileviewer.meaning.SentAutomations;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileField;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An account with all that is personal about it masked: in its profile, its body, and in what was found about it. Immutable.
 *
 * @param loaded what came, masked; its exchange is the same
 * @param examined what came of looking at it, masked
 */
public record MaskedAccount(FetchResult.Loaded loaded, Examined examined) {

    /**
     * Masks an account. Takes time in proportion to it: away from the UI thread.
     *
     * @param masker knows this account, what its token says, and who else is shown beside it
     */
    public static MaskedAccount of(Masker masker, FetchResult.Loaded loaded, Examined examined) {
        var places = new MaskedPlaces(masker, loaded.profile());
        Profile profile = profile(masker, places, loaded.profile());
        var findings = new MaskedFindings(masker, places);
        return new MaskedAccount(new FetchResult.Loaded(profile, MaskedBody.of(masker, loaded.body()), loaded.exchange()),
                new Examined(MaskedMeanings.of(loaded.profile(), profile, examined.meanings()),
                        automations(masker, examined.automations()),
                        examined.findings().stream().map(findings::mask).toList()));
    }

    private static Profile profile(Masker masker, MaskedPlaces places, Profile profile) {
        return new Profile(fields(masker, profile.user()), extras(masker, Level.USER, profile.userExtras()), switch (profile.persona()) {
            case Persona.Present(var fields, var extras) ->
                new Persona.Present(fields(masker, fields), extras(masker, Level.PERSONA, extras));
            case Persona.Unexpected(var value) -> new Persona.Unexpected(masker.value("/persona", value));
            case Persona.Absent _,Persona.Null _ -> profile.persona();
        }, extras(masker, Level.ROOT, profile.responseExtras()), profile.repeatedMembers().stream().map(places::mask).toList());
    }

    private static <F extends Enum<F> & ProfileField> Map<F, FieldValue> fields(Masker masker, Map<F, FieldValue> fields) {
        return fields.isEmpty()
                ? fields
                : fields.entrySet()
                        .stream()
                        .collect(Collectors.collectingAndThen(
                                Collectors.toMap(Map.Entry::getKey, field -> masker.field(field.getKey(), field.getValue()), (a, _) -> a,
                                        () -> new EnumMap<>(fields.keySet().iterator().next().getDeclaringClass())),
                                Collections::unmodifiableMap));
    }

    private static Map<String, JsonValue> extras(Masker masker, Level level, Map<String, JsonValue> extras) {
        return Collections.unmodifiableMap(masker.members(level, PersonalKind.STRICT, extras));
    }

    private static SentAutomations automations(Masker masker, SentAutomations sent) {
        return new SentAutomations(sent.isSent(), sent.list()
                .stream()
                .map(automation -> new Automation(automation.id().map(masker::name),
                        automation.name().map(name -> masker.text(PersonalKind.STRICT, name)), automation.state(),
                        masker.value(Level.FIELD, PersonalKind.STRICT, automation.raw())))
                .toList());
    }
}
