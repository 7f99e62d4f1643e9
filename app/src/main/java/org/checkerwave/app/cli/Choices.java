package org.checkerwave.app.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.checkerwave.app.picture.ColorMap;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.state.Preset;
import org.checkerwave.state.Presets;

/** The words that shells offer for the values of options; picocli makes one object of each class. */
final class Choices {

    private Choices() {
    }

    static final class OfPreset implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Presets.load().stream().map(Preset::key).iterator();
        }
    }

    static final class OfSolver implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.concat(Stream.of("diagonalization", "chebyshev", "window"), SolverSpec.Network.SHIPPED.stream()).iterator();
        }
    }

    static final class OfFilling implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Filling.values()).map(Filling::key).iterator();
        }
    }

    static final class OfIntegrator implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Integrator.values()).map(Integrator::key).iterator();
        }
    }

    static final class OfField implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(FieldKind.values()).map(FieldKind::key).iterator();
        }
    }

    static final class OfMap implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ColorMaps.load().maps().stream().map(ColorMap::name).iterator();
        }
    }
}
