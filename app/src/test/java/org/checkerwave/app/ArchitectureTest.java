package org.checkerwave.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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
            .should().callMethod(Platform.class, "runLater", Runnable.class);

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
            .resideInAnyPackage("..app.picture..", "..app.figure..", "..app.movie..", "..app.sample..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..");

    @ArchTest
    static final ArchRule VIEWS_ARE_SMALL_CLASSES_OF_THEIR_PACKAGE = classes().that().haveSimpleNameEndingWith("View")
            .should().resideInAPackage("..app.view..");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLES = slices().matching("org.checkerwave.app.(*)..").should().beFreeOfCycles();
}
