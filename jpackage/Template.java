import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of {@code linux/} with {@code ${name}} where the build knows better. */
final class Template {
    private static final Pattern NAME = Pattern.compile("\\$\\{([a-z-]+)}");

    private Template() {
    }

    /** The text of the file with all names filled in; one that isn't known ends the build. */
    static String fill(Path file, Map<String, String> values) throws IOException {
        return NAME.matcher(Files.readString(file)).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new BuildException(file.getFileName() + " has a name that the build doesn't know: " + found.group(1) + ".");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
