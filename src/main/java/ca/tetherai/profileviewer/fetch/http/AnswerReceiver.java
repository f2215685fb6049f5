package ca.tetherai.profileviewer.fetch.http;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

/** Takes in one answer, and knows at any moment how far it came. For any thread. */
final class AnswerReceiver implements BodyHandler<ReceivedBody> {
    private final int bodyLimit;
    private final AtomicInteger received = new AtomicInteger();
    private volatile @Nullable ResponseInfo head;

    AnswerReceiver(int bodyLimit) {
        this.bodyLimit = bodyLimit;
    }

    @Override
    public BodySubscriber<ReceivedBody> apply(ResponseInfo head) {
        this.head = head;
        return new BodyCollector(ContentDecoder.of(head.headers()), bodyLimit, received);
    }

    /** Status and headers, once they came. */
    Optional<ResponseInfo> head() {
        return Optional.ofNullable(head);
    }

    /** How many bytes of body came so far, counted after decompression. Who keeps this keeps nothing of the answer, which may have been cleared since. */
    LongSupplier progress() {
        return received::get;
    }
}
