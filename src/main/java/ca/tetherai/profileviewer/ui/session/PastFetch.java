package ca.tetherai.profileviewer.ui.session;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.masking.Masks;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.UserField;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** An account as it was fetched once: what came, of whom, when, and from where. Holds no token. Each is one of its own. For the UI thread only. */
public final class PastFetch {
    private static final int LONGEST_NAME = 60;

    private final Instant at;
    private final ServerAddress server;
    private final String who;
    private final String maskedWho;
    private final int asked;
    private @Nullable String body;
    private @Nullable PackedBody packed;

    PastFetch(Reading reading) {
        at = reading.loaded().exchange().finishedAt();
        server = reading.request().server();
        Optional<Named> named = named(reading.loaded().profile());
        who = named.map(Named::text).map(text -> text.substring(0, Math.min(text.length(), LONGEST_NAME))).orElse("");
        maskedWho = named.map(Named::masked).orElse("");
        asked = reading.request().hashCode();
        body = reading.loaded().body();
    }

    /** When the answer had come. */
    public Instant at() {
        return at;
    }

    /** Who answered. */
    public ServerAddress server() {
        return server;
    }

    /** The beginning of the account's name as it was sent, else of its e-mail address or id; empty where it has none of them. Personal. */
    public String who() {
        return who;
    }

    /** The same with what is personal masked. */
    public String maskedWho() {
        return maskedWho;
    }

    /** Whether both were asked for with the same token of the same server, as far as that can be told without keeping the token. */
    public boolean isOfTheSameRequestAs(PastFetch other) {
        return asked == other.asked && server.equals(other.server);
    }

    /** Reads the account anew. What is returned is called off the UI thread. */
    public Supplier<Profile> profile() {
        PackedBody whenPacked = packed;
        if (whenPacked != null) {
            return whenPacked::profile;
        }
        String whenNot = body;
        return () -> PackedBody.parsed(whenNot == null ? "" : whenNot);
    }

    void pack(PackedBody smaller) {
        packed = smaller;
        body = null;
    }

    long size() {
        return packed == null ? 0 : packed.size();
    }

    private record Named(String text, String masked) {}

    private static Optional<Named> named(Profile profile) {
        return named(profile, UserField.FULL_NAME, Masks::name).or(() -> named(profile, UserField.EMAIL, Masks::email))
                .or(() -> named(profile, UserField.ID, Masks::id));
    }

    private static Optional<Named> named(Profile profile, UserField field, UnaryOperator<String> masks) {
        return profile.user(field) instanceof FieldValue.Text(var text)
                ? Optional.of(new Named(text, masks.apply(text)))
                : Optional.empty();
    }
}
