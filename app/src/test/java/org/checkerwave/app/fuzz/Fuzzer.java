package org.checkerwave.app.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.checkerwave.InvalidInput;
import org.checkerwave.simulation.Diverged;

/**
 * Damages valid files of a format and gives them to its reader. Case k depends on the format, the seed and k alone. Times are
 * those that the thread computed, which a busy machine does not change.
 */
final class Fuzzer {

    static final long SEED = 7;
    /** Under {@code target} of the module: surefire runs there. */
    private static final Path FOLDER = Path.of("target", "fuzz");
    private static final double LONGEST_SECONDS = 2;
    /** For what is done with a file that was read, which may ask for an accuracy that takes its time. */
    private static final double LONGEST_USE_SECONDS = 60;
    private static final int LONGEST_SENTENCE = 1000;
    private static final int ENOUGH_FAILURES = 200;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Format format;
    private final Path folder;
    private final List<String> failures = new ArrayList<>();
    private int accepted;
    private double slowest;
    private double computed;
    private long largest;
    private volatile String present = "";
    private volatile long began = System.nanoTime();

    Fuzzer(Format format) throws IOException {
        this.format = format;
        this.folder = Files.createDirectories(FOLDER.resolve(format.name()));
    }

    List<String> failures() {
        return failures;
    }

    int accepted() {
        return accepted;
    }

    /** What is being read or used; for somebody who waits on another thread. */
    String present() {
        return present;
    }

    double secondsAtPresent() {
        return (System.nanoTime() - began) * 1e-9;
    }

    String figures(int cases) {
        return String.format(Locale.ROOT, "%s, %d, %d, %d, %d, %.1f, %.3f, %.1f%n", format.name(), SEED, cases, accepted,
                cases - accepted - failures.size(), computed, slowest, largest / 1e6);
    }

    static byte[] damaged(Format format, int number) {
        final SplittableRandom random = new SplittableRandom(31L * (31L * SEED + format.name().hashCode()) + number);
        // Seeds that follow each other give numbers alike at first.
        random.nextLong();
        byte[] file = format.examples().get(random.nextInt(format.examples().size()));
        for (int k = 1 + random.nextInt(4) / 2; k > 0; k--) {
            file = format.mutator().mutate(file, random);
        }
        return file;
    }

    void run(int from, int to) throws IOException {
        for (int number = from; number < to && failures.size() < ENOUGH_FAILURES; number++) {
            final byte[] bytes = damaged(format, number);
            final Path file = folder.resolve(format.file());
            // A file that is written over waits for the disk on some systems.
            Files.deleteIfExists(file);
            Files.write(file, bytes);
            attempt(file, "seed " + SEED + ", case " + number, number, format.allowance(bytes.length));
        }
    }

    /** Reads one file; what goes wrong is told in {@link #failures()}. @param allowance bytes that it may take */
    void attempt(Path file, String name, int number, long allowance) throws IOException {
        present = format.name() + ", " + name;
        began = System.nanoTime();
        final long size = Files.size(file);
        final long cpu = threads.getCurrentThreadCpuTime();
        final long allocated = threads.getCurrentThreadAllocatedBytes();
        Format.Use use = Format.Use.NONE;
        String failure = "";
        boolean read = false;
        try {
            use = format.reader().read(file);
            read = true;
        } catch (InvalidInput e) {
            failure = complaint(e);
        } catch (Throwable e) {
            failure = told(e);
        }
        final long bytes = threads.getCurrentThreadAllocatedBytes() - allocated;
        final double seconds = (threads.getCurrentThreadCpuTime() - cpu) * 1e-9;
        computed += seconds;
        slowest = Math.max(slowest, seconds);
        largest = Math.max(largest, bytes);
        if (failure.isEmpty() && seconds > LONGEST_SECONDS) {
            failure = "took " + seconds + " s";
        }
        if (failure.isEmpty() && bytes > allowance) {
            failure = "took " + bytes + " bytes of memory for a file of " + size + ", more than " + allowance;
        }
        if (failure.isEmpty() && read) {
            accepted++;
            failure = used(use);
        }
        if (!failure.isEmpty()) {
            final Path kept = folder.resolve("failed-" + number + "-" + format.file());
            if (size < 1 << 24) {
                Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
            }
            failures.add(format.name() + ", " + name + ", kept as " + kept + ": " + failure);
        }
    }

    private String used(Format.Use use) {
        final long cpu = threads.getCurrentThreadCpuTime();
        try {
            use.use();
        } catch (InvalidInput e) {
            return complaint(e);
        } catch (Diverged e) {
            return "";
        } catch (Throwable e) {
            return "in use, " + told(e);
        }
        final double seconds = (threads.getCurrentThreadCpuTime() - cpu) * 1e-9;
        return seconds > LONGEST_USE_SECONDS ? "its use took " + seconds + " s" : "";
    }

    /** What is wrong with the sentence; empty if nothing. */
    private static String complaint(InvalidInput e) {
        final String text = e.getMessage();
        final boolean sentence = text != null && text.strip().length() > 10 && text.length() <= LONGEST_SENTENCE
                && text.matches(".*[.!?]") && text.chars().noneMatch(Character::isISOControl);
        return sentence ? "" : "no clear sentence: " + text;
    }

    private static String told(Throwable e) {
        final StringBuilder text = new StringBuilder(e.toString());
        text.setLength(Math.min(text.length(), LONGEST_SENTENCE));
        final StackTraceElement[] trace = e.getStackTrace();
        for (int i = 0; i < Math.min(trace.length, 12); i++) {
            text.append("\n        at ").append(trace[i]);
        }
        return text.toString();
    }
}
