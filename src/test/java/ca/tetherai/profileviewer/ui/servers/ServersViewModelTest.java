package ca.tetherai.profileviewer.ui.servers;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.settings.NamedServer;
import ca.tetherai.profileviewer.settings.ServerEnvironment;
import ca.tetherai.profileviewer.settings.ServerListChange;
import ca.tetherai.profileviewer.support.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServersViewModelTest {
    private static final NamedServer OURS = server("Ours", "https://ours.example");
    private static final NamedServer A = server("A", "https://a.example");
    private static final NamedServer B = server("B", "https://b.example");

    private final List<ServerListChange> saved = new ArrayList<>();
    private final ServersViewModel viewModel = new ServersViewModel(List.of(OURS), List.of(A, B), saved::add, Messages.of(Locale.UK));

    @Test
    void theAdministratorsComeFirst_andStayAsTheyAre() {
        assertThat(viewModel.drafts()).extracting(ServerDraft::name).containsExactly("Ours", "A", "B");
        viewModel.selectedProperty().set(0);
        viewModel.edit(new ServerDraft("Mine", "https://mine.example", ServerEnvironment.LOCAL, false));
        viewModel.remove();
        viewModel.move(1);
        assertThat(viewModel.drafts()).extracting(ServerDraft::name).containsExactly("Ours", "A", "B");
        viewModel.selectedProperty().set(1);
        assertThat(viewModel.canMove(-1)).isFalse();
    }

    @Test
    void savesWhatWasAddedEditedRemovedAndMoved() {
        viewModel.selectedProperty().set(1);
        viewModel.remove();
        viewModel.add();
        viewModel.edit(new ServerDraft(" C ", "https://C.example/", ServerEnvironment.PRODUCTION, false));
        viewModel.move(-1);
        assertThat(viewModel.current()).map(ServerDraft::name).contains(" C ");
        viewModel.move(1);
        viewModel.selectedProperty().set(1);
        viewModel.edit(new ServerDraft("B", "https://b2.example", ServerEnvironment.STAGING, false));
        assertThat(viewModel.save()).isTrue();
        assertThat(saved).containsExactly(new ServerListChange(List.of(A, B), List.of(server("B", "https://b2.example"),
                new NamedServer("C", Samples.server("https://c.example"), ServerEnvironment.PRODUCTION))));
    }

    @Test
    void whatWasNotChangedIsNotSaved() {
        assertThat(viewModel.save()).isTrue();
        assertThat(saved).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', https://c.example, name", "C, '', address", "C, http://c.example, address", "C, https://u:p@c.example, address",
            "b, https://c.example, name", "C, https://OURS.example, Ours",
            "A eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln, https://c.example, token"})
    void saysWhatIsWrong_andSavesNothing(String name, String url, String told) {
        viewModel.add();
        viewModel.edit(new ServerDraft(name, url, ServerEnvironment.STAGING, false));
        viewModel.selectedProperty().set(0);
        assertThat(viewModel.save()).isFalse();
        assertThat(viewModel.problemProperty().get()).contains(told);
        assertThat(viewModel.selectedProperty().get()).isEqualTo(3);
        assertThat(saved).isEmpty();
        viewModel.edit(new ServerDraft("C", "https://c.example", ServerEnvironment.STAGING, false));
        assertThat(viewModel.problemProperty().get()).isEmpty();
        assertThat(viewModel.save()).isTrue();
    }

    private static NamedServer server(String name, String url) {
        return new NamedServer(name, Samples.server(url), ServerEnvironment.STAGING);
    }
}
