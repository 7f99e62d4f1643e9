package org.checkerwave.app.fuzz;

/** Plots as SVG. */
class SvgFuzzTest extends ExportedFile {

    SvgFuzzTest() {
        super("svg", ByteMutators.ANY, 1 << 26, 60);
    }
}
