package org.checkerwave.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Externalizable;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import javafx.application.Platform;
import org.checkerwave.app.model.RecoveryModel;
import org.checkerwave.app.model.TrainingModel;
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

    /** Names of files and of what stands in jars are all that is wanted of java.net. */
    private static final DescribedPredicate<JavaClass> NETWORK = resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "com.sun.net..")
            .and(not(belongToAnyOf(URI.class, URISyntaxException.class, URL.class, MalformedURLException.class)))
            .or(belongToAnyOf(SocketChannel.class, ServerSocketChannel.class, DatagramChannel.class,
                    AsynchronousSocketChannel.class, AsynchronousServerSocketChannel.class)).as("reach a network");

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses().should().dependOnClassesThat(NETWORK)
            .orShould().callMethod(URL.class, "openStream").orShould().callMethod(URL.class, "openConnection")
            .orShould().callMethod(URL.class, "getContent");

    /** Files are read by readers that know what may stand in them. */
    @ArchTest
    static final ArchRule NO_JAVA_SERIALIZATION = noClasses().should().dependOnClassesThat(belongToAnyOf(ObjectInputStream.class,
            ObjectInput.class, ObjectOutputStream.class, ObjectOutput.class, Externalizable.class).or(resideInAnyPackage("java.beans..")));

    /**
     * The time of day may be put back or forward at any moment: durations are those of {@code System.nanoTime}. It is told where a
     * file is named by it or a saved run is said to be of today, and where a script measures the start.
     */
    @ArchTest
    static final ArchRule THE_TIME_OF_DAY_MEASURES_NOTHING = noClasses().that()
            .doNotBelongToAnyOf(RecoveryModel.class, TrainingModel.class).and().doNotHaveFullyQualifiedName("org.checkerwave.app.window.StartTimes")
            .should().callMethod(System.class, "currentTimeMillis").orShould().dependOnClassesThat(belongToAnyOf(Clock.class, Date.class, Calendar.class))
            .orShould().callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))));

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
