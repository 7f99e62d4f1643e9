package org.checkerwave.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FourierTest {

    private static double[] noise(SquareLattice lattice, long seed) {
        return new Random(seed).doubles(lattice.sites(), -0.5, 0.5).toArray();
    }

    /** |f_q|²/N straight from the definition. */
    private static double directPower(SquareLattice lattice, double[] field, int kx, int ky) {
        double re = 0;
        double im = 0;
        for (int y = 0; y < lattice.height(); y++) {
            for (int x = 0; x < lattice.width(); x++) {
                final double angle = 2 * Math.PI * ((double) kx * x / lattice.width() + (double) ky * y / lattice.height());
                re += field[lattice.site(x, y)] * Math.cos(angle);
                im -= field[lattice.site(x, y)] * Math.sin(angle);
            }
        }
        return (re * re + im * im) / lattice.sites();
    }

    @ParameterizedTest
    @CsvSource({"8,8", "6,10", "14,22", "30,30", "4,26", "34,12"})
    void powerSpectrumEqualsTheDirectSum(int width, int height) {
        final SquareLattice lattice = new SquareLattice(width, height);
        final double[] field = noise(lattice, 5);
        final double[] power = new double[lattice.sites()];
        new Fourier(lattice).powerSpectrum(field, power);
        for (int ky = 0; ky < height; ky++) {
            for (int kx = 0; kx < width; kx++) {
                assertThat(power[kx + width * ky] / lattice.sites())
                        .isCloseTo(directPower(lattice, field, kx, ky), within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"8,8", "6,10", "14,22", "30,30", "4,26", "34,12"})
    void autocorrelationEqualsTheDirectSum(int width, int height) {
        final SquareLattice lattice = new SquareLattice(width, height);
        final double[] field = noise(lattice, 6);
        final double[] power = new double[lattice.sites()];
        final double[] correlation = new double[lattice.sites()];
        final Fourier fourier = new Fourier(lattice);
        fourier.powerSpectrum(field, power);
        fourier.autocorrelation(power, correlation);
        for (int dy = 0; dy < height; dy++) {
            for (int dx = 0; dx < width; dx++) {
                double sum = 0;
                for (int y = 0; y < height; y++) {
                    for (int x = 0; x < width; x++) {
                        sum += field[lattice.site(x, y)] * field[lattice.site(x + dx, y + dy)];
                    }
                }
                assertThat(correlation[lattice.site(dx, dy)] / lattice.sites())
                        .isCloseTo(sum / lattice.sites(), within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 18, 62, 130, 510, 1000, 1022, 2038, 4078, 4090, 4096})
    void onePlaneWaveHasOneLineAtEverySize(int size) {
        final SquareLattice lattice = new SquareLattice(size, 4);
        final double[] field = new double[lattice.sites()];
        for (int i = 0; i < field.length; i++) {
            field[i] = Math.cos(2 * Math.PI * (i % size) / size);
        }
        final double[] power = new double[lattice.sites()];
        new Fourier(lattice).powerSpectrum(field, power);
        final double line = 0.25 * lattice.sites() * lattice.sites();
        for (int i = 0; i < power.length; i++) {
            final double expected = i == 1 || i == size - 1 ? line : 0;
            assertThat(power[i] / line).isCloseTo(expected / line, within(1e-12));
        }
    }

    @Test
    void powerSumsToTheSquaresOfTheField() {
        final SquareLattice lattice = new SquareLattice(30, 14);
        final double[] field = noise(lattice, 7);
        final double[] power = new double[lattice.sites()];
        new Fourier(lattice).powerSpectrum(field, power);
        double spectrum = 0;
        double squares = 0;
        for (int i = 0; i < field.length; i++) {
            spectrum += power[i] / lattice.sites();
            squares += field[i] * field[i];
        }
        assertThat(spectrum).isCloseTo(squares, within(1e-12 * squares));
    }
}
