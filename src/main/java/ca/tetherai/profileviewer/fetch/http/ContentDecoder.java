package ca.tetherai.profileviewer.fetch.http;

import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Undoes a content coding (RFC 9110, section 8.4) piece by piece, as the body comes. */
interface ContentDecoder extends AutoCloseable {

    /** How far decoding came. */
    enum Progress {
        /** Everything so far is decoded. */
        GOING_ON,
        /** There is more than there is room for. */
        FULL,
        /** These bytes are not of this coding. */
        BROKEN
    }

    /** Decodes all of {@code coded}, unless it is full or broken; after either it is not called again. */
    Progress decode(ByteBuffer coded, BoundedBytes plain);

    /** Whether the body may end here. */
    boolean mayEnd();

    @Override
    void close();

    /** The decoder for what the headers name: nothing, {@code gzip} or its old name; no bytes are right for any other. */
    static ContentDecoder of(HttpHeaders headers) {
        List<String> codings = headers.allValues("Content-Encoding")
                .stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
                .toList();
        if (codings.isEmpty()) {
            return new IdentityDecoder(true);
        }
        boolean gzip = codings.size() == 1 && List.of("gzip", "x-gzip").contains(codings.getFirst());
        return gzip ? new GzipDecoder() : new IdentityDecoder(false);
    }
}
