import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the image does without, as jlink's patterns of {@code /module/path}: regular expressions throughout, without commas, which part one
 * pattern from the next. {@link LeftOutCheck} looks whether something that stays refers to what goes. Who prints, or shows pictures in other
 * formats, has to put AWT back.
 */
final class LeftOut {
    /**
     * Modules of which JavaFX and Jackson require the whole, with the packages that stay. jlink insists on each package that a module's descriptor names: of
     * the others one file stays.
     */
    static final List<Kept> KEPT = List.of(
            // No class of AWT, Swing, ImageIO, Java Sound or the JDK's printing is ever loaded; Jackson looks for two annotations of java.beans.
            new Kept("java.desktop", List.of("java/beans/", "com/sun/beans/")),
            // The types that Jackson and JavaFX have in their signatures stay, without a parser or transformer behind them.
            new Kept("java.xml", List.of("javax/xml/", "org/w3c/", "org/xml/")));
    /** Classes and resources. */
    static final List<String> RESOURCES = List.of(
            // The names of countries, currencies and zones in languages that the viewer doesn't speak.
            "/jdk\\.localedata/.*/(Locale|Currency|TimeZone)Names_(?!en|fr).*",
            // JavaFX for SWT.
            "/javafx\\.graphics/javafx-swt\\.jar",
            // The look that JavaFX had before version 8.
            "/javafx\\.controls/com/sun/javafx/scene/control/skin/caspian/(?!fxvk\\.css).*",
            // Themes that the viewer doesn't offer.
            "/atlantafx\\.base/atlantafx/base/theme/(cupertino|dracula|nord)[^/]*",
            // Short numbers, and the ways to write a number that only a search in text compares.
            "/com\\.google\\.i18n\\.phonenumbers\\.libphonenumber/.*/data/(ShortNumberMetadata|PhoneNumberAlternateFormats).*",
            // A program of the JDK, and its texts in other languages.
            "/java\\.base/sun/security/tools/keytool/(Main|resources/[^/]*_)[^/]*");
    /** What lies beside the modules: AWT's native libraries, with those for fonts, images and sounds of its own, and its settings. Licences stay. */
    static final List<String> FILES = List.of("/java\\.desktop/(lib|bin|conf)/.*");

    private LeftOut() {
    }

    /** For {@code --exclude-resources}. */
    static String resources() throws IOException {
        var patterns = new ArrayList<>(RESOURCES);
        for (Kept kept : KEPT) {
            patterns.add(kept.pattern());
        }
        return joined(patterns);
    }

    /** For {@code --exclude-files}. */
    static String files() {
        return joined(FILES);
    }

    /** Whether a path matches a pattern as jlink does it. */
    static Predicate<String> matching(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static String joined(List<String> patterns) {
        return patterns.stream().map("regex:"::concat).collect(Collectors.joining(","));
    }

    /**
     * What stays of a module.
     *
     * @param module its name
     * @param packages how the paths of what stays begin
     */
    record Kept(String module, List<String> packages) {
        /** All else, but for the smallest file of each package. */
        String pattern() throws IOException {
            var stays = new ArrayList<>(List.of("module-info\\.class$"));
            packages.forEach(start -> stays.add(Pattern.quote(start)));
            for (Path file : JdkModule.named(module).smallestOfEachPackage()) {
                stays.add(Pattern.quote(file.toString()) + "$");
            }
            return "/" + Pattern.quote(module) + "/(?!" + String.join("|", stays) + ").*";
        }
    }
}
