package org.checkerwave.app.selftest;

import org.bytedeco.javacpp.Loader;

/**
 * A native library that comes with the program loads.
 *
 * @param artifact of org.bytedeco that it is in
 * @param load loads it, or throws the sentence that tells why it cannot
 */
record LibraryCheck(String library, String artifact, Runnable load) implements Check {

    @Override
    public String name() {
        return "native library " + library;
    }

    @Override
    public Outcome run() throws Exception {
        load.run();
        return new Outcome.Passed("version " + Loader.getVersion("org.bytedeco", artifact));
    }
}
