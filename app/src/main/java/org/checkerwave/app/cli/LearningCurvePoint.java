package org.checkerwave.app.cli;

import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.Architecture;
import org.checkerwave.network.Network;
import org.checkerwave.training.Evaluation;

/**
 * A network after learning from so many states.
 *
 * @param lattice of those states
 * @param steps of its training
 * @param evaluation on held-out states
 */
record LearningCurvePoint(Network network, SquareLattice lattice, int states, long steps, Evaluation evaluation) {

    Architecture.Kind kind() {
        return network.architecture().kind();
    }
}
