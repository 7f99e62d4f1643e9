package org.checkerwave.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.checkerwave.app.manual.WriteManual;

/**
 * Makes what this system can make. Arguments: the installer's own folder, the built program, the folder to work in, the
 * version, and the time that all files bear.
 */
public final class Build {

    private final Path sources;
    private final Path program;
    private final Path work;
    private final Path destination;
    private final String version;
    private final Instant time;

    private Build(Path sources, Path program, Path work, String version, Instant time) throws IOException {
        this.sources = sources;
        this.program = program;
        this.work = work;
        this.version = version;
        this.time = time;
        this.destination = Folders.empty(work.resolve("installers"));
    }

    public static void main(String[] arguments) {
        try {
            new Build(Path.of(arguments[0]).toRealPath(), Path.of(arguments[1]).toRealPath(), Path.of(arguments[2]).toRealPath(), arguments[3],
                    Instant.parse(arguments[4])).all();
        } catch (IOException e) {
            System.err.println("The installers could not be made: " + e.getMessage());
            System.exit(1);
        }
    }

    private void all() throws IOException {
        final Layout layout = Layout.ofThisSystem();
        final Icons programIcons = new Icons(sources.resolve("icons/checkerwave.svg"));
        final Icons stateIcons = new Icons(sources.resolve("icons/state.svg"));
        final Path icons = Folders.empty(work.resolve("icons"));
        write(programIcons, layout, icons.resolve("checkerwave" + layout.iconEnding));
        write(stateIcons, layout, icons.resolve("state" + layout.iconEnding));

        final Path libraries = Folders.empty(work.resolve("libraries"));
        Libraries.copy(program.resolve("lib"), libraries);
        final Path runtime = work.resolve("runtime");
        RuntimeImage.make(sources, program.resolve("javafx"), work, runtime);
        final AppImage image = AppImage.make(sources, libraries, runtime, icons.resolve("checkerwave" + layout.iconEnding), version, work);
        final Path licences = Licences.collect(sources.resolve("licences"), libraries, work.resolve("libraries.txt"),
                Folders.empty(work.resolve("licences")));
        Bom.copy(program, sources.resolve("../app/libraries.sha256"), licences);
        for (final String file : List.of("THIRD-PARTY.txt", Bom.FILE)) {
            Files.copy(licences.resolve(file), image.jars().resolve(file));
        }
        StartCache.make(image, work);
        SizeTable.print(image);

        switch (layout) {
            case LINUX -> linux(image, programIcons, stateIcons, licences);
            case WINDOWS, MACOS -> {
                if (!JpackageInstaller.make(sources, work, image, icons.resolve("state" + layout.iconEnding), version, destination)) {
                    skipped(".msi needs the WiX Toolset, which jpackage calls; install it from wixtoolset.org");
                }
                skipped(".deb, .rpm and .tar.gz are made on Linux");
            }
        }
        System.out.println("Installers are in " + destination + ".");
    }

    private static void write(Icons icons, Layout layout, Path file) throws IOException {
        switch (layout) {
            case LINUX -> icons.writePng(512, file);
            case WINDOWS -> icons.writeIco(file);
            case MACOS -> icons.writeIcns(file);
        }
    }

    private void linux(AppImage image, Icons programIcons, Icons stateIcons, Path licences) throws IOException {
        final Map<String, String> text = Map.of("VERSION", version, "DATE", LocalDate.ofInstant(time, ZoneOffset.UTC).toString(),
                "ARCHITECTURE", System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64");
        final Path documents = Folders.empty(work.resolve("documents"));
        WriteManual.main(new String[] {documents.toString()});
        final Path root = LinuxRoot.make(sources, image, documents, programIcons, stateIcons, licences, work.resolve("root"), text);
        final LinuxPackages packages = new LinuxPackages(sources, work, destination, text, time.getEpochSecond());
        packages.archive(image);
        if (!packages.deb(root)) {
            skipped(".deb needs dpkg-deb (package dpkg)");
        }
        if (!packages.rpm(root)) {
            skipped(".rpm needs rpmbuild (package rpm or rpm-build)");
        }
        skipped(".msi is made on Windows, .dmg on macOS");
    }

    private static void skipped(String reason) {
        System.out.println("Skipped: " + reason + ".");
    }
}
