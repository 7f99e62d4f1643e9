import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Last step of the build of {@code target/dist}: writes down the JDK that runs this, for the launcher to find, and
 * makes the launcher executable. The argument is the folder of the distribution.
 */
final class FinishDistribution {

    private FinishDistribution() {
    }

    static void main(String[] arguments) throws IOException {
        final Path distribution = Path.of(arguments[0]);
        Files.writeString(distribution.resolve("jdk-home"), System.getProperty("java.home") + "\n");
        final Path launcher = distribution.resolve("bin/checkerwave");
        if (launcher.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
