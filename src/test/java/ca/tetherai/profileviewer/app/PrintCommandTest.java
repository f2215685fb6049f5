package ca.tetherai.profileviewer.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.findings.ExaminedResult;
import ca.tetherai.profileviewer.report.Results;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrintCommandTest {
    private final PrintCommand command = new PrintCommand(Results.FRENCH, Results.CLOCK, Results.UTC);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @ParameterizedTest
    @EnumSource
    void aProfileIsStatusZero_inUtf8WhateverTheStreamsCharset(PrintFormat format) throws Exception {
        var loaded = Results.read("{\"user\": {\"fullName\": \"Zoë 山田 😀\"}}");
        assertThat(run(loaded, format)).isZero();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("Zoë 山田 😀");
    }

    @ParameterizedTest
    @EnumSource
    void aFailureIsStatusThree_withCodeTitleAndMessage(PrintFormat format) {
        assertThat(run(Results.without(new FetchResult.Failed(Failure.notAsked(FailureCode.SERVER_MISSING))), format)).isEqualTo(3);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("SERVER_MISSING", "Il manque un serveur", "entrez son adresse");
    }

    @Test
    void aCancelledFetchIsStatusThree() {
        assertThat(run(Results.without(new FetchResult.Cancelled()), PrintFormat.TEXT)).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aDefectIsACodeToo_andNothingOfWhatItQuotes(Supplier<ExaminedResult> fetch) {
        assertThat(command.run(fetch, PrintFormat.JSON, new PrintStream(bytes))).isEqualTo(3);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("\"INTERNAL\"").doesNotContain("alex@acme.example");
    }

    static Stream<Supplier<ExaminedResult>> defects() {
        return Stream.of(() -> {
            throw new IllegalStateException("alex@acme.example");
        }, () -> {
            throw new OutOfMemoryError("alex@acme.example");
        }, () -> {
            throw new StackOverflowError("alex@acme.example");
        });
    }

    @Test
    void noneOfItsCodeKnowsTheToolkit() {
        noClasses().that()
                .haveNameMatching(Pattern.quote(PrintCommand.class.getPackageName()) + "\\.Print.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "..profileviewer.ui..")
                .because("it runs where there is no display")
                .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(PrintCommand.class));
    }

    private int run(ExaminedResult account, PrintFormat format) {
        var out = new PrintStream(bytes, false, StandardCharsets.US_ASCII);
        return command.run(() -> account, format, out);
    }
}
