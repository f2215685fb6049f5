package ca.tetherai.profileviewer.ui.compare;

import ca.tetherai.profileviewer.compare.Comparison;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.ui.session.PastFetch;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What came of comparing two fetches, and how it is masked where it has to be. Immutable; two are never equal, so that none is compared value by value. */
final class Compared {
    private final Comparison comparison;
    private final Masking masking;
    private final boolean otherServer;

    private Compared(Comparison comparison, Masking masking, boolean otherServer) {
        this.comparison = comparison;
        this.masking = masking;
        this.otherServer = otherServer;
    }

    /** Reads both anew and compares them. What is returned is called off the UI thread. */
    static Supplier<Compared> of(PastFetch before, PastFetch after, Function<List<Profile>, Masking> masking) {
        Supplier<Profile> left = before.profile();
        Supplier<Profile> right = after.profile();
        boolean otherServer = !before.server().equals(after.server());
        return () -> {
            Profile was = left.get();
            Profile is = right.get();
            return new Compared(Comparison.of(was, is), masking.apply(List.of(was, is)), otherServer);
        };
    }

    Comparison comparison() {
        return comparison;
    }

    /** Masks what is personal in either account. */
    Masking masking() {
        return masking;
    }

    /** Whether the two came from different servers. */
    boolean isOfOtherServer() {
        return otherServer;
    }

    /** Whether the two are different accounts, by their ids. */
    boolean isOfOtherAccount() {
        return comparison.differences().stream().anyMatch(row -> row.field().filter(UserField.ID::equals).isPresent());
    }
}
