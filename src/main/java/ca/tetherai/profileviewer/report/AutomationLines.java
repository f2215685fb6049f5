package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.meaning.Automation;
import ca.tetherai.profileviewer.meaning.Automations;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.Profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An account's automations, one line each: id, on or off, name. */
final class AutomationLines {
    private static final String MEMBER = "automations";

    private final Messages messages;
    private final JsonWriter writer = new JsonWriter();

    AutomationLines(Messages messages) {
        this.messages = messages;
    }

    List<String> of(Profile profile) {
        List<JsonValue> sent = Stream.of(profile.userExtras(), ofPersona(profile.persona()), profile.responseExtras())
                .flatMap(members -> Stream.ofNullable(members.get(MEMBER)))
                .toList();
        return Automations.read(sent).stream().map(this::line).toList();
    }

    private static Map<String, JsonValue> ofPersona(Persona persona) {
        return switch (persona) {
            case Persona.Present(_, var extras) -> extras;
            case Persona.Absent(),Persona.Null(),Persona.Unexpected _ -> Map.of();
        };
    }

    private String line(Automation automation) {
        String state = messages.get(automation.state().labelKey());
        return automation.id().orElseGet(() -> writer.compact(automation.raw())) + ": "
                + automation.name().map(name -> messages.format("report.inWords", state, name)).orElse(state);
    }
}
