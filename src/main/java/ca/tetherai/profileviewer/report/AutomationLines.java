package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.meaning.Automation;
import ca.tetherai.profileviewer.meaning.SentAutomations;

import java.util.List;

/** An account's automations, one line each: id, on or off, name. */
final class AutomationLines {
    private final Messages messages;
    private final JsonWriter writer = new JsonWriter();

    AutomationLines(Messages messages) {
        this.messages = messages;
    }

    List<String> of(SentAutomations automations) {
        return automations.list().stream().map(this::line).toList();
    }

    private String line(Automation automation) {
        String state = messages.get(automation.state().labelKey());
        return automation.id().orElseGet(() -> writer.compact(automation.raw())) + ": "
                + automation.name().map(name -> messages.format("report.inWords", state, name)).orElse(state);
    }
}
