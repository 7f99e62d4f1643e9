package org.checkerwave.ensemble;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.checkerwave.observable.Observable;

/**
 * What was measured along one run.
 *
 * @param times t of the measurements, rising
 * @param observables values of each at every time; NaN where there is none
 * @param grandPotential Ω of the lattice at every time, energy units; NaN before {@link RunTask#omegaFrom()} and where the solver has none
 * @param profiles at a few times, evenly spaced on a logarithmic scale
 * @param stepsOutside steps at which a network that drives the run was asked beyond what it was trained on
 * @param failure why the run blew up before its last step; then it is no part of any mean
 */
public record RunResult(RunTask task, double[] times, Map<Observable, double[]> observables, double[] grandPotential,
        List<Profile> profiles, long stepsOutside, Optional<String> failure) {

    /** Of that observable at every time. */
    double[] values(Observable observable) {
        return Objects.requireNonNull(observables.get(observable));
    }
}
