package ca.tetherai.profileviewer.fetch.http;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Takes in one answer, and knows at any moment how far it came. For any thread. */
final class AnswerReceiver implements BodyHandler<ReceivedBody> {
    private record Answering(ResponseInfo head, BodyCollector body) {}

    private final int bodyLimit;
    private volatile @Nullable Answering answering;

    AnswerReceiver(int bodyLimit) {
        this.bodyLimit = bodyLimit;
    }

    @Override
    public BodySubscriber<ReceivedBody> apply(ResponseInfo head) {
        var collector = new BodyCollector(ContentDecoder.of(head.headers()), bodyLimit);
        answering = new Answering(head, collector);
        return collector;
    }

    /** Status and headers, once they came. */
    Optional<ResponseInfo> head() {
        return Optional.ofNullable(answering).map(Answering::head);
    }

    /** How many bytes of body came so far, counted after decompression. */
    long bodyBytes() {
        Answering now = answering;
        return now == null ? 0 : now.body().size();
    }
}
