package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a machine that can't make packages. */
class RequirementsTest {
    private static final String LINKER = """
            4 libs found in cache `/etc/ld.so.cache'
            \tlibgtk-3.so.0 (libc6,x86-64) => /lib/x86_64-linux-gnu/libgtk-3.so.0
            \tlibfontconfig.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libfontconfig.so.1
            \tlibXtst.so.6 (libc6,x86-64) => /lib/x86_64-linux-gnu/libXtst.so.6
            \tlibXtst.so (libc6,x86-64) => /lib/x86_64-linux-gnu/libXtst.so
            """;

    @TempDir
    static Path classes;
    private static PackagingProgram program;

    @BeforeAll
    static void compile() throws Exception {
        program = PackagingProgram.compiled("Requirements", classes);
    }

    @Test
    void theWindowsLibrariesAreLookedForAmongTheLinkers() throws Throwable {
        assertThat(libraries(LINKER)).isEmpty();
        assertThat(libraries(LINKER.replace("libgtk-3.so.0", "libgtk-x11-2.0.so.0"))).containsExactly("GTK 3");
        assertThat(libraries(LINKER.replace("libXtst.so.6", "libXtst.so.5").replace("\tlibfontconfig", "\tlibotherfontconfig")))
                .containsExactlyInAnyOrder("libXtst", "fontconfig");
    }

    @Test
    void whereTheLinkerHasNoListNothingIsSaidOfThem() throws Throwable {
        assertThat(libraries("")).isEmpty();
    }

    @Test
    void wixNeedsTheExtensionsThatJpackageUses() throws Throwable {
        assertThat(extensions("WixToolset.UI.wixext 5.0.2\r\nWixToolset.Util.wixext 5.0.2\r\n")).isEmpty();
        assertThat(extensions("WixToolset.UI.wixext 5.0.2\r\n")).containsExactly("WiX's extension WixToolset.Util.wixext");
        assertThat(extensions("WixToolset.UI.wixext 6.0.0 (damaged)\nWixToolset.Util.wixext 5.0.2\n"))
                .containsExactly("WiX's extension WixToolset.UI.wixext");
        assertThat(extensions("")).hasSize(2);
    }

    @Test
    void aKindThatThereIsNotIsNamed() {
        assertThatThrownBy(() -> program.call("check", List.of("exe"))).hasMessage("There is no kind of installer called exe.");
    }

    private static Object[] libraries(String listed) throws Throwable {
        return ((List<?>) program.call("librariesNotIn", listed)).toArray();
    }

    private static Object[] extensions(String listed) throws Throwable {
        return ((List<?>) program.call("extensionsNotIn", listed)).toArray();
    }
}
