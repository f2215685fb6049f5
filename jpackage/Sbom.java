import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The list of what is installed (CycloneDX), as JSON and as XML: Maven's, with what Maven doesn't know. */
final class Sbom {
    // Two blanks: what tools the list was made by is further in.
    private static final String JSON = "\n  \"components\" : [\n";
    private static final String XML = "\n  <components>\n";

    private Sbom() {
    }

    /** Writes {@code bom.json} and {@code bom.xml}, from those of Maven. */
    static void write(Path maven, Path out) throws IOException {
        List<Bundled> parts = Bundled.all();
        insert(maven.resolve("bom.json"), JSON, parts.stream().map(Sbom::json).collect(Collectors.joining()), out.resolve("bom.json"));
        insert(maven.resolve("bom.xml"), XML, parts.stream().map(Sbom::xml).collect(Collectors.joining()), out.resolve("bom.xml"));
    }

    private static void insert(Path from, String after, String components, Path to) throws IOException {
        String text = Files.readString(from).replace("\r\n", "\n");
        int place = text.indexOf(after);
        if (place < 0 || text.indexOf(after, place + 1) >= 0) {
            throw new BuildException(from.getFileName() + " is not laid out as it was: there is no one place for what Maven doesn't know.");
        }
        place += after.length();
        Files.writeString(to, text.substring(0, place) + components + text.substring(place));
    }

    private static String json(Bundled part) {
        return """
                    {
                      "type" : "library",
                      "bom-ref" : "%s",
                      "name" : "%s",
                %s%s      "description" : "%s",
                      "scope" : "required",
                      "licenses" : [
                        {
                          "expression" : "%s"
                        }
                      ],
                      "purl" : "%s",
                      "externalReferences" : [
                        {
                          "type" : "website",
                          "url" : "%s"
                        }
                      ]
                    },
                """.formatted(part.packageUrl(), part.name(), member("version", part.version()), member("cpe", part.cpe()), part.remark(), part.licence(),
                part.packageUrl(), part.url());
    }

    private static String member(String name, String value) {
        return value.isEmpty() ? "" : "      \"" + name + "\" : \"" + value + "\",\n";
    }

    // The scheme wants this order, and a version only where there is one.
    private static String xml(Bundled part) {
        return """
                    <component type="library" bom-ref="%s">
                      <name>%s</name>
                %s      <description>%s</description>
                      <scope>required</scope>
                      <licenses>
                        <expression>%s</expression>
                      </licenses>
                %s      <purl>%s</purl>
                      <externalReferences>
                        <reference type="website">
                          <url>%s</url>
                        </reference>
                      </externalReferences>
                    </component>
                """.formatted(part.packageUrl(), part.name(), element("version", part.version()), part.remark(), part.licence(), element("cpe", part.cpe()),
                part.packageUrl(), part.url());
    }

    private static String element(String name, String value) {
        return value.isEmpty() ? "" : "      <" + name + ">" + value + "</" + name + ">\n";
    }
}
