package ca.tetherai.profileviewer.ui.header;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.AccessRole;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.ui.control.VisibleText;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Who the account is, in a glance. For the UI thread only. */
public final class HeaderViewModel {
    /** How much of a text is worth showing on one line. */
    private static final int LONGEST = 300;
    /** A longer role would take the room of the name. */
    private static final int LONGEST_ROLE = 30;

    private final Messages messages;
    private final ReadOnlyStringWrapper initials = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper role = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private final StringProperty staleSince = new SimpleStringProperty("");
    private final BooleanProperty tokenExpired = new SimpleBooleanProperty();

    /** A header without an account yet. */
    public HeaderViewModel(Messages messages) {
        this.messages = messages;
    }

    /** Shows the account in place of what was shown. Doesn't touch {@link #staleSinceProperty()}. */
    public void show(Profile profile) {
        String email = text(profile.user(UserField.EMAIL));
        String best = Stream.of(text(profile.user(UserField.FULL_NAME)), email, text(profile.user(UserField.ID)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        initials.set(best.isEmpty() ? "?" : Initials.of(best, messages.locale()));
        name.set(best.isEmpty() ? messages.get("header.nameless") : best);
        role.set(role(text(profile.user(UserField.ACCESS_ROLE), LONGEST_ROLE)));
        detail.set(Stream.of(email, organization(profile.persona()))
                .filter(text -> !text.isEmpty() && !text.equals(best))
                .collect(Collectors.joining(" · ")));
    }

    /** Forgets the account. */
    public void clear() {
        Stream.of(initials, name, role, detail, staleSince).forEach(property -> property.set(""));
        tokenExpired.set(false);
    }

    /** One or two letters that stand for the name. */
    public ReadOnlyStringProperty initialsProperty() {
        return initials.getReadOnlyProperty();
    }

    /** The name; without one the e-mail address, without that the id. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** The role, readable where it is known, as sent where it isn't; empty where there is none. */
    public ReadOnlyStringProperty roleProperty() {
        return role.getReadOnlyProperty();
    }

    /** E-mail address and organization, as far as they are known. */
    public ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** The time of day at which what is shown was read, when it is out of date; empty when it is not. */
    public StringProperty staleSinceProperty() {
        return staleSince;
    }

    /** Whether the token that the account was read with has expired since. */
    public BooleanProperty tokenExpiredProperty() {
        return tokenExpired;
    }

    private String role(String value) {
        return AccessRole.of(value).map(known -> messages.get(known.labelKey())).orElse(value);
    }

    private static String organization(Persona persona) {
        return switch (persona) {
            case Persona.Present(var fields, _) -> text(fields.getOrDefault(PersonaField.ORGANIZATION, new FieldValue.Absent()));
            case Persona.Absent _,Persona.Null _,Persona.Unexpected _ -> "";
        };
    }

    private static String text(FieldValue value) {
        return text(value, LONGEST);
    }

    private static String text(FieldValue value, int longest) {
        return switch (value) {
            case FieldValue.Text(String text) when text.length() > longest -> VisibleText.line(VisibleText.beginning(text, longest)) + '…';
            case FieldValue.Text(String text) -> VisibleText.line(text);
            case FieldValue.Flag _,FieldValue.Absent _,FieldValue.Null _,FieldValue.Empty _,FieldValue.Unexpected _ -> "";
        };
    }
}
