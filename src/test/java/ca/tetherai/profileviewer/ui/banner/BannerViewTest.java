package ca.tetherai.profileviewer.ui.banner;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.fetch.ServerWords;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.FailureText;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.Unmasked;
import ca.tetherai.profileviewer.ui.session.MainState;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkitExtension.class)
class BannerViewTest {
    private final SimpleObjectProperty<MainState> state = new SimpleObjectProperty<>(new MainState.Idle());
    private final AtomicReference<Instant> now = new AtomicReference<>(Samples.NOW);
    private final Messages messages = Messages.of(Locale.UK);
    private final BannerViewModel model = new BannerViewModel(state, new FailureText(messages, now::get, ZoneOffset.UTC),
            _ -> "diagnostics", now::get, Unmasked.mask());
    private final List<String> done = new ArrayList<>();
    private FxWindow window;
    private int attempts;

    @BeforeEach
    void show(FxWindow fresh) {
        window = fresh;
        var actions = new BannerView.Actions((name, text) -> done.add(name + "=" + text), () -> done.add("retry"), () -> done.add("paste"),
                () -> done.add("check"), server -> done.add("instead " + server), () -> done.add("left"));
        window.show(900, 500, () -> new VBox(new BannerView(model, messages, actions)));
    }

    @Test
    void whatItSaidIsForgottenWithIt() {
        tell(new Failure(FailureCode.HTTP_404, Optional.empty(), List.of(),
                Optional.of(new ServerWords(Optional.of("No user 64ee"), Optional.empty())),
                Optional.of(Samples.exchange(404))));
        assertThat(said()).contains("64ee");

        Fx.run(() -> state.set(new MainState.Idle()));
        window.settle();
        assertThat(said()).isBlank();
    }

    private String said() {
        var banner = window.node("banner", BannerView.class);
        return Fx.get(() -> banner.getAccessibleText()
                + Stream.of("bannerTitle", "bannerCode", "bannerMessage", "bannerCustomer", "bannerServerSays")
                        .map(id -> window.node(id, Label.class).getText())
                        .collect(Collectors.joining()));
    }

    private void tell(Failure failure) {
        attempts++;
        Fx.run(() -> state.set(new MainState.Failed(failure, Optional.empty(), Optional.empty(), attempts)));
        window.settle();
    }

    private static Failure busy(long seconds) {
        return new Failure(FailureCode.HTTP_429, Optional.empty(), List.of(), Optional.empty(), Optional.of(Samples.exchange(429)),
                Optional.of(Samples.NOW.plusSeconds(seconds)), Optional.empty());
    }

    private Button button(String id) {
        return window.node(id, Button.class);
    }

    /** The ids of the buttons that are offered, from left to right. */
    private List<String> offered() {
        return Fx.get(() -> button("bannerCopy").getParent()
                .getChildrenUnmodifiable()
                .stream()
                .filter(Node::isVisible)
                .map(Node::getId)
                .toList());
    }

    @Test
    void theMostHelpfulStandsFirst() {
        tell(Samples.answered(FailureCode.HTTP_503, 503));
        assertThat(offered()).containsExactly("bannerRetry", "bannerCopy");

        tell(Samples.answered(FailureCode.HTTP_401, 401));
        assertThat(offered()).containsExactly("bannerPaste", "bannerCopy");

        tell(Samples.answered(FailureCode.HTTP_403, 403));
        assertThat(offered()).containsExactly("bannerCopy");

        var nothingCame = Samples.exchange(Samples.server("https://api.example"), OptionalInt.empty(), Duration.ofMillis(3), 0, Samples.NOW,
                Optional.empty());
        tell(new Failure(FailureCode.HOST_UNKNOWN, Optional.empty(), List.of("api.example"), Optional.empty(), Optional.of(nothingCame)));
        assertThat(offered()).containsExactly("bannerCheck", "bannerCopy", "bannerRetry");
        Fx.run(button("bannerCheck")::fire);
        assertThat(done).contains("check");
    }

