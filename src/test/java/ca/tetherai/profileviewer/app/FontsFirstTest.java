package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.token.TestTokens;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the fonts of an account's letters are loaded before it is shown. */
@ExtendWith(FxToolkitExtension.class)
class FontsFirstTest {
    private static final FetchRequest REQUEST = new FetchRequest(Samples.server("https://api.example"), TestTokens.token("a-token"));

    private final List<Runnable> steps = new CopyOnWriteArrayList<>();
    private final Executor uiThread = step -> {
        steps.add(step);
        Fx.run(step);
    };

    @ParameterizedTest
    @CsvSource({"Zoë, 0", "山田 太郎, 3", "山田 نور, 6", "👍🏽 山 نور, 9"})
    void eachBlockIsMeasuredInEachStyleByItself(String name, int measurings) {
        FetchResult.Loaded loaded = Samples.loadedWith("\"" + name + "\"");

        FetchResult result = new FontsFirst(_ -> loaded, uiThread).fetch(REQUEST);

        assertThat(result).isSameAs(loaded);
        assertThat(steps).hasSize(measurings);
    }

    @Test
    void aBlockIsMeasuredOnce() {
        var client = new FontsFirst(_ -> Samples.loadedWith("\"山田\""), uiThread);

        client.fetch(REQUEST);
        client.fetch(REQUEST);

        assertThat(steps).hasSize(3);
    }

    @Test
    void aCancelledFetchWaitsForNoMeasuring() {
        FetchResult.Loaded loaded = Samples.loadedWith("\"山田\"");
        var client = new FontsFirst(_ -> {
            Thread.currentThread().interrupt();
            return loaded;
        }, steps::add);

        FetchResult result = client.fetch(REQUEST);

        assertThat(result).isSameAs(loaded);
        assertThat(Thread.interrupted()).isTrue();
    }
}
