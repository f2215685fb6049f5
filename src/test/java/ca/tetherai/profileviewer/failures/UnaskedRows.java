package ca.tetherai.profileviewer.failures;

import static ca.tetherai.profileviewer.fetch.FailureCode.Retry.NO;
import static ca.tetherai.profileviewer.fetch.FailureCode.Retry.YES;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.FetchObserver;
import java.util.List;
import java.util.stream.Stream;

/** "It was not asked", and the viewer's own defects. */
final class UnaskedRows {
    private static final String SERVER = "https://api.example.com";

    private UnaskedRows() {
    }

    static Stream<FailureRow> rows() {
        return Stream.of(
                FailureRow.of(FailureCode.TOKEN_MISSING, NO, _ -> Situation.at(SERVER).with("  ")),
                FailureRow.of(FailureCode.TOKEN_UNUSABLE, NO, _ -> Situation.at(SERVER).with(Situation.TOKEN + "\u00E9")).naming("U+00E9"),
                FailureRow
                        .of(FailureCode.TOKEN_UNUSABLE, NO,
                                _ -> Situation.at(SERVER).with("{\"token\": \"" + Situation.TOKEN + "\", \"jwt\": \"another\"}"))
                        .as(FailureVariant.SEVERAL_TOKENS)
                        .naming("2"),
                FailureRow.of(FailureCode.SERVER_MISSING, NO, _ -> Situation.at(" ")),
                FailureRow.of(FailureCode.SERVER_INVALID, NO, _ -> Situation.at("ftp://api.example.com")),
                FailureRow.of(FailureCode.SERVER_INVALID, NO, _ -> Situation.at("https://name:secret@api.example.com")),
                tokenInAddress("https://name:" + Situation.TOKEN + "@api.example.com", Situation.TOKEN),
                tokenInAddress(SERVER + "/" + Situation.TOKEN, Situation.TOKEN),
                tokenInAddress(SERVER + "?token=" + Situation.TOKEN, Situation.TOKEN),
                tokenInAddress("Bearer " + Situation.TOKEN, Situation.TOKEN),
                tokenInAddress(SERVER + "/opaque-0123456789", "opaque-0123456789"),
                FailureRow.of(FailureCode.SERVER_INSECURE, NO, _ -> Situation.at("http://api.example.com")).naming("api.example.com"),
                FailureRow.of(FailureCode.INTERNAL, YES,
                        scene -> Situation.at(scene.answering("HTTP/1.1 200 OK\r\n\r\n{}")).seenBy(new Broken())));
    }

    private static FailureRow tokenInAddress(String server, String token) {
        return FailureRow.of(FailureCode.SERVER_INVALID, NO, _ -> Situation.at(server).with(token))
                .as(FailureVariant.TOKEN_IN_ADDRESS)
                .saying(List.of("There is a token in it", "Nothing was sent"), List.of("Elle contient un jeton", "Rien n’a été envoyé"));
    }

    /** A defect of ours, in the middle of a fetch, with the token in its message. */
    private static final class Broken implements FetchObserver {
        @Override
        public void requestSent() {
            // As long as it lasts.
        }

        @Override
        public void responseComplete() {
            throw new IllegalStateException("Bearer " + Situation.TOKEN);
        }
    }
}
