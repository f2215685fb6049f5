package ca.tetherai.profileviewer.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import ca.tetherai.profileviewer.Main;
import ca.tetherai.profileviewer.app.ViewerApplication;
import ca.tetherai.profileviewer.support.MainClasses;
import ca.tetherai.profileviewer.token.AccessToken;
import ca.tetherai.profileviewer.token.DecodedToken;
import ca.tetherai.profileviewer.token.TokenForm;
import ca.tetherai.profileviewer.token.paste.PastedToken;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.PastedServer;
import ca.tetherai.profileviewer.ui.paste.PasteViewModel;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules that keep each part of the product where a newcomer looks for it. */
@AnalyzeClasses(packages = MainClasses.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String APP = MainClasses.ROOT + ".app..";
    private static final String UI = MainClasses.ROOT + ".ui..";
    private static final String SESSION = MainClasses.ROOT + ".ui.session..";
    private static final String FETCH = MainClasses.ROOT + ".fetch..";
    private static final String HTTP = MainClasses.ROOT + ".fetch.http..";
    private static final String DEMO = MainClasses.ROOT + ".demo..";
    private static final String TOKEN = MainClasses.ROOT + ".token..";
    private static final String MEANING = MainClasses.ROOT + ".meaning..";
    private static final String JSON = MainClasses.ROOT + ".json..";

    @ArchTest
    static final ArchRule onlyTheAppKnowsTheUi = noClasses().that()
            .resideOutsideOfPackages(APP, UI)
            .and()
            .doNotBelongToAnyOf(Main.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(UI)
            .because("a view can only be replaced where one place puts the parts together");

    @ArchTest
    static final ArchRule theUiDoesNotKnowTheApp = noClasses().that()
            .resideInAPackage(UI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(APP)
            .allowEmptyShould(true)
            .because("the app makes the views and hands them what they need");

    @ArchTest
    static final ArchRule theToolkitStaysInUiAndApp = noClasses().that()
            .resideOutsideOfPackages(APP, UI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp.ikonli..")
            .because("--print works without a display, and a test without a toolkit");

    @ArchTest
    static final ArchRule viewModelsKnowNoNodes = noClasses().that()
            .haveNameMatching(".*ViewModel(\\$.*)?")
            .or()
            .resideInAPackage(SESSION)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("javafx.scene..", "javafx.stage..").or(isANodeOrWithinOne()))
            .because("what holds the state is tested without a toolkit");

    @ArchTest
    static final ArchRule thePlatformIsTheAppsMatter = noClasses().that()
            .resideOutsideOfPackage(APP)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javafx.application.Platform")
            .because("there is one hop to the UI thread, through the executor that the app injects");

    @ArchTest
    static final ArchRule onlyFetchAndDemoSpeakToTheNetwork = noClasses().that()
            .resideOutsideOfPackages(FETCH, DEMO)
            .should()
            .dependOnClassesThat(
                    JavaClass.Predicates.resideInAnyPackage("java.net.http..", "javax.net..", "com.sun.net.httpserver..")
                            .or(DescribedPredicate.describe("are sockets or URL connections",
                                    type -> type.getPackageName().matches("java\\.net|java\\.nio\\.channels")
                                            && type.getSimpleName().matches(".*(Socket|SocketChannel|URLConnection)"))))
            .orShould()
            .accessTargetWhere(isOneOf(java.net.URL.class, "openStream", "openConnection", "getContent"))
            .because("whoever asks where a token can go has two packages to read");

    @ArchTest
    static final ArchRule onlyJsonKnowsJackson = noClasses().that()
            .resideOutsideOfPackage(JSON)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("its limits and strictness are set in one place");

    @ArchTest
    static final ArchRule onlyMeaningKnowsLibphonenumber = noClasses().that()
            .resideOutsideOfPackage(MEANING)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.i18n..")
            .because("its metadata take their time to load, which only the asking thread has");

    @ArchTest
    static final ArchRule onlyTokenAndDemoKnowJavaJwt = noClasses().that()
            .resideOutsideOfPackages(TOKEN, DEMO)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.auth0..")
            .because("all others see a token's claims as a TokenClaims, which says that they are not verified");

    @ArchTest
    static final ArchRule onlyTheHttpLayerReadsTheToken = noClasses().that()
            .resideOutsideOfPackage(HTTP)
            .and()
            .doNotBelongToAnyOf(DecodedToken.class, TokenForm.class)
            .should()
            .accessTargetWhere(isOneOf(AccessToken.class, "reveal"))
            .because(
                    "a token that nobody else reads can be neither logged nor shown; what it says of itself is read where tokens are taken apart");

    @ArchTest
    static final ArchRule whatWasPastedGoesIntoTheFieldAndNowhereElse = noClasses().that()
            .resideOutsideOfPackage(TOKEN)
            .and()
            .doNotBelongToAnyOf(ConnectionViewModel.class, PasteViewModel.class, PastedServer.class)
            .should()
            .accessTargetWhere(isOneOf(PastedToken.class, "text"))
            .because("a token that was found is as secret as one that was typed");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching(MainClasses.ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that can be read by itself is read");

    @ArchTest
    static final ArchRule nothingStaticChanges = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(SYNTHETIC)
            .and()
            .areNotDeclaredIn(MainClasses.ROOT + ".app.Opening")
            .should(neverChange())
            .because("two windows, or two tests, share nothing; what is made ready can't be handed to JavaFX's application in another way");

    @ArchTest
    static final ArchRule onlyMainWritesToTheConsole = noClasses().that()
            .doNotBelongToAnyOf(Main.class, ViewerApplication.class)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessTargetWhere(isOneOf(Throwable.class, "printStackTrace"))
            .because(
                    "scripts read standard output, and standard error stays empty; JavaFX makes the application object, so Main can hand it no stream");

    @ArchTest
    static final ArchRule logsGoThroughSlf4j = noClasses().that()
            .resideOutsideOfPackage(APP)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("where logs go is decided once, in the app");

    // A method that is called, or handed on as a reference; asked of the type itself, or of one below it.
    private static DescribedPredicate<JavaAccess<?>> isOneOf(Class<?> owner, String... methods) {
        Set<String> names = Set.of(methods);
        return DescribedPredicate.describe("is one of " + owner.getSimpleName() + "'s " + names,
                access -> names.contains(access.getTarget().getName()) && access.getTargetOwner().isAssignableTo(owner));
    }

    private static ArchCondition<JavaField> neverChange() {
        return new ArchCondition<>("be final, and not of a mutable type") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (!field.getModifiers().contains(FINAL) || isMutable(field.getRawType())) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription()));
                }
            }
        };
    }

    // A field declared as List or Map may hold an unmodifiable one; one declared as ArrayList can't.
    private static boolean isMutable(JavaClass type) {
        boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return type.isArray() || (collection && !type.isInterface()) || type.isAssignableTo(Appendable.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.getPackageName().equals("java.util.concurrent.atomic");
    }

    // A control of our own lies in no package of JavaFX.
    private static DescribedPredicate<JavaClass> isANodeOrWithinOne() {
        return DescribedPredicate.describe("are nodes, or within one",
                type -> Stream.iterate(Optional.of(type), Optional::isPresent, each -> each.flatMap(JavaClass::getEnclosingClass))
                        .flatMap(Optional::stream)
                        .anyMatch(each -> each.isAssignableTo("javafx.scene.Node")));
    }
}
