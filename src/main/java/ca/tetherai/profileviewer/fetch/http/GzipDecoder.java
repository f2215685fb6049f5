package ca.tetherai.profileviewer.fetch.http;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decodes gzip (RFC 1952), one member or several, as it comes. The JDK's {@code GZIPInputStream} pulls its input, which would tie up a
 * thread that neither deadline nor cancelling reaches.
 */
final class GzipDecoder implements ContentDecoder {
    private static final int HEADER_CHECK_FLAG = 1 << 1;
    private static final int EXTRA_FLAG = 1 << 2;
    private static final int NAME_FLAG = 1 << 3;
    private static final int COMMENT_FLAG = 1 << 4;
    private static final int RESERVED_FLAGS = 0xE0;

    /** The parts of a member in their order. */
    private enum Part {
        HEADER,
        EXTRA_LENGTH,
        EXTRA,
        NAME,
        COMMENT,
        HEADER_CHECK,
        DATA,
        TRAILER
    }

    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] piece = new byte[8 * 1024];

    private Part part = Part.HEADER;
    private boolean begun;
    // Within the part: how many bytes came, and the last eight of them as a little-endian number.
    private int count;
    private long number;
    private int flags;
    private int extraLength;

    @Override
    public Progress decode(ByteBuffer coded, BoundedBytes plain) {
        begun |= coded.hasRemaining();
        while (coded.hasRemaining()) {
            if (part == Part.DATA) {
                Progress progress = inflate(coded, plain);
                if (progress != Progress.GOING_ON) {
                    return progress;
                }
            } else if (!take(coded.get() & 0xFF)) {
                return Progress.BROKEN;
            }
        }
        return Progress.GOING_ON;
    }

    // An empty body is an empty body, whatever its coding.
    @Override
    public boolean mayEnd() {
        return !begun || (part == Part.HEADER && count == 0);
    }

    @Override
    public void close() {
        inflater.end();
    }

    private Progress inflate(ByteBuffer coded, BoundedBytes plain) {
        inflater.setInput(coded);
        try {
            while (!inflater.finished()) {
                int length = inflater.inflate(piece);
                check.update(piece, 0, length);
                if (!plain.append(piece, length)) {
                    return Progress.FULL;
                }
                if (inflater.needsDictionary()) {
                    return Progress.BROKEN;
                }
                if (length == 0 && inflater.needsInput()) {
                    return Progress.GOING_ON;
                }
            }
        } catch (DataFormatException _) {
            return Progress.BROKEN;
        }
        enter(Part.TRAILER);
        return Progress.GOING_ON;
    }

    private boolean take(int octet) {
        number = (number >>> Byte.SIZE) | ((long) octet << (Long.SIZE - Byte.SIZE));
        count++;
        return switch (part) {
            case HEADER -> header(octet);
            case EXTRA_LENGTH -> {
                if (count == 2) {
                    extraLength = (int) (number >>> 48);
                    enterAfter(extraLength == 0 ? Part.EXTRA : Part.EXTRA_LENGTH);
                }
                yield true;
            }
            case EXTRA -> endIf(count == extraLength);
            case NAME, COMMENT -> endIf(octet == 0);
            case HEADER_CHECK -> endIf(count == 2);
            case TRAILER -> count < 8 || endMember();
            case DATA -> throw new AssertionError("data is inflated");
        };
    }

    private boolean header(int octet) {
        return switch (count) {
            case 1 -> octet == 0x1F;
            case 2 -> octet == 0x8B;
            case 3 -> octet == 8;
            case 4 -> {
                flags = octet;
                yield (octet & RESERVED_FLAGS) == 0;
            }
            default -> endIf(count == 10);
        };
    }

    private boolean endIf(boolean ended) {
        if (ended) {
            enterAfter(part);
        }
        return true;
    }

    private void enterAfter(Part ended) {
        Part next = ended;
        do {
            next = following(next);
        } while (!isThere(next));
        enter(next);
    }

    private static Part following(Part part) {
        return switch (part) {
            case HEADER -> Part.EXTRA_LENGTH;
            case EXTRA_LENGTH -> Part.EXTRA;
            case EXTRA -> Part.NAME;
            case NAME -> Part.COMMENT;
            case COMMENT -> Part.HEADER_CHECK;
            case HEADER_CHECK -> Part.DATA;
            case DATA -> Part.TRAILER;
            case TRAILER -> Part.HEADER;
        };
    }

    private boolean isThere(Part candidate) {
        return switch (candidate) {
            case EXTRA_LENGTH -> (flags & EXTRA_FLAG) != 0;
            case EXTRA -> part == Part.EXTRA_LENGTH;
            case NAME -> (flags & NAME_FLAG) != 0;
            case COMMENT -> (flags & COMMENT_FLAG) != 0;
            case HEADER_CHECK -> (flags & HEADER_CHECK_FLAG) != 0;
            case HEADER, DATA, TRAILER -> true;
        };
    }

    private void enter(Part next) {
        part = next;
        count = 0;
    }

    // The trailer's eight bytes: the CRC-32, then the length modulo 2^32.
    private boolean endMember() {
        boolean sound = (number & 0xFFFF_FFFFL) == check.getValue() && (number >>> 32) == (inflater.getBytesWritten() & 0xFFFF_FFFFL);
        inflater.reset();
        check.reset();
        enter(Part.HEADER);
        return sound;
    }
}
