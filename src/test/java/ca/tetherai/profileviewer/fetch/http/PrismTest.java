package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.demo.DemoServer;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.support.ServerProcess;
import ca.tetherai.profileviewer.token.TestTokens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The viewer against Prism, which holds both sides to the contract. {@code .ci/run} brings Prism; elsewhere, without it, these are skipped. */
class PrismTest {
    private static final String CONTRACT = Path.of("src", "test", "resources", "contract", "profile.yaml").toString();

    private Path prism;
    private final Path output;

    PrismTest(@TempDir Path directory) {
        output = directory.resolve("prism.txt");
        prism = directory;
    }

    @BeforeEach
    void findPrism() {
        Optional<Path> found = ServerProcess.onPath("prism");
        assumeTrue(found.isPresent(), "Prism is not on the PATH");
        prism = found.get();
    }

    private ServerProcess prism(String mode, String... more) throws IOException {
        return ServerProcess.start(output, port -> Stream
                .concat(Stream.of(prism.toString(), mode, CONTRACT, "--host", "127.0.0.1", "--port", "" + port), Stream.of(more))
                .toList());
    }

    @Test
    void theContractsOwnExampleIsAProfile() throws IOException {
        try (var mock = prism("mock")) {
            assertThat(Fetching.fetch("http://127.0.0.1:" + mock.port())).isInstanceOfSatisfying(FetchResult.Loaded.class,
                    loaded -> assertThat(loaded.profile().user().get(UserField.FULL_NAME)).isEqualTo(new FieldValue.Text("Alex Rep")));
        }
    }

    @Test
    void requestAndAnswersKeepToTheContract() throws IOException {
        try (var demo = DemoServer.start(); var proxy = prism("proxy", demo.address().toString(), "--errors")) {
            for (var account : List.of(DemoAccount.COMPLETE, DemoAccount.UNICODE, DemoAccount.MANY_EXTRAS)) {
                assertThat(ask(proxy, demo, account)).as(account.id()).isInstanceOf(FetchResult.Loaded.class);
            }
            assertThat(code(ask(proxy, demo, DemoAccount.BAD_REQUEST))).isEqualTo(FailureCode.HTTP_400);
            assertThat(code(ask(proxy, demo, DemoAccount.BAD_SIGNATURE))).isEqualTo(FailureCode.HTTP_401);
            assertThat(code(ask(proxy, demo, DemoAccount.NOT_FOUND))).isEqualTo(FailureCode.HTTP_404);
            assertThat(code(ask(proxy, demo, DemoAccount.SERVER_ERROR))).isEqualTo(FailureCode.HTTP_500);
            assertThat(ask(proxy, demo, DemoAccount.UNEXPECTED_TYPES)).as("Prism does hold the answers to the contract")
                    .isNotInstanceOf(FetchResult.Loaded.class);
        }
    }

    private static FetchResult ask(ServerProcess proxy, DemoServer demo, DemoAccount account) {
        var address = ((ServerAddress.Parsed.Valid) ServerAddress.parse("http://127.0.0.1:" + proxy.port())).address();
        return Fetching.client(Fetching.PATIENT).fetch(new FetchRequest(address, TestTokens.token(demo.token(account))));
    }

    private static FailureCode code(FetchResult result) {
        return Fetching.failure(result).code();
    }
}
