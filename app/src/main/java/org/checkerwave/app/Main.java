package org.checkerwave.app;

import javax.imageio.ImageIO;
import org.checkerwave.app.cli.HeadlessDemo;
import org.checkerwave.app.cli.Program;
import org.checkerwave.app.window.WindowCheck;
import org.checkerwave.app.window.WindowLauncher;
import org.checkerwave.app.window.WindowUnavailable;

/** Starts the window without arguments, the command line with some, and the headless run where nothing can be shown. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        settle();
        if (arguments.length > 0) {
            System.exit(Program.create(WindowCheck.all()).execute(arguments));
        } else {
            window(arguments);
        }
    }

    /** Settings of the whole process, which libraries read when they are first used. */
    private static void settle() {
        // AWT draws into memory only; otherwise it would insist on a display that JavaFX, or nobody, uses.
        System.setProperty("java.awt.headless", "true");
        // JavaCPP's remarks go where all logs go, instead of standard error.
        System.setProperty("org.bytedeco.javacpp.logger", "slf4j");
        // A run that is told to end still writes its plots; a cache on disk would ask for a shutdown hook then.
        ImageIO.setUseCache(false);
    }

    private static void window(String[] arguments) {
        try {
            WindowLauncher.main(arguments);
        } catch (WindowUnavailable e) {
            System.exit(HeadlessDemo.run(Program.create(), e.getMessage()));
        }
    }
}
