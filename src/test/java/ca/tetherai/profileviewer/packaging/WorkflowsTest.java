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
    void aReleaseIsDraftedWithTheSumsOfAllThatIsInIt() throws IOException {
        JsonNode steps = read("workflows/release.yml").at("/jobs/draft/steps");
        List<String> commands = steps.valueStream().map(step -> step.path("run").asText()).filter(command -> !command.isEmpty()).toList();

        assertThat(commands).hasSize(2);
        assertThat(commands.getFirst()).startsWith("sha256sum -- * > ../SHA256SUMS\nmv ../SHA256SUMS .\n");
        assertThat(commands.getLast()).startsWith("gh release create ").endsWith(" release/*");
        assertThat(steps.valueStream().map(step -> step.path("working-directory").asText())).contains("release");
    }

    @Test
    void dependabotFollowsLibrariesAndActions() throws IOException {
        assertThat(read("dependabot.yml").get("updates").valueStream().map(update -> update.get("package-ecosystem").asText()))
                .containsExactlyInAnyOrder("maven", "github-actions");
    }

    @Test
    void onlyTheJobThatDraftsTheReleaseMayWriteAndItSeesNoSecret() throws IOException {
        JsonNode jobs = read("workflows/release.yml").get("jobs");

        assertThat(jobs.properties()).allSatisfy(job -> {
            boolean writes = "write".equals(job.getValue().at("/permissions/contents").asText());
            assertThat(writes).isEqualTo(job.getKey().equals("draft"));
            if (writes) {
                assertThat(job.getValue().toString()).doesNotContain("secrets.");
            }
        });
    }

    private static JsonNode read(String name) throws IOException {
        return new YAMLMapper().readTree(Path.of(".github").resolve(name).toFile());
    }
}
