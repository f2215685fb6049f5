package ca.tetherai.profileviewer.fetch.http;

import java.nio.ByteBuffer;

/** Takes bytes as they are; or, standing for a coding that was not asked for, takes none. */
record IdentityDecoder(boolean known) implements ContentDecoder {

    @Override
    public Progress decode(ByteBuffer coded, BoundedBytes plain) {
        if (!known) {
            return Progress.BROKEN;
        }
        var piece = new byte[coded.remaining()];
        coded.get(piece);
        return plain.append(piece, piece.length) ? Progress.GOING_ON : Progress.FULL;
    }

    @Override
    public boolean mayEnd() {
        return true;
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
