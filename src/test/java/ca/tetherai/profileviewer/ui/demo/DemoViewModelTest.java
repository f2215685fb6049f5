package ca.tetherai.profileviewer.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.demo.DemoServer;
import ca.tetherai.profileviewer.support.ManualTaskRunner;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.TokenSummary;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoViewModelTest {
    private final ConnectionViewModel connection = new ConnectionViewModel(_ -> TokenSummary.plain(""));
    private final ManualTaskRunner tasks = new ManualTaskRunner();
    private final List<Throwable> defects = new ArrayList<>();
    private final List<String> entered = new ArrayList<>();
    private final DemoViewModel demo = new DemoViewModel(connection, tasks, DemoServer::start, defects::add);

    @AfterEach
    void stop() {
        demo.close();
    }

    @Test
    void enteringStartsTheServerOnce_andFillsBothFieldsIn() {
        enter();
        demo.enter(() -> entered.add("again"));

        assertThat(tasks.tasks()).hasSize(1);
        assertThat(entered).containsExactly("entered", "again");
        assertThat(demo.activeProperty().getValue()).isTrue();
        assertThat(token()).startsWith("eyJ");
    }

    @Test
    void pickingAnAccountChangesTheToken() {
        enter();
        String first = token();
        demo.pick(DemoAccount.NOT_FOUND);

        assertThat(token()).startsWith("eyJ").isNotEqualTo(first);
        assertThat(demo.accountProperty().get()).isEqualTo(DemoAccount.NOT_FOUND);
    }

    @Test
    void theDemosTokenGoesAlongToNoOtherServer() {
        enter();
        connection.serverTextProperty().set("https://api.example");

        assertThat(demo.activeProperty().getValue()).isFalse();
        assertThat(token()).isEmpty();
    }

    @Test
    void anotherTokenIsLeftAlone() {
        enter();
        connection.tokenTextProperty().set("token-a");
        connection.serverTextProperty().set("https://api.example");

        assertThat(token()).isEqualTo("token-a");
    }

    @Test
    void comingBackByTheServerFieldFillsTheTokenIn() {
        enter();
        String address = connection.serverTextProperty().get();
        demo.leave();
        assertThat(token()).isEmpty();
        connection.serverTextProperty().set(address);

        assertThat(token()).startsWith("eyJ");
    }

    @Test
    void aServerThatDoesNotStartIsADefect_andCanBeTriedAgain() {
        var broken = new DemoViewModel(connection, tasks, () -> {
            throw new IllegalStateException("no port");
        }, defects::add);
        broken.enter(() -> entered.add("entered"));
        tasks.finishNext();

        assertThat(defects).hasSize(1);
        assertThat(entered).isEmpty();

        broken.enter(() -> entered.add("entered"));
        tasks.finishNext();
        assertThat(defects).as("it can be tried again").hasSize(2);
    }

    @Test
    void aServerThatIsStillStartingWhenTheWindowClosesIsStopped() {
        var servers = new ArrayList<DemoServer>();
        DemoViewModel closed = remembering(connection, servers);
        closed.enter(() -> entered.add("entered"));
        closed.close();
        tasks.finishNext();

        assertThat(listens(servers.getFirst())).isFalse();
        assertThat(entered).isEmpty();
    }

    @Test
    void aServerThatIsStillStartingWhenTheLanguageChangesIsTheNewContents() {
        var servers = new ArrayList<DemoServer>();
        DemoViewModel before = remembering(connection, servers);
        before.enter(() -> entered.add("entered"));
        var next = new ConnectionViewModel(_ -> TokenSummary.plain(""));
        DemoViewModel after = remembering(next, servers);
        after.takeOver(before);
        before.close();
        tasks.finishNext();

        assertThat(next.serverTextProperty().get()).isEqualTo(servers.getFirst().address().toString());
        assertThat(next.tokenTextProperty().get()).startsWith("eyJ");
        after.close();
        assertThat(listens(servers.getFirst())).isFalse();
    }

    @Test
    void whereItDidNotStartMeanwhile_theNewContentCanTryAgain() {
        var before = new DemoViewModel(connection, tasks, () -> {
            throw new IllegalStateException("no port");
        }, defects::add);
        before.enter(() -> entered.add("entered"));
        demo.takeOver(before);
        tasks.finishNext();
        assertThat(defects).hasSize(1);

        enter();
        assertThat(entered).containsExactly("entered");
    }

    private DemoViewModel remembering(ConnectionViewModel fields, List<DemoServer> servers) {
        return new DemoViewModel(fields, tasks, () -> {
            servers.add(DemoServer.start());
            return servers.getLast();
        }, defects::add);
    }

    private static boolean listens(DemoServer server) {
        URI address = URI.create(server.address().toString());
        try (var _ = new Socket(address.getHost(), address.getPort())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private void enter() {
        demo.enter(() -> entered.add("entered"));
        tasks.finishNext();
    }

    private String token() {
        return connection.tokenTextProperty().get();
    }
}
