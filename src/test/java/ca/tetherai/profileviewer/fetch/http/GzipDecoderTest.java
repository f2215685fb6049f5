package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipDecoderTest {
    private static final String TEXT = "Zoë ".repeat(10_000);

    private static String decode(byte[] coded, int pieceSize) {
        var plain = new BoundedBytes(1_000_000);
        try (var decoder = new GzipDecoder()) {
            for (int from = 0; from < coded.length; from += pieceSize) {
                var piece = ByteBuffer.wrap(coded, from, Math.min(pieceSize, coded.length - from)).asReadOnlyBuffer();
                if (decoder.decode(piece, plain) != ContentDecoder.Progress.GOING_ON) {
                    return "broken";
                }
            }
            return decoder.mayEnd() ? new String(plain.toByteArray(), StandardCharsets.UTF_8) : "cut off";
        }
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1_000, 1_000_000})
    void decodesHoweverThePiecesAreCut(int pieceSize) {
        assertThat(decode(Gzip.of(TEXT), pieceSize)).isEqualTo(TEXT);
        assertThat(decode(Gzip.of(""), pieceSize)).isEmpty();
        assertThat(decode(new byte[0], pieceSize)).isEmpty();
        assertThat(decode(join(Gzip.of("one "), Gzip.of(""), Gzip.of("two")), pieceSize)).isEqualTo("one two");
    }

    @Test
    void skipsWhatAHeaderMayHold() {
        byte[] gzip = Gzip.of(TEXT);
        for (int flags : IntStream.range(0, 1 << 5).toArray()) {
            byte[] head = Arrays.copyOf(gzip, 10);
            head[3] = (byte) flags;
            byte[] extra = (flags & 4) == 0 ? new byte[0] : new byte[]{3, 0, 1, 2, 3};
            byte[] name = (flags & 8) == 0 ? new byte[0] : new byte[]{'n', 0};
            byte[] comment = (flags & 16) == 0 ? new byte[0] : new byte[]{0};
            byte[] check = (flags & 2) == 0 ? new byte[0] : new byte[]{1, 2};
            byte[] data = Arrays.copyOfRange(gzip, 10, gzip.length);
            assertThat(decode(join(head, extra, name, comment, check, data), 3)).as("flags " + flags).isEqualTo(TEXT);
        }
        byte[] emptyExtra = join(new byte[]{0x1F, (byte) 0x8B, 8, 4, 0, 0, 0, 0, 0, 0, 0, 0}, Arrays.copyOfRange(gzip, 10, gzip.length));
        assertThat(decode(emptyExtra, 3)).isEqualTo(TEXT);
    }

    @Test
    void isCutOffAnywhereButBetweenMembers() {
        byte[] gzip = Gzip.of("some text");
        for (int length = 1; length < gzip.length; length++) {
            assertThat(decode(Arrays.copyOf(gzip, length), 1_000)).as("length " + length).isEqualTo("cut off");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 10, -8, -4, -1})
    void isBrokenByAWrongByte(int place) {
        byte[] gzip = Gzip.of(TEXT);
        int index = Math.floorMod(place, gzip.length);
        // A block of the reserved kind; elsewhere any other value will do.
        gzip[index] = (byte) (place == 10 ? 7 : gzip[index] ^ 0xE0);
        assertThat(decode(gzip, 1_000)).isEqualTo("broken");
    }

    @Test
    void isBrokenByWhatFollowsAMember() {
        assertThat(decode(join(Gzip.of(TEXT), new byte[]{'x'}), 1_000)).isEqualTo("broken");
    }

    @Test
    void isBrokenByAWrongLength() {
        byte[] gzip = Gzip.of("a");
        gzip[gzip.length - 4] = 2;
        assertThat(decode(gzip, 1_000)).isEqualTo("broken");
    }
}
