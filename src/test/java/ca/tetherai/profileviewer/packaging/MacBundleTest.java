package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The property lists of the bundle for macOS, which nothing here reads otherwise. */
class MacBundleTest {
    private static final Path MACOS = Path.of("jpackage", "macos");

    @Test
    void theHardenedRuntimeAllowsTheJvmItsCodeCacheAndNothingThatLetsOthersIn() throws Exception {
        assertThat(read("viewer.entitlements")).isEqualTo(Map.of("com.apple.security.cs.allow-jit", "true",
                "com.apple.security.cs.allow-unsigned-executable-memory", "true"));
    }

    @Test
    void jpackageFindsAllThatItFillsIn() throws Exception {
        assertThat(read("Info.plist")).containsEntry("CFBundleIdentifier", "DEPLOY_BUNDLE_IDENTIFIER")
                .containsEntry("CFBundleName", "DEPLOY_BUNDLE_NAME")
                .containsEntry("CFBundleExecutable", "DEPLOY_LAUNCHER_NAME")
                .containsEntry("CFBundleIconFile", "DEPLOY_ICON_FILE")
                .containsEntry("CFBundleShortVersionString", "DEPLOY_BUNDLE_SHORT_VERSION")
                .containsEntry("CFBundleVersion", "DEPLOY_BUNDLE_CFBUNDLE_VERSION")
                .containsEntry("NSHumanReadableCopyright", "DEPLOY_BUNDLE_COPYRIGHT");
    }

    @Test
    void macosHearsWhichLanguagesThereAreAndThatTheWindowsAreSharpAndMayBeDark() throws Exception {
        assertThat(read("Info.plist")).containsEntry("CFBundleLocalizations", "[en, fr]")
                .containsEntry("NSHighResolutionCapable", "true")
                .containsEntry("NSRequiresAquaSystemAppearance", "false");
    }

    private static Map<String, String> read(String file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        // Its document type lies on a server of Apple's.
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var root = factory.newDocumentBuilder().parse(MACOS.resolve(file).toFile()).getDocumentElement();
        List<Element> members = elements(elements(root).getFirst());
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < members.size(); i += 2) {
            assertThat(members.get(i).getTagName()).isEqualTo("key");
            values.put(members.get(i).getTextContent(), value(members.get(i + 1)));
        }
        return values;
    }

    private static String value(Element element) {
        return switch (element.getTagName()) {
            case "true", "false" -> element.getTagName();
            case "array" -> elements(element).stream().map(Element::getTextContent).toList().toString();
            case "string" -> element.getTextContent();
            default -> throw new AssertionError(element.getTagName());
        };
    }

    private static List<Element> elements(Element parent) {
        var found = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }
}
