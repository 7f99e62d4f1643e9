package org.checkerwave.app.fuzz;

/** Tables of fields. */
class DataTableFuzzTest extends ExportedFile {

    DataTableFuzzTest() {
        super("csv", ByteMutators.ANY, 1 << 26, 60);
    }
}
