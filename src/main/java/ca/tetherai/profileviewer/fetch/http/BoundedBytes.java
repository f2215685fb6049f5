package ca.tetherai.profileviewer.fetch.http;

import java.io.ByteArrayOutputStream;

/** Bytes up to a limit. One thread writes; any may ask for the size. */
final class BoundedBytes {
    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    BoundedBytes(int limit) {
        this.limit = limit;
    }

    /** Takes the bytes, or as many as there is room for; false when that isn't all of them. */
    boolean append(byte[] source, int length) {
        int room = Math.min(length, limit - bytes.size());
        bytes.write(source, 0, room);
        return room == length;
    }

    int size() {
        return bytes.size();
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
