package org.checkerwave.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * Logs go to standard error, a sentence a line. In code, as reading a file of settings would take a good part of the start; found as a
 * service. The system property {@value #LEVEL} sets the level.
 */
public final class Logging extends ContextAwareBase implements Configurator {

    private static final String LEVEL = "checkerwave.log";

    @Override
    public ExecutionStatus configure(LoggerContext loggers) {
        // JavaCPP warns that the versions of OpenBLAS's and FFmpeg's builds differ, which they are known to do.
        loggers.getLogger("org.bytedeco.javacpp").setLevel(Level.ERROR);
        // jHDF warns before every file that writing is new in it; the tests read every kind of file back.
        loggers.getLogger("io.jhdf").setLevel(Level.ERROR);
        final LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(loggers);
        encoder.setLayout(new Sentences());
        encoder.start();
        final ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(loggers);
        console.setName("stderr");
        console.setTarget("System.err");
        console.setEncoder(encoder);
        console.start();
        final Logger root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.toLevel(System.getProperty(LEVEL), Level.WARN));
        root.addAppender(console);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Without stack traces. */
    private static final class Sentences extends LayoutBase<ILoggingEvent> {

        @Override
        public String doLayout(ILoggingEvent event) {
            return "checkerwave: " + event.getFormattedMessage() + " [" + event.getLevel() + "]" + System.lineSeparator();
        }

        @Override
        public boolean isStarted() {
            return true;
        }
    }
}
