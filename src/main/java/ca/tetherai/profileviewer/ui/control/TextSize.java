package ca.tetherai.profileviewer.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javafx.scene.text.Font;

/**
 * How large text is, and with it all that is measured in em. Icons are not: their own font is their size, so that an em would compound. They are
 * scaled by a stylesheet made of those rules of the viewer's sheets that size them.
 */
final class TextSize {
    /** In px, of the root. */
    private static final double USUAL = 14;
    /** From this size on the system's own font, in px, was made larger than systems have it by themselves. */
    private static final double LARGER_THAN_USUAL = 16;
    private static final int HUNDRED = 100;
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ICONS = Pattern.compile("([^{}]+)\\{[^{}]*-fx-icon-size:\\s*([0-9]+)px[^{}]*\\}");

    private TextSize() {
    }

    /**
     * The stylesheet for a size, if one is needed.
     *
     * @param percent of the usual size
     * @param sheets the sheets that size icons, as resources
     * @return its address, a {@code data:} one
     */
    static Optional<String> sheet(int percent, List<String> sheets) {
        double system = Font.getDefault().getSize();
        double scale = percent / (double) HUNDRED * (system >= LARGER_THAN_USUAL ? system / USUAL : 1);
        if (scale == 1) {
            return Optional.empty();
        }
        String icons = sheets.stream()
                .flatMap(sheet -> ICONS.matcher(COMMENT.matcher(text(sheet)).replaceAll("")).results())
                .map(rule -> scaled(rule, scale))
                .collect(Collectors.joining());
        String css = ".root{-fx-font-size:" + USUAL * scale + "px;}" + icons;
        return Optional.of("data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8)));
    }

    private static String scaled(MatchResult rule, double scale) {
        return rule.group(1).strip() + "{-fx-icon-size:" + Math.round(Integer.parseInt(rule.group(2)) * scale) + "px;}";
    }

    private static String text(String sheet) {
        try (InputStream in = Objects.requireNonNull(TextSize.class.getResourceAsStream(sheet))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
