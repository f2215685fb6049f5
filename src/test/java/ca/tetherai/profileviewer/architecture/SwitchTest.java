package ca.tetherai.profileviewer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.MainClasses;
import ca.tetherai.profileviewer.support.MainSources;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A new case of a type of ours must break the compile, not the user: no {@code default} may catch it. Judged by the names in the cases. */
class SwitchTest {
    private static final Pattern NO_CODE = Pattern.compile(
            "\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)+'|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("[{}]|\\bdefault\\s*(?:->|:)|\\bcase\\b(?<label>.*?)(?:->|:)", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\w+");

    @Test
    void noSwitchOverATypeOfOursHasADefault() {
        Set<String> ours = MainClasses.casesOfClosedTypes();
        assertThat(ours).contains("HTTP_401", "Unusable");
        assertThat(MainSources.files()).noneMatch(file -> hasADefaultBeside(ours, file));
    }

    @Test
    void theSearchFindsADefaultAmongCases() {
        List<Path> overObjects = MainSources.files().stream().filter(file -> hasADefaultBeside(Set.of("Number"), file)).toList();
        assertThat(overObjects).anyMatch(file -> file.endsWith("TokenClaims.java"));
    }

    private static boolean hasADefaultBeside(Set<String> names, Path file) {
        var blocks = new ArrayDeque<Block>();
        var closed = new ArrayList<Block>();
        blocks.push(new Block());
        for (MatchResult part : PART.matcher(NO_CODE.matcher(MainSources.text(file)).replaceAll("")).results().toList()) {
            switch (part.group()) {
                case "{" -> blocks.push(new Block());
                case "}" -> closed.add(blocks.pop());
                case String text when text.startsWith("default") -> blocks.element().hasDefault = true;
                default -> WORD.matcher(part.group("label")).results().map(MatchResult::group).forEach(blocks.element().words::add);
            }
        }
        return closed.stream().anyMatch(block -> block.hasDefault && block.words.stream().anyMatch(names::contains));
    }

    /** What lies between two braces, without the blocks within. */
    private static final class Block {
        private final Set<String> words = new HashSet<>();
        private boolean hasDefault;
    }
}
