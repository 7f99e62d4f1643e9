package org.checkerwave.app.fuzz;

/** Plots as PNG, whose record stands in it as it does in movies. */
class PngFuzzTest extends ExportedFile {

    PngFuzzTest() {
        super("png", ByteMutators.ANY, 1 << 26, 60);
    }
}
