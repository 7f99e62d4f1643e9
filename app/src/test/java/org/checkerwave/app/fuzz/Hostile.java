package org.checkerwave.app.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.checkerwave.app.fuzz.ZipArchive.Packed;

/** State files that somebody made to do harm. */
enum Hostile {
    /** 4 GB of zeros behind a name that nothing reads. */
    FOREIGN_BOMB {
        @Override
        void change(List<Packed> entries) {
            entries.addFirst(Bomb.zeros("other", new byte[0], 4L * 1023 << 20));
        }
    },
    /** An array that goes on for 4 GB after its end. */
    ARRAY_BOMB {
        @Override
        void change(List<Packed> entries) {
            entries.set(1, Bomb.zeros("Q.npy", ZipArchive.content(entries.get(1)), 4L * 1023 << 20));
        }
    },
    /** A manifest of 4 GB of spaces. */
    MANIFEST_BOMB {
        @Override
        void change(List<Packed> entries) {
            entries.set(0, Bomb.of("manifest.json", text("{"), text(" "), 4L * 1023 << 20, text("}")));
        }
    },
    /** As long as a manifest may be, of what takes the most memory. */
    MANIFEST_OF_EMPTY_OBJECTS {
        @Override
        void change(List<Packed> entries) {
            entries.set(0, Bomb.of("manifest.json", text("{\"a\": ["), text("{}, "), 63L << 20, text("{}]}")));
        }
    },
    /** The same in lists. */
    MANIFEST_OF_EMPTY_LISTS {
        @Override
        void change(List<Packed> entries) {
            entries.set(0, Bomb.of("manifest.json", text("{\"a\": ["), text("[],[],[],[],[ ],"), 63L << 20, text("[]]}")));
        }
    },
    /** Four arrays of the largest lattice, in half a megabyte. */
    LARGEST_ARRAYS {
        @Override
        void change(List<Packed> entries) {
            final List<String> names = List.of("Q.npy", "velocity.npy", "n.npy", "pinned.npy");
            entries.subList(1, entries.size()).clear();
            names.forEach(name -> entries.add(Bomb.zeros(name, NpyMutator.header("(4096, 4096)"), 1L << 27)));
        }
    },
    /** A stroke along ten thousand points, each as wide as the largest lattice. */
    ENDLESS_STROKE {
        @Override
        void change(List<Packed> entries) {
            final String manifest = new String(ZipArchive.content(entries.getFirst()), StandardCharsets.UTF_8);
            final String points = "8000, -8000, ".repeat(4999) + "1, 2";
            entries.set(0, Packed.of("manifest.json", text(manifest.replaceAll("\"x\" : \\[ 3.0, 4.5 \\]", "\"x\": [" + points + "]")
                    .replaceAll("\"y\" : \\[ 2.0, 2.25 \\]", "\"y\": [" + points + "]")
                    .replaceAll("\"size\" : 2.5", "\"size\": 4096"))));
        }
    },
    /** Names that lead elsewhere. */
    PATHS {
        @Override
        void change(List<Packed> entries) {
            for (final String name : List.of("../hostile.txt", "../../hostile.txt", "/tmp/hostile.txt", "..\\hostile.txt", "../Q.npy")) {
                entries.add(0, Packed.of(name, text("harm")));
            }
        }

        @Override
        boolean harmless() {
            return true;
        }
    };

    abstract void change(List<Packed> entries);

    /** Whether the state in it can be read. */
    boolean harmless() {
        return false;
    }

    /** @param valid entries of a state: the manifest first, then Q */
    byte[] made(List<Packed> valid) {
        final List<Packed> entries = new ArrayList<>(valid);
        change(entries);
        return ZipArchive.write(entries);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
