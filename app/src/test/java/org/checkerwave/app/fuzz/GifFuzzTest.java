package org.checkerwave.app.fuzz;

/** Comments of GIF movies. */
class GifFuzzTest extends ExportedFile {

    GifFuzzTest() {
        super("gif", ByteMutators.ANY, 1 << 26, 60);
    }
}
