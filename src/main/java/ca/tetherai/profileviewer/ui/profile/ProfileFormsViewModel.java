package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.report.MeaningText;
import ca.tetherai.profileviewer.report.PersonaMissing;
import ca.tetherai.profileviewer.ui.control.VisibleText;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The account's and the persona's fields as forms. For the UI thread only. */
public final class ProfileFormsViewModel {
    /** How much of what came in place of a persona is quoted. */
    private static final int LONGEST_QUOTE = 1_000;

    private final Messages messages;
    private final List<FieldGroupViewModel> userGroups;
    private final List<FieldGroupViewModel> personaGroups;
    private final ReadOnlyStringWrapper personaMissing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper personaMissingTitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper personaWrong = new ReadOnlyBooleanWrapper();
    private final BooleanProperty stale = new SimpleBooleanProperty();
    private Instant lastTick = Instant.MIN;

    /**
     * Forms without a profile yet.
     *
     * @param words says what values mean, in the language of {@code messages}
     * @param browser opens a link, once a person has seen where it leads
     */
    public ProfileFormsViewModel(Messages messages, MeaningText words, Consumer<URI> browser) {
        this.messages = messages;
        var tools = new FieldRowViewModel.Tools(messages, words, browser);
        userGroups = FieldGroupViewModel.of(UserField.values(), tools);
        personaGroups = FieldGroupViewModel.of(PersonaField.values(), tools);
    }

    /** Shows a profile in place of what was shown. Doesn't touch {@link #staleProperty()}. */
    public void show(Profile profile, Meanings meanings) {
        fill(userGroups, meanings, field -> profile.user((UserField) field));
        if (profile.persona() instanceof Persona.Present(var fields, _)) {
            personaMissing.set("");
            fill(personaGroups, meanings, field -> fields.getOrDefault((PersonaField) field, new FieldValue.Absent()));
        }
        PersonaMissing.of(profile, messages, ProfileFormsViewModel::quote).ifPresent(this::miss);
    }

    /** Says anew what has come to be said otherwise as time passed, and touches nothing else; when the next of it will be, empty for never. */
    public Optional<Instant> tick(Instant now) {
        boolean setBack = now.isBefore(lastTick);
        lastTick = now;
        return Stream.concat(userGroups.stream(), personaGroups.stream())
                .flatMap(group -> group.rows().stream())
                .map(row -> row.tick(now, setBack))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** Says beside each changed field what it was before; of all others nothing. */
    public void mark(Map<ProfileField, String> changed) {
        Stream.concat(userGroups.stream(), personaGroups.stream())
                .flatMap(group -> group.rows().stream())
                .forEach(row -> row.mark(changed.getOrDefault(row.field(), "")));
    }

    /** Forgets the profile. */
    public void clear() {
        userGroups.forEach(ProfileFormsViewModel::clear);
        personaGroups.forEach(ProfileFormsViewModel::clear);
        personaMissing.set("");
        stale.set(false);
    }

    /** The account's fields. */
    public List<FieldGroupViewModel> userGroups() {
        return userGroups;
    }

    /** The persona's fields. */
    public List<FieldGroupViewModel> personaGroups() {
        return personaGroups;
    }

    /** Why there is no persona, in a sentence or two; empty when there is one. */
    public ReadOnlyStringProperty personaMissingProperty() {
        return personaMissing.getReadOnlyProperty();
    }

    /** That there is no persona, in a sentence; means nothing when there is one. */
    public ReadOnlyStringProperty personaMissingTitleProperty() {
        return personaMissingTitle.getReadOnlyProperty();
    }

    /** Whether there should be a persona where there is none; means nothing when there is one. */
    public ReadOnlyBooleanProperty personaWrongProperty() {
        return personaWrong.getReadOnlyProperty();
    }

    /** Whether what is shown was read before a refresh that failed. */
    public BooleanProperty staleProperty() {
        return stale;
    }

    private void miss(PersonaMissing missing) {
        personaGroups.forEach(ProfileFormsViewModel::clear);
        personaMissingTitle.set(missing.title());
        personaWrong.set(missing.isWrong());
        personaMissing.set(missing.reason());
    }

    private static String quote(JsonValue value) {
        String json = new JsonWriter().beginning(value, LONGEST_QUOTE + 1);
        String quoted = VisibleText.line(VisibleText.beginning(json, LONGEST_QUOTE));
        return json.length() > LONGEST_QUOTE ? quoted + '…' : quoted;
    }

    private static void fill(List<FieldGroupViewModel> groups, Meanings meanings, Function<ProfileField, FieldValue> values) {
        groups.forEach(group -> group.rows().forEach(row -> row.show(values.apply(row.field()), meanings)));
    }

    private static void clear(FieldGroupViewModel group) {
        group.rows().forEach(FieldRowViewModel::clear);
    }
}
