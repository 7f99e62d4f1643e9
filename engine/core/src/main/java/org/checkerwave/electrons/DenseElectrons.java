package org.checkerwave.electrons;

import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Thermal electrons of any symmetric one-particle matrix by full diagonalization, exact to rounding. Fill the matrix
 * by {@link #clear} and {@link #set} or by {@link #setHamiltonian}, then {@link #solve}; all energies in the unit of
 * the matrix.
 */
final class DenseElectrons implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DenseElectrons.class);
    private static final int BISECTIONS = 200;

    private final int order;
    private final Eigensystem eigensystem;
    private final double[] levels;
    private final double[] occupations;

    DenseElectrons(int order, int threads) {
        this.order = order;
        this.eigensystem = open(order, threads);
        this.levels = new double[order];
        this.occupations = new double[order];
    }

    /** LAPACK's, or EJML's where the native library cannot be loaded. */
    static Eigensystem open(int order, int threads) {
        try {
            return new LapackEigensystem(order, threads);
        } catch (LinkageError | RuntimeException e) {
            LOG.warn("Diagonalizing with EJML, several times slower than with LAPACK. {}", e.getMessage());
            return new EjmlEigensystem(order);
        }
    }

    void clear() {
        eigensystem.clear();
    }

    void set(int row, int column, double value) {
        eigensystem.set(row, column, value);
    }

    /** Fills the matrix as {@link Eigensystem#setHamiltonian} does. */
    void setHamiltonian(SquareLattice lattice, double[] potential) {
        eigensystem.setHamiltonian(lattice, potential);
    }

    void solve() {
        eigensystem.decompose();
        for (int m = 0; m < order; m++) {
            levels[m] = eigensystem.value(m);
        }
    }

    /** nᵢ = ½ + Σₘ |Uᵢₘ|² f(εₘ − μ) with f = −½ tanh(·/2T). */
    void density(double chemicalPotential, double temperature, double[] density) {
        for (int m = 0; m < order; m++) {
            occupations[m] = ThermalFunctions.occupation(levels[m] - chemicalPotential, temperature);
        }
        Arrays.fill(density, 0, order, 0.5);
        for (int m = 0; m < order; m++) {
            for (int i = 0; i < order; i++) {
                final double u = eigensystem.vector(i, m);
                density[i] += u * u * occupations[m];
            }
        }
    }

    /** −T Σₘ ln 2cosh((εₘ − μ)/2T). */
    double grandPotential(double chemicalPotential, double temperature) {
        double sum = 0;
        for (final double level : levels) {
            sum += ThermalFunctions.grandPotential(level - chemicalPotential, temperature);
        }
        return sum;
    }

    /** The μ at which the mean occupation is ½; at T = 0 the middle of the gap between the two middle levels. */
    double chemicalPotentialAtHalfFilling(double temperature) {
        final double[] sorted = levels.clone();
        Arrays.sort(sorted);
        if (temperature == 0) {
            return 0.5 * (sorted[order / 2 - 1] + sorted[order / 2]);
        }
        double low = sorted[0];
        double high = sorted[order - 1];
        for (int k = 0; k < BISECTIONS && high - low > 1e-15 * (1 + Math.abs(high)); k++) {
            final double middle = 0.5 * (low + high);
            double excess = 0;
            for (final double level : levels) {
                excess += ThermalFunctions.occupation(level - middle, temperature);
            }
            if (excess < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /** μ of the filling asked for; 0 where grand canonical. */
    double chemicalPotential(Filling filling, double temperature) {
        return filling == Filling.HALF ? chemicalPotentialAtHalfFilling(temperature) : 0;
    }

    @Override
    public void close() {
        eigensystem.close();
    }
}
