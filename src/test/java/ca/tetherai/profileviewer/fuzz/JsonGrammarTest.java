package ca.tetherai.profileviewer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.claims.TokenStatementReader;
import ca.tetherai.profileviewer.fetch.http.HttpProfileClient;
import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.TestNetworks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer of {@code json/grammar.txt}, sent by a server, comes to the result that stands beside it there. */
class JsonGrammarTest {
    static Stream<GrammarCase> cases() {
        return GrammarCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesToItsResult(GrammarCase json) throws IOException {
        assertThat(PlainBody.outcome(fetch(json.body()))).isIn(json.results());
    }

    // A table that contradicts itself would hold the viewer to nothing.
    @ParameterizedTest
    @MethodSource("cases")
    void isJsonWhereItsNameSaysSo_byTheGrammarLetterByLetter(GrammarCase json) {
        boolean accepted = PlainBody.text(json.body()).filter(text -> Rfc8259.accepts(text, JsonReader.MAX_DEPTH)).isPresent();
        assertThat(accepted).isEqualTo(!json.name().startsWith("n_"));
    }

    @Test
    void holdsThreeHundredCases_andNoneTwice() {
        assertThat(cases()).hasSizeGreaterThan(300).extracting(GrammarCase::name).doesNotHaveDuplicates();
        assertThat(cases().filter(json -> json.results().size() > 1)).extracting(GrammarCase::name).allMatch(name -> name.startsWith("i_"));
    }

    private static FetchResult fetch(byte[] body) throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        try (var server = new RawServer(connection -> {
            connection.readHead();
            connection.send(head.getBytes(StandardCharsets.US_ASCII));
            connection.send(body);
        })) {
            var client = new HttpProfileClient("1.2.3", FetchLimits.standard(), InstantSource.system(), new TokenStatementReader(),
                    FetchObserver.none(), TestNetworks.direct());
            return client.fetch(new FetchRequest(Samples.server(server.url("http")), RawAnswer.REQUEST.token()));
        }
    }
}
