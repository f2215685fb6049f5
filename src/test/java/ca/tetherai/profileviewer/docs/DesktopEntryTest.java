package ca.tetherai.profileviewer.docs;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.app.LaunchOptionsParser;
import ca.tetherai.profileviewer.app.LaunchOptionsParser.Launch;
import ca.tetherai.profileviewer.app.ViewerApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** What Linux' desktops are told of the program holds for the program. */
class DesktopEntryTest {
    private static final Path LINUX = Path.of("jpackage", "linux");
    private static final String ID = "ca.tetherai.profileviewer";
    private static final String COMMAND = "tether-profile-viewer";

    @Test
    void theWindowIsKnownByTheClassThatJavaFxStarts() throws IOException {
        assertThat(entry().get("StartupWMClass")).isEqualTo(ViewerApplication.class.getName());
    }

    @Test
    void eachCommandIsOneThatTheProgramTakes() throws IOException {
        List<String> commands = lines().stream()
                .filter(line -> line.startsWith("Exec="))
                .map(line -> line.substring("Exec=".length()))
                .toList();

        assertThat(commands).hasSize(3).allSatisfy(command -> {
            List<String> words = List.of(command.split(" "));
            assertThat(words.getFirst()).isEqualTo(COMMAND);
            assertThat(new LaunchOptionsParser().parse(words.stream().skip(1).toArray(String[]::new))).isInstanceOf(Launch.Run.class);
        });
    }

    @ParameterizedTest
    @CsvSource({"Name, /component/name[not(@lang)]", "Comment, /component/summary[not(@lang)]",
            "Comment[fr], /component/summary[@lang='fr']"})
    void menuAndSoftwareCentreSayTheSame(String key, String path) throws Exception {
        assertThat(entry()).containsKey(key);
        assertThat(said(path)).isEqualTo(entry().get(key));
    }

    @Test
    void theSoftwareCentreFindsTheEntryAndTheCommand() throws Exception {
        assertThat(said("/component/id")).isEqualTo(ID);
        assertThat(said("/component/launchable[@type='desktop-id']")).isEqualTo(ID + ".desktop");
        assertThat(said("/component/provides/binary")).isEqualTo(COMMAND);
        assertThat(entry()).containsEntry("Icon", ID);
    }

    @Test
    void allThatPeopleReadIsInFrenchToo() throws IOException {
        for (String name : List.of("Name", "GenericName", "Comment", "Keywords")) {
            long english = lines().stream().filter(line -> line.startsWith(name + "=")).count();
            long french = lines().stream().filter(line -> line.startsWith(name + "[fr]=")).count();
            // The product's own name is the same everywhere.
            assertThat(french).as(name).isPositive().isEqualTo(name.equals("Name") ? english - 1 : english);
        }
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(LINUX.resolve(ID + ".desktop"));
    }

    // The first group alone: actions come after it.
    private static Map<String, String> entry() throws IOException {
        return lines().stream()
                .takeWhile(line -> !line.startsWith("[Desktop Action "))
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
    }

    private static String said(String path) throws Exception {
        Document metadata = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(LINUX.resolve(ID + ".metainfo.xml").toFile());
        return XPathFactory.newDefaultInstance().newXPath().evaluate(path.replace("@lang", "@*[name()='xml:lang']"), metadata).strip();
    }
}
