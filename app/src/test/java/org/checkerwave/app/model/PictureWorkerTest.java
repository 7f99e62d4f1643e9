package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.Look;
import org.checkerwave.app.picture.RangeRule;
import org.checkerwave.app.picture.Viewport;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.Test;

class PictureWorkerTest {

    private static PictureRequest request() {
        try (Simulation simulation = Simulation.start(Presets.load().getFirst().run().withLattice(SquareLattice.square(8)), 1)) {
            final Frame frame = simulation.frame();
            return new PictureRequest(frame, Optional.empty(), new Look(FieldKind.PHI, ColorMaps.load().diverging(true), false),
                    new RangeRule.Automatic(), new Viewport(4, 4, 2), Optional.empty(), 16, 16);
        }
    }

    @Test
    void aPictureThatHasNoMemoryIsToldAndTheNextIsPainted() {
        final List<Throwable> told = new ArrayList<>();
        final PictureWorker worker = new PictureWorker(Runnable::run, told::add);
        final AtomicInteger pictures = new AtomicInteger();
        worker.accompany(_ -> {
            if (pictures.incrementAndGet() == 1) {
                throw new OutOfMemoryError("for a test");
            }
        });
        final PictureRequest request = request();
        worker.order(request);
        assertThat(told).hasExactlyElementsOfTypes(OutOfMemoryError.class);
        assertThat(worker.take()).isNull();
        assertThat(worker.idle()).isTrue();
        worker.order(request);
        assertThat(told).hasSize(1);
        assertThat(worker.take()).isNotNull();
    }
}
