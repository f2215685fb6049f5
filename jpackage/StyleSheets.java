import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the viewer's style sheets in JavaFX's binary form beside their text: JavaFX reads {@code x.bss} where it is asked for {@code x.css}, which
 * spares it parsing at each start. The text stays, for what the viewer itself looks up in it. By JavaFX's own classes, those that are installed,
 * since an older one doesn't read a newer one's. Stops where both don't say the same, or where a sheet has a rule that begins with {@literal @}.
 */
final class StyleSheets implements AutoCloseable {
    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private final URLClassLoader javafx;

    private StyleSheets(List<Path> libraries) throws IOException {
        var places = new ArrayList<URL>();
        for (Path library : libraries) {
            places.add(library.toUri().toURL());
        }
        javafx = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** A copy of the jar with them; of its libraries, JavaFX's are needed. */
    static Path added(Path jar, List<Path> libraries, Path copy) throws IOException {
        Files.copy(jar, copy);
        Path work = Files.createTempDirectory("sheets");
        try (var sheets = new StyleSheets(libraries); FileSystem inside = FileSystems.newFileSystem(copy)) {
            for (Path text : FileTree.files(inside.getPath("/"))) {
                if (text.toString().endsWith(TEXT)) {
                    Path binary = sheets.binary(Files.readString(text), text.getFileName().toString(), work);
                    Files.copy(binary, text.resolveSibling(binary.getFileName().toString()));
                }
            }
        } finally {
            FileTree.delete(work);
        }
        return copy;
    }

    private Path binary(String css, String name, Path work) throws IOException {
        if (COMMENT.matcher(css).replaceAll("").contains("@")) {
            throw new BuildException(name + " has a rule that begins with @: it has to be seen first whether JavaFX's binary form keeps it.");
        }
        Path text = Files.writeString(work.resolve(name), css);
        Path binary = work.resolve(name.substring(0, name.length() - TEXT.length()) + BINARY);
        try {
            Class<?> sheet = javafx.loadClass("javafx.css.Stylesheet");
            Class<?> parser = javafx.loadClass("javafx.css.CssParser");
            sheet.getMethod("convertToBinary", File.class, File.class).invoke(null, text.toFile(), binary.toFile());
            Object parsed = parser.getMethod("parse", URL.class).invoke(parser.getConstructor().newInstance(), text.toUri().toURL());
            Object read = sheet.getMethod("loadBinary", URL.class).invoke(null, binary.toUri().toURL());
            List<String> expected = rules(sheet, parsed);
            if (expected.isEmpty() || !expected.equals(rules(sheet, read))) {
                throw new BuildException("JavaFX's binary form of " + name + " says something else than the text.");
            }
            return binary;
        } catch (ReflectiveOperationException e) {
            throw new BuildException("JavaFX makes no binary form of " + name + ": " + e + ".");
        }
    }

    private List<String> rules(Class<?> type, Object sheet) throws ReflectiveOperationException {
        Class<?> rule = javafx.loadClass("javafx.css.Rule");
        var rules = new ArrayList<String>();
        for (Object each : (List<?>) type.getMethod("getRules").invoke(sheet)) {
            rules.add(rule.getMethod("getSelectors").invoke(each) + " " + rule.getMethod("getDeclarations").invoke(each));
        }
        return rules;
    }

    @Override
    public void close() throws IOException {
        javafx.close();
    }
}
