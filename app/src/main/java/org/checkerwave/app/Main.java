package org.checkerwave.app;

import java.util.Locale;
import javax.imageio.ImageIO;
import org.checkerwave.app.cli.HeadlessDemo;
import org.checkerwave.app.cli.Program;
import org.checkerwave.app.settings.CacheFolder;
import org.checkerwave.app.window.WindowCheck;
import org.checkerwave.app.window.WindowLauncher;
import org.checkerwave.app.window.WindowUnavailable;

/**
 * Starts the window without arguments or with the file of a state, the command line with others, and the headless run where
 * nothing can be shown.
 */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        settle();
        if (arguments.length == 0 || isState(arguments)) {
            window(arguments);
        } else {
            System.exit(Program.create(WindowCheck.all()).execute(arguments));
        }
    }

    /** As desktops hand over a file that is opened by a double click. */
    private static boolean isState(String[] arguments) {
        return arguments.length == 1 && arguments[0].toLowerCase(Locale.ROOT).endsWith(".cdw");
    }

    /** Settings of the whole process, which libraries read when they are first used. */
    private static void settle() {
        // AWT draws into memory only; otherwise it would insist on a display that JavaFX, or nobody, uses.
        System.setProperty("java.awt.headless", "true");
        // JavaCPP's remarks go where all logs go, instead of standard error.
        System.setProperty("org.bytedeco.javacpp.logger", "slf4j");
        // Native libraries are unpacked where the system has programs keep such files.
        System.setProperty("org.bytedeco.javacpp.cachedir", CacheFolder.ofThisSystem().resolve("native").toString());
        // A run that is told to end still writes its plots; a cache on disk would ask for a shutdown hook then.
        ImageIO.setUseCache(false);
    }

    private static void window(String[] arguments) {
        try {
            WindowLauncher.main(arguments);
        } catch (WindowUnavailable e) {
            if (arguments.length > 0) {
                System.exit(Program.refuse(e));
            }
            System.exit(HeadlessDemo.run(Program.create(), e.getMessage()));
        }
    }
}
