package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maven's lists of what is installed, completed by what Maven doesn't know. */
class SbomTest {
    private static final String JSON = """
            {
              "metadata" : {
                "tools" : {
                  "components" : [
                    {
                      "name" : "a tool"
                    }
                  ]
                }
              },
              "components" : [
                {
                  "name" : "a library"
                }
              ]
            }
            """;
    private static final String XML = """
            <bom>
              <metadata>
                <tools>
                  <components>
                    <component><name>a tool</name></component>
                  </components>
                </tools>
              </metadata>
              <components>
                <component><name>a library</name></component>
              </components>
            </bom>
            """;

    @TempDir
    static Path classes;
    private static PackagingProgram program;
    @TempDir
    Path maven;
    @TempDir
    Path out;

    @BeforeAll
    static void compile() throws Exception {
        program = PackagingProgram.compiled("Sbom", classes);
    }

    @BeforeEach
    void ofMaven() throws IOException {
        Files.writeString(maven.resolve("bom.json"), JSON);
        Files.writeString(maven.resolve("bom.xml"), XML);
    }

    @Test
    void theRuntimeAndWhatLiesWithinLibrariesStandsAmongTheComponentsInBothForms() throws Throwable {
        program.call("write", maven, out);

        JsonNode list = new ObjectMapper().readTree(out.resolve("bom.json").toFile());
        List<String> names = list.get("components").findValuesAsText("name");
        assertThat(names).hasSizeGreaterThan(3).contains("Feather icons", "a library").anyMatch(name -> name.startsWith("OpenJDK runtime"));
        assertThat(list.at("/metadata/tools/components")).hasSize(1);

        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(out.resolve("bom.xml").toFile());
        assertThat(document.getElementsByTagName("component").getLength()).isEqualTo(names.size() + 1);
    }

    @Test
    void theRuntimeIsTheOneThatBuilds() throws Throwable {
        program.call("write", maven, out);

        JsonNode runtime = new ObjectMapper().readTree(out.resolve("bom.json").toFile()).at("/components/0");
        assertThat(runtime.get("version").asText()).isEqualTo(System.getProperty("java.runtime.version"));
        assertThat(runtime.get("cpe").asText()).contains(":" + System.getProperty("java.version") + ":");
        assertThat(runtime.at("/licenses/0/expression").asText()).isEqualTo("GPL-2.0-only WITH Classpath-exception-2.0");
    }

    @Test
    void aListThatIsLaidOutOtherwiseStopsTheBuildInsteadOfLackingTheRuntime() throws IOException {
        Files.writeString(maven.resolve("bom.json"), JSON.replace(" : ", ": "));

        assertThatThrownBy(() -> program.call("write", maven, out))
                .hasMessageContaining("bom.json is not laid out as it was");
    }
}
