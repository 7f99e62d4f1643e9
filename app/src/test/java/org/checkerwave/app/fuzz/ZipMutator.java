package org.checkerwave.app.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.checkerwave.app.fuzz.ZipArchive.Packed;

/** Damages the contents of a ZIP file, packed again with right check sums, or the way in which it holds them. */
public final class ZipMutator implements Mutator {

    private static final List<String> HOSTILE_NAMES = List.of("../hostile.txt", "../../../../../../tmp/hostile.txt", "/tmp/hostile.txt",
            "..\\..\\hostile.txt", "C:\\hostile.txt", "", "/", ".", "..", "a\u0000b", "n".repeat(60_000), "CON", "manifest.json/",
            "MANIFEST.JSON", "./manifest.json", "Q.npy ", "é.npy");
    private static final int MANY = 500;

    /** What is done, and in how many of a hundred cases. */
    private enum Change {
        JSON(35), CONTENT(25), NAME(5), STRANGER(5), TWICE(5), MISSING(5), ORDER(4), LIE(8), MANY(1), BOMB(1), BYTES(6);

        private final int share;

        Change(int share) {
            this.share = share;
        }

        static Change drawn(SplittableRandom random) {
            int left = random.nextInt(Arrays.stream(values()).mapToInt(change -> change.share).sum());
            for (final Change change : values()) {
                left -= change.share;
                if (left < 0) {
                    return change;
                }
            }
            throw new AssertionError("Shares add up to more than their sum.");
        }
    }

    private final Mutator json = new JsonMutator();
    private final Mutator array = new NpyMutator();

    @Override
    public byte[] mutate(byte[] file, SplittableRandom random) {
        final List<Packed> entries;
        try {
            entries = new ArrayList<>(ZipArchive.read(file));
        } catch (RuntimeException e) {
            return ByteMutators.ANY.mutate(file, random);
        }
        if (entries.isEmpty()) {
            return ByteMutators.ANY.mutate(file, random);
        }
        final int at = random.nextInt(entries.size());
        final Packed entry = entries.get(at);
        switch (Change.drawn(random)) {
            case JSON -> entries.set(json(entries), content(entries.get(json(entries)), random));
            case CONTENT -> entries.set(at, content(entry, random));
            case NAME -> entries.set(at, entry.named(name(random)));
            case STRANGER -> entries.add(random.nextInt(entries.size() + 1), Packed.of(name(random), new byte[100]));
            case TWICE -> entries.add(random.nextBoolean() ? entry : content(entry, random));
            case MISSING -> entries.remove(at);
            case ORDER -> Collections.shuffle(entries, new Random(random.nextLong()));
            case LIE -> entries.set(at, lying(entry, random));
            case MANY -> entries.addAll(at, Collections.nCopies(MANY, Packed.of("x", new byte[0])));
            case BOMB -> entries.set(at, bomb(entry.name(), random));
            case BYTES -> {
                return ByteMutators.ANY.mutate(file, random);
            }
        }
        return ZipArchive.write(entries);
    }

    private static int json(List<Packed> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).name().endsWith(".json")) {
                return i;
            }
        }
        return 0;
    }

    private Packed content(Packed entry, SplittableRandom random) {
        final byte[] content = ZipArchive.content(entry);
        final Mutator mutator = entry.name().endsWith(".json") ? json : entry.name().endsWith(".npy") ? array : ByteMutators.ANY;
        return Packed.of(entry.name(), mutator.mutate(content, random));
    }

    private static String name(SplittableRandom random) {
        return HOSTILE_NAMES.get(random.nextInt(HOSTILE_NAMES.size()));
    }

    private static Packed lying(Packed entry, SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> entry.withHeader(random.nextInt(1 << 16), entry.method(), entry.crc(), entry.compressedSize(), entry.size());
            case 1 -> entry.withHeader(entry.flags(), random.nextInt(100), entry.crc(), entry.compressedSize(), entry.size());
            case 2 -> entry.withHeader(entry.flags(), entry.method(), random.nextInt(), entry.compressedSize(), entry.size());
            case 3 -> entry.withHeader(entry.flags(), entry.method(), entry.crc(), Extremes.integer(random), entry.size());
            default -> entry.withHeader(entry.flags(), entry.method(), entry.crc(), entry.compressedSize(), Extremes.integer(random));
        };
    }

    /** Long under its own name or under one that nothing reads. */
    private static Packed bomb(String name, SplittableRandom random) {
        final long bytes = 1L << random.nextInt(25, 29);
        return switch (random.nextInt(3)) {
            case 0 -> Bomb.zeros(random.nextBoolean() ? name : "other", new byte[0], bytes);
            case 1 -> Bomb.of(name, "{\"a\": [".getBytes(StandardCharsets.UTF_8), "{}, ".getBytes(StandardCharsets.UTF_8), bytes,
                    "{}]}".getBytes(StandardCharsets.UTF_8));
            default -> Bomb.zeros(name, NpyMutator.header("(4096, 4096)"), bytes);
        };
    }
}
