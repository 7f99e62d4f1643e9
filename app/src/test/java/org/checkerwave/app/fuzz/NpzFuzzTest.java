package org.checkerwave.app.fuzz;

/** NumPy archives. */
class NpzFuzzTest extends ExportedFile {

    NpzFuzzTest() {
        super("npz", new ZipMutator(), 1 << 29, 60);
    }
}
