package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packages do without, as far as it shows before they are made. Whether something misses it is looked at as they are made. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeftOutTest {
    private List<Pattern> resources;

    private List<Pattern> files;

    @BeforeAll
    void read(@TempDir Path classes) throws Throwable {
        var leftOut = PackagingProgram.compiled("LeftOut", classes);
        resources = patterns((String) leftOut.call("resources"));
        files = patterns((String) leftOut.call("files"));
    }

    @Test
    void eachPatternBelongsToOneModule() {
        assertThat(Stream.concat(resources.stream(), files.stream())).isNotEmpty()
                .allSatisfy(pattern -> assertThat(pattern.pattern()).matches("/[A-Za-z0-9.\\\\]+/.+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.desktop", "java.xml"})
    void jlinkFindsAFileOfEachPackageThatAModuleSaysItHas(String module) throws Exception {
        Set<String> packages = new TreeSet<>();
        Path root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules", module);
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !root.equals(file.getParent()))
                    .filter(file -> !isLeftOut("/" + module + "/" + root.relativize(file)))
                    .forEach(file -> packages.add(root.relativize(file.getParent()).toString().replace('/', '.')));
        }

        assertThat(packages).containsAll(ModuleFinder.ofSystem().find(module).orElseThrow().descriptor().packages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/java.desktop/module-info.class", "/java.desktop/java/beans/Transient.class",
            "/java.xml/org/w3c/dom/Node.class",
            "/jdk.localedata/sun/util/resources/cldr/provider/LocaleNames_fr.class",
            "/jdk.localedata/sun/text/resources/cldr/ext/FormatData_ar.class",
            "/atlantafx.base/atlantafx/base/theme/primer-dark.css", "/atlantafx.base/atlantafx/base/theme/PrimerLight.class",
            "/com.google.i18n.phonenumbers.libphonenumber/com/google/i18n/phonenumbers/data/PhoneNumberMetadataProto_CA",
            "/javafx.controls/com/sun/javafx/scene/control/skin/modena/modena.css"})
    void whatTheViewerUsesStays(String resource) {
        assertThat(isLeftOut(resource)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/java.desktop/java/awt/Toolkit.class", "/java.desktop/javax/swing/JFrame.class",
            "/java.xml/com/sun/org/apache/xerces/internal/parsers/SAXParser.class", "/atlantafx.base/atlantafx/base/theme/dracula.bss"})
    void whatItNeverUsesGoes(String resource) {
        assertThat(isLeftOut(resource)).isTrue();
    }

    @Test
    void licencesStayOfWhatIsLeftOutToo() {
        assertThat(files).noneMatch(pattern -> pattern.matcher("/java.desktop/legal/freetype.md").matches())
                .anyMatch(pattern -> pattern.matcher("/java.desktop/lib/libawt.so").matches())
                .noneMatch(pattern -> pattern.matcher("/java.base/lib/libjava.so").matches());
    }

    private boolean isLeftOut(String resource) {
        return resources.stream().anyMatch(pattern -> pattern.matcher(resource).matches());
    }

    // As jlink parts them: a comma within a pattern would make two of it.
    private static List<Pattern> patterns(String joined) {
        return Pattern.compile(",").splitAsStream(joined).map(pattern -> {
            assertThat(pattern).startsWith("regex:");
            return Pattern.compile(pattern.substring("regex:".length()));
        }).toList();
    }
}
