package org.checkerwave.app;

import org.checkerwave.app.cli.HeadlessDemo;
import org.checkerwave.app.cli.Program;
import org.checkerwave.app.window.WindowLauncher;

/** Starts the window without arguments, the command line with some, and the headless run where nothing can be shown. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        // JavaCPP's remarks go where all logs go, instead of standard error; it reads this when it is first used.
        System.setProperty("org.bytedeco.javacpp.logger", "slf4j");
        if (arguments.length > 0) {
            System.exit(Program.create().execute(arguments));
        } else if (Display.available()) {
            WindowLauncher.main(arguments);
        } else {
            System.exit(HeadlessDemo.run(Program.create()));
        }
    }
}
