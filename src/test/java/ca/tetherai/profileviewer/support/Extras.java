package ca.tetherai.profileviewer.support;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.meaning.SentAutomations;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.ui.extras.ExtraWords;
import ca.tetherai.profileviewer.ui.extras.ExtrasViewModel;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** What is beyond the contract, for tests: seen from Toronto, on 25 November 2026. */
public final class Extras {
    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-25T17:00:00Z"));

    private static final ZoneId HERE = ZoneId.of("America/Toronto");

    private Extras() {
    }

    /** Words of one language. */
    public static ExtraWords words(Messages messages) {
        return new ExtraWords(messages, NOW, HERE);
    }

    /** A view model without anything yet, whose searches end at once. */
    public static ExtrasViewModel viewModel(Messages messages) {
        return viewModel(messages, new SameThreadTaskRunner());
    }

    /** A view model without anything yet. */
    public static ExtrasViewModel viewModel(Messages messages, TaskRunner tasks) {
        return new ExtrasViewModel(tasks, defect -> {
            throw new IllegalStateException(defect);
        }, messages, NOW, HERE);
    }

    /** Shows an account's other data, as after a fetch. */
    public static void show(ExtrasViewModel model, Profile profile) {
        model.show(profile, SentAutomations.of(profile));
    }
}
