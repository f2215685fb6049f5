package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.findings.Examined;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.meaning.SentAutomations;
import ca.tetherai.profileviewer.profile.FieldGroup;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.text.SafeText;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes one profile as plain text. Used once. */
final class ProfileText {
    private static final int GAP = 2;

    private final Messages messages;
    private final FieldWords words;
    private final MomentText moments;
    private final SentAutomations automations;
    private final int labelWidth;
    private final StringBuilder out = new StringBuilder();

    ProfileText(Messages messages, MeaningText meaningText, MomentText moments, Examined examined) {
        this.messages = messages;
        this.moments = moments;
        this.automations = examined.automations();
        this.words = new FieldWords(messages, meaningText, examined.meanings());
        this.labelWidth = GAP + Stream.<ProfileField>concat(Arrays.stream(UserField.values()), Arrays.stream(PersonaField.values()))
                .mapToInt(field -> label(field).length())
                .max()
                .orElse(0);
    }

    String of(Profile profile) {
        section("form.user");
        fields(Arrays.asList(UserField.values()), profile.user());
        extras("report.extras.user", profile.userExtras());
        out.append('\n');
        section("form.persona");
        if (profile.persona() instanceof Persona.Present(var fields, var extras)) {
            fields(Arrays.asList(PersonaField.values()), fields);
            extras("report.extras.persona", extras);
        }
        PersonaMissing.of(profile, messages, new JsonWriter()::compact).ifPresent(this::instead);
        extras("report.extras.response", profile.responseExtras());
        lines("automations.title", new AutomationLines(messages).of(automations));
        lines("report.repeated", profile.repeatedMembers());
        return out.toString();
    }

    private void section(String key) {
        String title = messages.get(key);
        out.append(title).append('\n').append("=".repeat(title.length())).append('\n');
    }

    private <F extends ProfileField> void fields(List<F> table, Map<F, FieldValue> values) {
        var groups = new EnumMap<FieldGroup, List<F>>(FieldGroup.class);
        table.forEach(
                field -> groups.merge(field.group(), List.of(field), (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        groups.forEach((group, fields) -> {
            heading(messages.get(group.labelKey()));
            fields.forEach(field -> row(field, values.getOrDefault(field, new FieldValue.Absent())));
        });
    }

    private void heading(String text) {
        out.append('\n').append(text).append('\n');
    }

    private void row(ProfileField field, FieldValue value) {
        String label = label(field);
        out.append("  ")
                .append(label)
                .repeat(' ', labelWidth - label.length())
                .append(SafeText.oneLine(words.of(field, value)))
                .append('\n');
    }

    private String label(ProfileField field) {
        return messages.format("report.label", messages.get(field.labelKey()));
    }

    private void instead(PersonaMissing missing) {
        out.append('\n').append(missing.title()).append('\n').append(SafeText.oneLine(missing.reason())).append('\n');
    }

    private void extras(String headingKey, Map<String, JsonValue> extras) {
        if (!extras.isEmpty()) {
            heading(messages.get(headingKey));
            new ExtrasTree(out, moments).append(extras);
        }
    }

    private void lines(String headingKey, List<String> lines) {
        if (!lines.isEmpty()) {
            heading(messages.get(headingKey));
            lines.forEach(line -> out.append("  ").append(SafeText.oneLine(line)).append('\n'));
        }
    }
}
