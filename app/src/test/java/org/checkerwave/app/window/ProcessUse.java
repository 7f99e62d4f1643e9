package org.checkerwave.app.window;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What this process holds.
 *
 * @param heap megabytes of live objects, after a collection
 * @param resident megabytes of memory in all, Java's and that of native libraries; NaN where the system has no {@code /proc}
 * @param handles open files; −1 where the system does not tell
 * @param processor seconds that all processors have worked for it since its start
 */
record ProcessUse(double heap, double resident, int threads, long handles, double processor) {

    private static final Path STATUS = Path.of("/proc/self/status");

    static ProcessUse afterCollection() {
        System.gc();
        final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new ProcessUse(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() * 1e-6, residentMegabytes(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                system instanceof UnixOperatingSystemMXBean unix ? unix.getOpenFileDescriptorCount() : -1, system.getProcessCpuTime() * 1e-9);
    }

    private static double residentMegabytes() {
        if (!Files.isReadable(STATUS)) {
            return Double.NaN;
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            final String[] resident = lines.filter(line -> line.startsWith("VmRSS:")).findFirst().orElseThrow().split("\\s+");
            return Long.parseLong(resident[1]) * 1024e-6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
