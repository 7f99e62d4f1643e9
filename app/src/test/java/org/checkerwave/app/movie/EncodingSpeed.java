package org.checkerwave.app.movie;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.Look;
import org.checkerwave.app.picture.PictureStyle;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;

/**
 * Measures how many frames a second become a movie of 1920 × 1080 pixels: a quench of 480 × 270 sites at four pixels a site,
 * every step a frame, painted once before the clock starts. Arguments: seconds to measure.
 */
public final class EncodingSpeed {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int SITE = 4;
    private static final int PICTURES = 60;

    private EncodingSpeed() {
    }

    public static void main(String[] args) throws Exception {
        final double seconds = Double.parseDouble(args[0]);
        final List<BufferedImage> pictures = pictures();
        final Path folder = Files.createTempDirectory("checkerwave");
        final Path target = folder.resolve("speed.mp4");
        for (int round = 0; round < 3; round++) {
            long frames = 0;
            final long start = System.nanoTime();
            try (Mp4Writer writer = new Mp4Writer(target, WIDTH, HEIGHT, 60)) {
                while (System.nanoTime() - start < seconds * 1e9) {
                    writer.add(pictures.get((int) (frames++ % pictures.size())));
                }
            }
            final double taken = (System.nanoTime() - start) * 1e-9;
            System.out.printf(Locale.ROOT, "%.1f frames/s, %.0f kB a frame%n", frames / taken,
                    Files.size(target) / 1e3 / frames);
        }
        Files.delete(target);
        Files.delete(folder);
    }

    private static List<BufferedImage> pictures() {
        final List<BufferedImage> pictures = new ArrayList<>();
        final SquareLattice lattice = new SquareLattice(WIDTH / SITE, HEIGHT / SITE);
        final MovieStyle style = new MovieStyle(new PictureStyle(new Look(FieldKind.PHI, ColorMaps.load().diverging(true),
                false), SITE, true), false, Optional.empty(), "");
        try (Simulation simulation = Simulation.start(new RunDescription("coarsening", lattice, ParameterSet.defaults(),
                new InitialState.Disordered(1.5, Double.NaN), Integrator.LANGEVIN, 7, new SolverSpec.Window(5e-4),
                Map.of()), 2)) {
            for (int k = 0; k < PICTURES; k++) {
                simulation.step();
                // A painter of its own, as a painter uses its image again.
                pictures.add(new MoviePainter(style).paint(simulation.frame()));
            }
        }
        return pictures;
    }
}
