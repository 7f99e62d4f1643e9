package org.checkerwave.probe;

import org.checkerwave.electrons.DensityResponse;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;

/**
 * Density and sensitivity of one site by diagonalization: of the whole lattice if it is small, else of a patch round the site,
 * which is grown until the density stays as it is.
 *
 * @param density n of the site, grand canonical
 * @param sensitivity ∂nᵢ/∂Qⱼ
 * @param lattice that was diagonalized
 * @param change of the density since the smaller patch before, larger than what cutting out still changes; 0 for a whole lattice
 */
public record ExactSite(double density, Sensitivity sensitivity, SquareLattice lattice, double change) {

    /** Largest radius of a sensitivity on any patch but the first. */
    static final int MOST = 12;
    private static final int[] SIDES = {20, 26, 32};
    private static final int LARGEST = SIDES[SIDES.length - 1];
    /** Far below the error of any network. */
    private static final double ENOUGH = 1e-5;

    /** @param radius of the sensitivity; at most {@link #MOST}, and no site of the lattice is met twice */
    static ExactSite of(Frame frame, int site, int radius, int threads) {
        final SquareLattice whole = frame.lattice();
        if (whole.sites() <= LARGEST * LARGEST) {
            return solve(SitePatch.of(frame, site, whole), radius, Double.NaN, threads);
        }
        ExactSite found = solve(SitePatch.of(frame, site, cut(whole, SIDES[0])), 0, Double.NaN, threads);
        for (int k = 1; k < SIDES.length && (k == 1 || found.change() > ENOUGH); k++) {
            found = solve(SitePatch.of(frame, site, cut(whole, SIDES[k])), radius, found.density(), threads);
        }
        return found;
    }

    private static SquareLattice cut(SquareLattice whole, int side) {
        return new SquareLattice(Math.min(side, whole.width()), Math.min(side, whole.height()));
    }

    /** @param before density of a smaller patch; NaN if there is none */
    private static ExactSite solve(SitePatch patch, int radius, double before, int threads) {
        final int side = 2 * radius + 1;
        final int[] sites = new int[side * side];
        for (int k = 0; k < sites.length; k++) {
            sites[k] = patch.neighbor(k % side - radius, k / side - radius);
        }
        final DensityResponse found = DensityResponse.of(patch.lattice(), patch.potential(), patch.temperature(), patch.site(),
                sites, threads);
        final double[] values = found.response();
        for (int k = 0; k < values.length; k++) {
            values[k] *= patch.slope();
        }
        return new ExactSite(found.density(), new Sensitivity(radius, values), patch.lattice(),
                Double.isNaN(before) ? 0 : Math.abs(found.density() - before));
    }
}
