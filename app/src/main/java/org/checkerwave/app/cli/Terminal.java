package org.checkerwave.app.cli;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

/** Whether a stream of this process is a terminal. Java tells it of input and output together only; the C library of each. */
final class Terminal {

    static final int STANDARD_ERROR = 2;

    private Terminal() {
    }

    /** @param descriptor 0, 1 or 2 @return false also where the system cannot say */
    @SuppressWarnings("restricted")
    static boolean shows(int descriptor) {
        final SymbolLookup library = Linker.nativeLinker().defaultLookup();
        return library.find("isatty").or(() -> library.find("_isatty")).map(function -> {
            try {
                return (int) Linker.nativeLinker().downcallHandle(function,
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)).invokeExact(descriptor) != 0;
            } catch (Throwable e) {
                throw new IllegalStateException("isatty(" + descriptor + ")", e);
            }
        }).orElse(false);
    }
}
