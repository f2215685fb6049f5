package ca.tetherai.profileviewer.fetch;

import java.time.Duration;

/**
 * How long a fetch may take, and how much it may bring.
 *
 * @param connect for TCP, a proxy's tunnel and TLS together; looking up the name isn't part of it
 * @param exchange for everything, from the name to the last byte of the body
 * @param bodyBytes what is read of a body, counted after decompression
 */
public record FetchLimits(Duration connect, Duration exchange, int bodyBytes) {

    /** What the product promises: 10 s, 30 s, 10 MiB. */
    public static FetchLimits standard() {
        return new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(30), 10 * 1024 * 1024);
    }
}
