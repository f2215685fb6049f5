package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How each kind of package spells a version. */
class VersionTest {
    @TempDir
    static Path classes;
    private static PackagingProgram program;

    @BeforeAll
    static void compile() throws Exception {
        program = PackagingProgram.compiled("Version", classes);
    }

    @ParameterizedTest
    @CsvSource({"1.0.0, 1.0.0, 1.0.0", "1.0.0-SNAPSHOT, 1.0.0, 1.0.0~snapshot", "255.255.65535, 255.255.65535, 255.255.65535"})
    void aVersionIsSpelledForEachSystem(String maven, String windowsAndMacos, String linux) throws Throwable {
        Object version = program.call("of", maven);

        assertThat(program.ask(version, "number")).isEqualTo(windowsAndMacos);
        assertThat(program.ask(version, "linux")).isEqualTo(linux);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.9.0", "256.0.0", "1.256.0", "1.0.65536", "1.0", "1.0.0.0", "1.0.0-rc1", "1.0.0-snapshot", " 1.0.0", ""})
    void whatASystemWouldRefuseOrMisorderStopsTheBuild(String maven) {
        assertThatThrownBy(() -> program.call("of", maven))
                .hasMessageContaining("The version " + maven + " can't be packed");
    }
}
