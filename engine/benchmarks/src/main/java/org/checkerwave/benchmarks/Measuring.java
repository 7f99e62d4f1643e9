package org.checkerwave.benchmarks;

import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs single benchmarks, each in a JVM of its own that calls it from one thread.
 *
 * @param seconds of an iteration
 */
public record Measuring(double seconds) {

    private static final int WARM_UP = 3;
    private static final int ITERATIONS = 5;

    /**
     * Mean time of a call in the iteration that was disturbed least, in the benchmark's unit.
     *
     * @param benchmark such as "StepBenchmark.wholeStep"
     */
    public double time(String benchmark, Map<String, Object> parameters) throws RunnerException {
        return new Runner(options(benchmark, parameters).build()).runSingle().getPrimaryResult()
                .getStatistics().getMin();
    }

    /** With the bytes allocated by a call. */
    RunResult timeAndAllocation(String benchmark, Map<String, Object> parameters) throws RunnerException {
        return new Runner(options(benchmark, parameters).addProfiler(GCProfiler.class).build()).runSingle();
    }

    private ChainedOptionsBuilder options(String benchmark, Map<String, Object> parameters) {
        final TimeValue time = TimeValue.milliseconds(Math.round(1000 * seconds));
        final ChainedOptionsBuilder options = new OptionsBuilder().include("\\." + benchmark + "$").forks(1).threads(1)
                .verbosity(VerboseMode.SILENT).warmupIterations(WARM_UP).warmupTime(time)
                .measurementIterations(ITERATIONS).measurementTime(time)
                .jvmArgs("--add-modules=jdk.incubator.vector", "--sun-misc-unsafe-memory-access=allow",
                        "-Djdk.incubator.vector.VECTOR_ACCESS_OOB_CHECK=0", "--enable-native-access=ALL-UNNAMED", "-Xmx3g",
                        "-D" + States.FOLDER + "=" + System.getProperty(States.FOLDER, ""));
        parameters.forEach((name, value) -> options.param(name, value.toString()));
        return options;
    }
}
