package ca.tetherai.profileviewer.ui.extras;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.support.Extras;
import ca.tetherai.profileviewer.support.ManualTaskRunner;
import ca.tetherai.profileviewer.support.Profiles;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtrasSearchViewModelTest {
    private final ExtrasViewModel extras = Extras.viewModel(Messages.of(Locale.CANADA));
    private final ExtrasSearchViewModel search = extras.search();

    @Test
    void theCountFollowsFromHitToHitAndAround() {
        Extras.show(extras, Profiles.full());
        assertThat(search.countProperty().getValue()).isEmpty();

        search.textProperty().set("disabled");
        assertThat(search.countProperty().getValue()).isEqualTo("1 of 2");
        search.next();
        assertThat(search.countProperty().getValue()).isEqualTo("2 of 2");
        search.next();
        assertThat(search.countProperty().getValue()).isEqualTo("1 of 2");
        search.previous();
        assertThat(search.countProperty().getValue()).isEqualTo("2 of 2");

        search.textProperty().set("nowhere");
        assertThat(search.countProperty().getValue()).isEqualTo("Nothing found");
        search.next();
        search.clear();
        assertThat(search.countProperty().getValue()).isEmpty();
        assertThat(search.foundProperty().get()).isEmpty();
    }

    @Test
    void thatThereIsMoreIsSaid() {
        Extras.show(extras, Profiles.of("{\"user\": {"
                + IntStream.range(0, 1_234).mapToObj(i -> "\"setting" + i + "\": " + i).collect(Collectors.joining(",")) + "}}"));

        search.textProperty().set("setting");

        assertThat(search.countProperty().getValue()).isEqualTo("1 of 1,234");
        assertThat(search.noteProperty().getValue()).isEqualTo("Only the first 1,000 are shown");
    }

    @Test
    void anotherAccountIsSearchedForTheSameAndNoAccountForNothing() {
        Extras.show(extras, Profiles.full());
        search.textProperty().set("tone");
        Extras.show(extras, Profiles.of("{\"user\": {\"tone\": 1, \"ringtone\": 2}}"));
        assertThat(search.countProperty().getValue()).isEqualTo("1 of 2");

        extras.clear();
        assertThat(search.textProperty().get()).isEmpty();
    }

    @Test
    void furtherTypingCancelsTheSearchUnderWay() {
        var tasks = new ManualTaskRunner();
        ExtrasViewModel slow = Extras.viewModel(Messages.of(Locale.CANADA), tasks);
        Extras.show(slow, Profiles.of("{\"user\": {\"disabled\": 1, \"isDisabled\": 2}}"));

        slow.search().textProperty().set("dis");
        slow.search().textProperty().set("disabled");

        assertThat(tasks.tasks().getFirst().isCancelled()).isTrue();
        tasks.finishNext();
        assertThat(slow.search().foundProperty().get()).isEmpty();
        tasks.finishNext();
        assertThat(slow.search().countProperty().getValue()).isEqualTo("1 of 2");
    }

    @Test
    void theAutomationsAreSearchedOffTheUiThreadAndTheLastThatWasTypedCounts() {
        var tasks = new ManualTaskRunner();
        ExtrasViewModel slow = Extras.viewModel(Messages.of(Locale.CANADA), tasks);
        Extras.show(slow, Profiles.of("{\"user\": {\"automations\": {\"aaa\": true, \"bbb\": false}}}"));

        slow.search().textProperty().set("a");
        slow.search().textProperty().set("aa");
        assertThat(slow.automations().shownProperty().get()).hasSize(2);
        assertThat(tasks.running()).isEqualTo(2);
        tasks.tasks().forEach(ManualTaskRunner.Task::finish);
        assertThat(slow.automations().shownProperty().get()).hasSize(1);

        slow.search().textProperty().set("b");
        slow.search().clear();
        assertThat(slow.automations().shownProperty().get()).hasSize(2);
        assertThat(tasks.running()).isZero();
    }

    @Test
    void ofAnotherAccountNoAutomationIsSeenBeforeItWasSearched() {
        var tasks = new ManualTaskRunner();
        ExtrasViewModel slow = Extras.viewModel(Messages.of(Locale.CANADA), tasks);
        slow.search().textProperty().set("a");
        Extras.show(slow, Profiles.of("{\"user\": {\"automations\": {\"aaa\": true}}}"));
        tasks.tasks().stream().filter(task -> !task.isFinished()).forEach(ManualTaskRunner.Task::finish);
        assertThat(slow.automations().shownProperty().get()).hasSize(1);

        Extras.show(slow, Profiles.of("{\"user\": {\"automations\": {\"aab\": true}}}"));

        assertThat(slow.automations().shownProperty().get()).isEmpty();
    }

    @Test
    void theAutomationsAreSearchedToo() {
        Extras.show(extras,
                Profiles.of("{\"user\": {\"automations\": {\"aaa\": true, \"bbb\": {\"enabled\": false, \"name\": \"Welcome\"}}}}"));
        assertThat(extras.automations().summaryProperty().get()).isEqualTo("1 on, 1 off");
        assertThat(extras.automations().shownProperty().get()).hasSize(2);

        search.textProperty().set("welc");
        assertThat(extras.automations().shownProperty().get()).hasSize(1);
        search.textProperty().set("off");
        assertThat(extras.automations().shownProperty().get()).hasSize(1);
        search.clear();
        assertThat(extras.automations().shownProperty().get()).hasSize(2);
    }
}
