package org.checkerwave.app;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javafx.application.Platform;
import org.checkerwave.app.window.FxThread;

@AnalyzeClasses(packages = "org.checkerwave.app", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ONE_CLASS_ALONE_SENDS_WORK_TO_THE_FX_THREAD = noClasses().that()
            .doNotHaveFullyQualifiedName(FxThread.class.getName())
            .should().accessTargetWhere(target(name("runLater")).and(target(owner(type(Platform.class)))));

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule LOGS_GO_THROUGH_SLF4J = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule COMMAND_LINE_AND_WINDOW_KNOW_NOTHING_OF_EACH_OTHER = noClasses().that()
            .resideInAnyPackage("..app.window..", "..app.view..", "..app.model..", "..app.picture..", "..app.figure..",
                    "..app.movie..", "..app.sample..")
            .should().dependOnClassesThat().resideInAPackage("..app.cli..");

    @ArchTest
    static final ArchRule NO_STATIC_FIELD_CHANGES = fields().that().haveModifier(STATIC).should().haveModifier(FINAL);

    @ArchTest
    static final ArchRule VIEW_MODELS_KNOW_NO_SCENE = noClasses().that().resideInAPackage("..app.model..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.embed..",
                    "org.checkerwave.app.view..", "org.checkerwave.app.window..");

    @ArchTest
    static final ArchRule VIEWS_KNOW_NO_WINDOW_AND_NO_ENGINE_THREAD = noClasses().that().resideInAPackage("..app.view..")
            .should().dependOnClassesThat().resideInAnyPackage("org.checkerwave.app.window..",
                    "org.checkerwave.simulation..");

    @ArchTest
    static final ArchRule PICTURES_AND_FIGURES_KNOW_NO_TOOLKIT = noClasses().that()
            .resideInAnyPackage("..app.picture..", "..app.figure..", "..app.movie..", "..app.sample..", "..app.data..",
                    "..app.record..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..");

    @ArchTest
    static final ArchRule VIEWS_ARE_SMALL_CLASSES_OF_THEIR_PACKAGE = classes().that().haveSimpleNameEndingWith("View")
            .should().resideInAPackage("..app.view..");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLES = slices().matching("org.checkerwave.app.(*)..").should().beFreeOfCycles();
}
