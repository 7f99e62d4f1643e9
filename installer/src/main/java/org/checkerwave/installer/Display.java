package org.checkerwave.installer;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the window opens while the build trains the start cache: on the screen, on a virtual one, or in memory. */
record Display(List<String> options, Map<String, String> environment, @Nullable Process server) implements AutoCloseable {

    static Display forTraining() throws IOException {
        if (Layout.ofThisSystem() != Layout.LINUX || System.getenv("DISPLAY") != null) {
            return new Display(List.of(), Map.of(), null);
        }
        final Optional<Tool> virtual = Tool.installed("Xvfb");
        if (virtual.isEmpty()) {
            System.out.println("No display and no Xvfb: the start cache is trained on a window in memory, which leaves out GTK.");
            return new Display(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), Map.of(), null);
        }
        // It chooses a free number itself and tells it.
        final Process server = new ProcessBuilder(virtual.get().program().toString(), "-displayfd", "1", "-screen", "0", "1400x1000x24",
                "-nolisten", "tcp").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        final String number = server.inputReader().readLine();
        return new Display(List.of(), Map.of("DISPLAY", ":" + number), server);
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