    @Test
    void retryCountsDownAndCannotBePressedMeanwhile_butIsNotSpokenAnew() {
        tell(busy(102));
        Button retry = button("bannerRetry");
        Node banner = window.node("banner", Node.class);
        String spoken = Fx.get(banner::getAccessibleText);
        assertThat(Fx.<String>get(retry::getText)).isEqualTo("Retry in 1:42");
        assertThat(Fx.<Boolean>get(retry::isDisabled)).isTrue();
        assertThat(spoken).contains("The server asks for a pause: retry at 15:17 or later.");

        now.set(Samples.NOW.plusSeconds(93));
        Fx.run(model.countdown()::tick);
        assertThat(Fx.<String>get(retry::getText)).isEqualTo("Retry in 0:09");
        assertThat(Fx.<String>get(banner::getAccessibleText)).isEqualTo(spoken);
        assertThat(Fx.<String>get(retry::getAccessibleText)).isEqualTo("Retry");

        now.set(Samples.NOW.plusSeconds(102));
        Fx.run(model.countdown()::tick);
        assertThat(Fx.<String>get(retry::getText)).isEqualTo("Retry");
        Fx.run(retry::fire);
        assertThat(done).contains("retry");
    }

    @Test
    void theWordsForTheCustomerAreQuoted_andCopiedWithoutTheQuotationMarks() {
        tell(Samples.answered(FailureCode.HTTP_503, 503));
        String quoted = Fx.get(window.node("bannerCustomer", Label.class)::getText);
        assertThat(quoted).startsWith("“The service that holds").endsWith("again.”");

        Button copy = button("bannerCopyCustomer");
        assertThat(Fx.<String>get(copy::getAccessibleText)).isEqualTo("Copy the words for the customer");
        assertThat(Fx.<Boolean>get(copy::isFocusTraversable)).isTrue();
        Fx.run(copy::fire);
        assertThat(done).contains("What to tell the customer=" + quoted.substring(1, quoted.length() - 1));

        tell(Failure.notAsked(FailureCode.TOKEN_MISSING));
        assertThat(Fx.<Boolean>get(() -> copy.getParent().isVisible() || copy.getParent().isManaged())).isFalse();
    }

    @Test
    void theAddressThatIsOfferedIsOneClickAway() {
        ServerAddress other = Samples.server("https://localhost:8443");
        tell(new Failure(FailureCode.HTTP_3XX, Optional.of(FailureVariant.ONLY_BY_HTTPS), List.of(other.toString()), Optional.empty(),
                Optional.of(Samples.exchange(301)), Optional.empty(), Optional.of(other)));
        assertThat(offered()).containsExactly("bannerInstead", "bannerCopy");
        assertThat(Fx.<String>get(button("bannerInstead")::getText)).isEqualTo("Use https://localhost:8443");
        Fx.run(button("bannerInstead")::fire);
        assertThat(done).contains("instead https://localhost:8443");
    }

    @Test
    void itsTextTakesAShareOfALowWindowOnly_andScrollsFromThere() {
        tell(Samples.answered(FailureCode.HTTP_403, 403));
        double whole = Fx.get(() -> window.node("banner", Node.class).getLayoutBounds().getHeight());
        window.resize(640, 260);
        double bounded = Fx.get(() -> window.node("banner", Node.class).getLayoutBounds().getHeight());
        assertThat(bounded).isLessThan(260 * 0.8);
        window.resize(900, 500);
        assertThat(Fx.<Double>get(() -> window.node("banner", Node.class).getLayoutBounds().getHeight())).isEqualTo(whole);
    }

    @Test
    void whereSomethingElseIsSaidAsWell_itsTextTakesLess() {
        var crowded = new SimpleBooleanProperty();
        window.node("banner", BannerView.class).giveWay(crowded);
        tell(Samples.answered(FailureCode.HTTP_403, 403));
        window.resize(640, 300);
        double alone = Fx.get(() -> window.node("banner", Node.class).getLayoutBounds().getHeight());

        Fx.run(() -> crowded.set(true));
        window.settle();

        assertThat(Fx.<Double>get(() -> window.node("banner", Node.class).getLayoutBounds().getHeight())).isLessThan(alone - 300 * 0.1);
    }
}
