package ca.tetherai.profileviewer.ui.findings;

import ca.tetherai.profileviewer.findings.Severity;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The icons of how grave things are: their shapes tell them apart without any colour. */
final class SeverityIcon {

    private SeverityIcon() {
    }

    /** The style class of what is that grave. */
    static String styleClass(Severity severity) {
        return "severity-" + severity.id();
    }

    static Ikon of(Severity severity) {
        return switch (severity) {
            case PROBLEM -> Feather.ALERT_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case NOTE -> Feather.INFO;
        };
    }
}
