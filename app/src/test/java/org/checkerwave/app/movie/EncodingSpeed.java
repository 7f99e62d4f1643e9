package org.checkerwave.app.movie;

import com.sun.management.OperatingSystemMXBean;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
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
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;

/**
 * Measures how many pictures of 1920 × 1080 pixels a second become a movie, colours converted and file written, and the
 * processor time that each takes: composed views of a quench at several pixels a site, painted before the clock starts; its
 * first steps, which are noise, and later ones, five steps a frame. Arguments: seconds to measure each.
 */
public final class EncodingSpeed {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int PICTURES = 24;
    private static final int LATER = 150;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private EncodingSpeed() {
    }

    public static void main(String[] args) throws Exception {
        final double seconds = Double.parseDouble(args[0]);
        for (final int site : new int[] {8, 4}) {
            try (Simulation simulation = Simulation.start(new RunDescription("coarsening", lattice(site),
                    ParameterSet.defaults(), new InitialState.Disordered(1.5, Double.NaN), Integrator.LANGEVIN, 7,
                    new SolverSpec.Window(5e-4), Map.of()), 2)) {
                measure(simulation, site, 1, seconds);
                while (simulation.stepCount() < LATER) {
                    simulation.step();
                }
                measure(simulation, site, 5, seconds);
            }
        }
    }

    /** The largest in the shape of the screen whose composed picture fits. */
    private static SquareLattice lattice(int site) {
        return new SquareLattice((WIDTH - 336) / site / 2 * 2, (HEIGHT - 204) / site / 2 * 2);
    }

    private static MovieStyle style(FieldKind field, int site) {
        return new MovieStyle(new PictureStyle(new Look(field, ColorMaps.load().of(field, true), false), site, true), true,
                Optional.empty(), "");
    }

    private static void measure(Simulation simulation, int site, int every, double seconds) throws Exception {
        final long first = simulation.stepCount();
        final List<Frame> frames = new ArrayList<>();
        for (int k = 0; k < PICTURES; k++) {
            for (int i = 0; i < every; i++) {
                simulation.step();
            }
            frames.add(simulation.frame());
        }
        for (final FieldKind field : List.of(FieldKind.PHI, FieldKind.DISPLACEMENT, FieldKind.DOMAINS)) {
            final List<BufferedImage> pictures = frames.stream().map(frame -> picture(frame, style(field, site))).toList();
            encode(pictures, seconds, "%d px a site, steps %d to %d, %s".formatted(site, first + 1,
                    simulation.stepCount(), field.key()));
        }
    }

    /** A painter of its own, as a painter uses its image again. */
    private static BufferedImage picture(Frame frame, MovieStyle style) {
        final MoviePainter painter = new MoviePainter(style);
        final Dimension size = painter.size(frame);
        if (size.width > WIDTH || size.height > HEIGHT) {
            throw new IllegalStateException("The view has " + size.width + "×" + size.height + " pixels.");
        }
        final BufferedImage view = painter.paint(frame);
        final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(view.getRGB(0, 0)));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.drawImage(view, 0, 0, null);
        graphics.dispose();
        return picture;
    }

    private static void encode(List<BufferedImage> pictures, double seconds, String what) throws Exception {
        time(pictures, seconds / 2);
        System.out.printf("%-44s %s%n", what, time(pictures, seconds));
    }

    private static String time(List<BufferedImage> pictures, double seconds) throws Exception {
        final Path folder = Files.createTempDirectory("checkerwave");
        final Path target = folder.resolve("speed.mp4");
        long frames = 0;
        final long processor = SYSTEM.getProcessCpuTime();
        final long start = System.nanoTime();
        try (Mp4Writer writer = new Mp4Writer(target, WIDTH, HEIGHT, 60)) {
            do {
                writer.add(pictures.get(there(frames++, pictures.size())));
            } while (System.nanoTime() - start < seconds * 1e9);
        }
        final double taken = (System.nanoTime() - start) * 1e-9;
        final String result = String.format(Locale.ROOT,
                "%5.1f frames/s, %4.1f ms of processor a frame, %4.0f kB a frame, load %.1f", frames / taken, (SYSTEM.getProcessCpuTime() - processor) / 1e6 / frames,
                Files.size(target) / 1e3 / frames, SYSTEM.getSystemLoadAverage());
        Files.delete(target);
        Files.delete(folder);
        return result;
    }

    /** Forth and back, so that neighbours in time stay neighbours. */
    private static int there(long frame, int count) {
        final int place = (int) (frame % (2L * count - 2));
        return place < count ? place : 2 * count - 2 - place;
    }
}
