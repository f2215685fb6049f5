package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.ui.control.ViewerStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tokens by themselves, as the toolkit resolves them from the theme and the viewer's sheets: text 4.5:1, controls 3:1, more where asked for. */
@ExtendWith(FxToolkitExtension.class)
class TokenContrastTest {
    private static final List<String> TEXTS = List.of("-color-fg-default", "-color-fg-muted", "-color-accent-fg", "-color-danger-fg",
            "-color-warning-fg", "-color-success-fg");
    private static final List<String> GRAPHICS = List.of("-tpv-control", "-color-accent-emphasis", "-tpv-env-production",
            "-tpv-env-staging",
            "-tpv-env-local", "-tpv-env-demo");
    private static final List<String> EDGES = List.of("-tpv-line-muted", "-color-border-default", "-color-border-muted");
    private static final List<String> GROUNDS = List.of("-tpv-surface", "-tpv-canvas", "-tpv-inset", "-tpv-hover");

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void textAndControlsStandOut(boolean dark, boolean contrast) {
        Fx.run(() -> {
            Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
            double text = contrast ? Contrast.HIGH : Contrast.TEXT;
            double graphics = contrast ? Contrast.TEXT : Contrast.GRAPHICS;
            Stream<String> weak = GROUNDS.stream()
                    .flatMap(ground -> Stream.of(
                            TEXTS.stream().filter(front -> ratio(dark, contrast, front, ground) < text),
                            GRAPHICS.stream()
                                    .filter(front -> ratio(dark, contrast, front, ground) < graphics))
                            .flatMap(fronts -> fronts)
                            .map(front -> "%s on %s: %.2f".formatted(front, ground, ratio(dark, contrast, front, ground))));
            Stream<String> pairs = Stream.of("-tpv-avatar-fg on -color-accent-subtle", "-tpv-match-now-fg on -tpv-match-now",
                    "-color-fg-default on -tpv-match", "-tpv-tooltip-fg on -tpv-tooltip", "-color-fg-emphasis on -color-accent-emphasis",
                    "-color-fg-emphasis on -color-danger-emphasis").filter(pair -> {
                        int middle = pair.indexOf(" on ");
                        return ratio(dark, contrast, pair.substring(0, middle), pair.substring(middle + " on ".length())) < text;
                    });
            // In usual contrast, lines between rows are for who likes them; cards and rows are told apart by their place too.
            Stream<String> lines = contrast
                    ? EDGES.stream().filter(edge -> ratio(dark, true, edge, "-tpv-surface") < Contrast.TEXT)
                    : Stream.of();
            assertThat(Stream.of(weak, pairs, lines).flatMap(found -> found)).isEmpty();
        });
    }

    // Over the surface, where a colour is translucent.
    private static double ratio(boolean dark, boolean contrast, String front, String back) {
        List<Color> colours = resolved(dark, contrast, front, back, "-tpv-surface");
        Color ground = Contrast.over(colours.get(2), colours.get(1));
        return Contrast.ratio(Contrast.over(ground, colours.get(0)), ground);
    }

    private static List<Color> resolved(boolean dark, boolean contrast, String... tokens) {
        var regions = Arrays.stream(tokens).map(token -> {
            var region = new Region();
            region.setStyle("-fx-background-color: " + token + ";");
            return region;
        }).toList();
        var root = new StackPane();
        root.getChildren().setAll(regions);
        var scene = new Scene(root);
        ViewerStyle.install(scene);
        ViewerStyle.dark(scene, dark);
        ViewerStyle.contrast(scene, contrast);
        root.applyCss();
        return regions.stream().map(region -> (Color) region.getBackground().getFills().getFirst().getFill()).toList();
    }
}
