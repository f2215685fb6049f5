package ca.tetherai.profileviewer.ui.session;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.profile.NotAProfileException;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileParser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The body of an answer, compressed. Immutable. */
final class PackedBody {
    private final byte[] packed;

    private PackedBody(byte[] packed) {
        this.packed = packed;
    }

    /** Packs a body. Takes a part of a second for a large one: not on the UI thread. */
    static PackedBody of(String body) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("packing in memory", e);
        }
        return new PackedBody(packed.toByteArray());
    }

    /** How much memory it takes, in bytes. */
    long size() {
        return packed.length;
    }

    /** The account in it, read anew: not on the UI thread. */
    Profile profile() {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return parsed(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("unpacking in memory", e);
        }
    }

    /** The account in a body that was read before. */
    static Profile parsed(String body) {
        try {
            return new ProfileParser().parse(new JsonReader().read(body));
        } catch (JsonSyntaxException | NotAProfileException e) {
            throw new IllegalStateException("was a profile when it came", e);
        }
    }
}
