package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workflows of GitHub, which can't be run here. */
class WorkflowsTest {
    static List<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(".github", "workflows"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void eachActionIsPinnedToOneCommitWithItsVersionBeside(Path file) throws IOException {
        assertThat(Files.readAllLines(file)).filteredOn(line -> line.contains("uses:"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches(".*uses: [\\w-]+/[\\w-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void eachJobEndsSometimeAndNoneMayWriteByDefault(Path file) throws IOException {
        JsonNode workflow = new YAMLMapper().readTree(file.toFile());

        assertThat(workflow.get("permissions")).isNotNull();
        assertThat(workflow.get("permissions").valueStream()).allSatisfy(permission -> assertThat(permission.asText()).isEqualTo("read"));
        assertThat(workflow.get("jobs").valueStream()).isNotEmpty().allSatisfy(job -> assertThat(job.has("timeout-minutes")).isTrue());
    }

    @Test
    void onlyTheJobThatDraftsTheReleaseMayWriteAndItSeesNoSecret() throws IOException {
        JsonNode jobs = new YAMLMapper().readTree(Path.of(".github", "workflows", "release.yml").toFile()).get("jobs");

        assertThat(jobs.properties()).allSatisfy(job -> {
            boolean writes = "write".equals(job.getValue().at("/permissions/contents").asText());
            assertThat(writes).isEqualTo(job.getKey().equals("draft"));
            if (writes) {
                assertThat(job.getValue().toString()).doesNotContain("secrets.");
            }
        });
    }
}
