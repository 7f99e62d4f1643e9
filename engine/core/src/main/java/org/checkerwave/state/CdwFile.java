package org.checkerwave.state;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.dynamics.Pins;
import org.checkerwave.file.FormatVersion;
import org.checkerwave.file.Json;
import org.checkerwave.file.NpyArray;
import org.checkerwave.file.Npz;
import org.checkerwave.file.ReadingProgress;
import org.checkerwave.file.SafeFile;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.RunDescription;

/**
 * State files: a ZIP with {@code manifest.json} and the fields {@code Q}, {@code velocity} and {@code n} as .npy arrays of
 * shape (Ly, Lx), which numpy.load opens as it is; {@code pinned} is there where sites are pinned. The format is described in engine/decisions.
 */
public final class CdwFile {

    private static final String FORMAT = "checkerwave";
    private static final long FORMAT_VERSION = 2;
    static final String MANIFEST = "manifest.json";
    static final String PINNED = "pinned";

    private CdwFile() {
    }

    /** Writes the checkpoint; the old file stays whole if that fails. */
    public static void write(Path file, Checkpoint checkpoint) {
        SafeFile.write(file, out -> {
            final SquareLattice lattice = checkpoint.run().lattice();
            final ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(Npz.entry(MANIFEST));
            zip.write(Json.format(manifest(checkpoint)));
            zip.closeEntry();
            Npz.add(zip, "Q", NpyArray.field(lattice, checkpoint.displacement()));
            Npz.add(zip, "velocity", NpyArray.field(lattice, checkpoint.velocity()));
            Npz.add(zip, "n", NpyArray.field(lattice, checkpoint.density()));
            if (!checkpoint.pins().isEmpty()) {
                Npz.add(zip, PINNED, NpyArray.field(lattice, mask(checkpoint)));
            }
            zip.finish();
        });
    }

    /** 1 where a site is pinned, else 0. */
    private static double[] mask(Checkpoint checkpoint) {
        final double[] mask = new double[checkpoint.run().lattice().sites()];
        for (final int site : checkpoint.pins().sites()) {
            mask[site] = 1;
        }
        return mask;
    }

    private static Map<String, Object> manifest(Checkpoint checkpoint) {
        final Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        FormatVersion.put(FORMAT_VERSION, json);
        json.put("step", checkpoint.step());
        json.put("time", checkpoint.time());
        final Map<String, Object> generator = new LinkedHashMap<>();
        generator.put("name", "Philox4x32-10");
        generator.put("seed", checkpoint.run().seed());
        generator.put("position", checkpoint.step());
        json.put("generator", generator);
        json.put("run", RunJson.write(checkpoint.run()));
        json.put("origin", RunJson.write(checkpoint.origin()));
        json.put("solverMemory", new TreeMap<>(checkpoint.solverMemory()));
        json.put("history", checkpoint.history().stream().map(CommandJson::write).toList());
        return json;
    }

    public static Checkpoint read(Path file) {
        return read(file, _ -> { });
    }

    /** @param listener receives the part of the file that has been read, from 0 to 1; what it throws ends the reading */
    public static Checkpoint read(Path file, DoubleConsumer listener) {
        try (InputStream in = ReadingProgress.open(file, listener)) {
            return read(in, file.toString());
        } catch (IOException e) {
            throw SafeFile.unreadable(file, e);
        }
    }

    /** Reads only what stands before the fields, which may be damaged all the same. */
    public static Glimpse glimpse(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            final Json json = Contents.leadingManifest(in, file.toString());
            requireReadable(json, file.toString());
            final RunDescription run = RunJson.read(json.object("run"));
            return new Glimpse(run.lattice(), json.integer("step"), json.number("time"));
        } catch (ZipException | EOFException e) {
            throw truncated(file.toString(), e);
        } catch (IOException e) {
            throw SafeFile.unreadable(file, e);
        }
    }

    /** Reads a state from a stream. @param name for messages */
    public static Checkpoint read(InputStream in, String name) throws IOException {
        try {
            return checkpoint(Contents.of(in, name), name);
        } catch (ZipException | EOFException e) {
            throw truncated(name, e);
        }
    }

    private static InvalidInput truncated(String name, IOException e) {
        return new InvalidInput(name + " is truncated or damaged (" + e.getMessage() + "); restore it from a backup.", e);
    }

    private static Checkpoint checkpoint(Contents contents, String name) {
        final Json json = contents.manifest();
        requireReadable(json, name);
        final RunDescription run = RunJson.read(json.object("run"));
        final RunDescription origin = RunJson.read(json.object("origin"));
        if (!origin.lattice().equals(run.lattice())) {
            throw damaged(name, "its run began on " + origin.lattice() + " sites and is on " + run.lattice());
        }
        final double[] displacement = contents.field("Q", run.lattice());
        return new Checkpoint(origin, run, json.integer("step"), json.number("time"), displacement,
                contents.field("velocity", run.lattice()), contents.field("n", run.lattice()),
                pins(contents, displacement, run.lattice()), json.object("solverMemory").numbers(),
                json.objects("history").stream().map(CommandJson::read).toList());
    }

    private static void requireReadable(Json json, String name) {
        if (!json.has("format") || !json.text("format").equals(FORMAT)) {
            throw foreign(name);
        }
        FormatVersion.require(FORMAT_VERSION, json, name);
    }

    private static Pins pins(Contents contents, double[] displacement, SquareLattice lattice) {
        if (!contents.has(PINNED)) {
            return Pins.NONE;
        }
        final double[] mask = contents.field(PINNED, lattice);
        final BitSet pinned = new BitSet();
        for (int i = 0; i < mask.length; i++) {
            pinned.set(i, mask[i] != 0);
        }
        return Pins.of(pinned, displacement);
    }

    static InvalidInput foreign(String name) {
        return new InvalidInput(name + " is no Checkerwave state file, or a truncated one; open a .cdw file.");
    }

    static InvalidInput damaged(String name, String what) {
        return new InvalidInput(name + " is damaged: " + what + "; restore it from a backup.");
    }
}
