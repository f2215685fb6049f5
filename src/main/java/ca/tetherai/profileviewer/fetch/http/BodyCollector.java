package ca.tetherai.profileviewer.fetch.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes in a body as it comes, decodes it, and stops at the limit. The client calls it on threads of its own, one at a time; the size that it was given
 * is for any thread.
 */
final class BodyCollector implements BodySubscriber<ReceivedBody> {
    private final ContentDecoder decoder;
    private final BoundedBytes plain;
    private final CompletableFuture<ReceivedBody> body = new CompletableFuture<>();
    private final AtomicInteger size;

    /** {@code size} is told how many bytes there are so far, counted after decompression. */
    BodyCollector(ContentDecoder decoder, int limit, AtomicInteger size) {
        this.decoder = decoder;
        this.size = size;
        plain = new BoundedBytes(limit);
    }

    @Override
    public CompletionStage<ReceivedBody> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription source) {
        source.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        for (ByteBuffer piece : pieces) {
            if (body.isDone()) {
                return;
            }
            switch (decoder.decode(piece, plain)) {
                case GOING_ON -> size.set(plain.size());
                case FULL -> stop(new ReceivedBody.TooLarge());
                case BROKEN -> stop(new ReceivedBody.Undecodable());
            }
        }
    }

    // Does not cancel the subscription, which over HTTP/2 fails the whole exchange: whoever waits for the body closes the connection then.
    private void stop(ReceivedBody result) {
        size.set(plain.size());
        end();
        body.complete(result);
    }

    @Override
    public void onError(Throwable trouble) {
        end();
        body.completeExceptionally(trouble);
    }

    @Override
    public void onComplete() {
        boolean whole = decoder.mayEnd();
        end();
        body.complete(whole ? new ReceivedBody.Whole(plain.toByteArray()) : new ReceivedBody.Undecodable());
    }

    // Where the client ends without a word, the decoder's own cleaner does this later.
    private void end() {
        decoder.close();
    }
}
