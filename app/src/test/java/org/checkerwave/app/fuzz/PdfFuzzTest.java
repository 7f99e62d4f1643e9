package org.checkerwave.app.fuzz;

/** Plots as PDF. */
class PdfFuzzTest extends ExportedFile {

    PdfFuzzTest() {
        super("pdf", ByteMutators.ANY, 250);
    }
}
