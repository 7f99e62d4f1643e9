package org.checkerwave;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Externalizable;
import java.io.IOException;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "org.checkerwave", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int MAX_LINES = 400;

    @ArchTest
    static final ArchRule ENGINE_KNOWS_NO_WINDOW = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..");

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule LOGS_GO_THROUGH_SLF4J = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("org.slf4j.simple..", "org.apache.logging..", "org.apache.commons.logging..");

    @ArchTest
    static final ArchRule NO_OTHER_LOGGING = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    /** {@code electrons.chebyshev} belongs to {@code electrons}, whose factory makes its solvers. */
    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLES = slices().matching("org.checkerwave.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ELECTRONS_KNOW_NO_MODEL_AND_NO_DYNAMICS = noClasses().that()
            .resideInAPackage("org.checkerwave.electrons..").should().dependOnClassesThat()
            .resideInAnyPackage("org.checkerwave.holstein..", "org.checkerwave.dynamics..",
                    "org.checkerwave.simulation..", "org.checkerwave.parameter..", "org.checkerwave.state..");

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
     * The time of day may be put back or forward at any moment: durations are those of {@code System.nanoTime}.
     */
    @ArchTest
    static final ArchRule THE_TIME_OF_DAY_MEASURES_NOTHING = noClasses()
            .should().callMethod(System.class, "currentTimeMillis").orShould().dependOnClassesThat(belongToAnyOf(Clock.class, Date.class, Calendar.class))
            .orShould().callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))));

    @ArchTest
    static final ArchRule NO_STATIC_FIELD_CHANGES = fields().that().haveModifier(STATIC).should().haveModifier(FINAL);

    /** The sources of this module; surefire runs in the module's folder. */
    @Test
    void noFileIsLongerThan400Lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            final List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            for (final Path source : sources) {
                assertThat(Files.readAllLines(source)).as(source.toString()).hasSizeLessThanOrEqualTo(MAX_LINES);
            }
        }
    }
}
