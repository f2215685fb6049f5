package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.findings.Finding;
import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** Findings as JSON: names for scripts, which are stable, beside texts for people. Immutable. */
final class FindingsJson {
    private final FindingText texts;

    FindingsJson(FindingText texts) {
        this.texts = texts;
    }

    JsonValue of(List<Finding> findings) {
        return new JsonValue.Items(findings.stream().map(this::of).toList());
    }

    private JsonValue of(Finding finding) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("check", new JsonValue.Text(finding.check().id()));
        members.put("severity", new JsonValue.Text(finding.severity().id()));
        members.put("sentence", new JsonValue.Text(texts.sentence(finding)));
        members.put("advice", new JsonValue.Text(texts.advice(finding)));
        members.put("places",
                new JsonValue.Items(finding.places().stream().<JsonValue>map(place -> new JsonValue.Text(id(place))).toList()));
        return new JsonValue.Members(Collections.unmodifiableMap(members));
    }

    // A JSON Pointer (RFC 6901) where there is one: it begins with a slash, which nothing else here does.
    private static String id(Place place) {
        return switch (place) {
            case Place.Field(UserField field) -> "/user/" + field.contractName();
            case Place.Field(PersonaField field) -> "/persona/" + field.contractName();
            case Place.Member(var pointer) -> pointer;
            case Place.Claim(var name) -> "claim:" + name;
            case Place.Answer() -> "answer";
        };
    }
}
