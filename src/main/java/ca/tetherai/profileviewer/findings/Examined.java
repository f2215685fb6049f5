package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.meaning.SentAutomations;

import java.util.List;

/**
 * What came of looking closely at an account. Immutable.
 *
 * @param meanings what its fields mean
 * @param automations its automations
 * @param findings what is noteworthy about it, the gravest first
 */
public record Examined(Meanings meanings, SentAutomations automations, List<Finding> findings) {
    /** Copies the list. */
    public Examined {
        findings = List.copyOf(findings);
    }
}
