package ca.tetherai.profileviewer.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.demo.DemoServer;
import ca.tetherai.profileviewer.support.ManualTaskRunner;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.TokenSummary;
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

    private void enter() {
        demo.enter(() -> entered.add("entered"));
        tasks.finishNext();
    }

    private String token() {
        return connection.tokenTextProperty().get();
    }
}
