package org.checkerwave.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** The files that an installed program has on Linux, as a folder that stands for {@code /}; packages hold just these. */
final class LinuxRoot {

    private static final String MIME_ICON = "application-x-checkerwave-state";

    private LinuxRoot() {
    }

    /** @param image the program @param documents manual pages and completions, laid out as below {@code /usr/share} @param text what stands for the marks in the sources */
    static Path make(Path sources, AppImage image, Path documents, Icons program, Icons state, Path licences, Path root,
            Map<String, String> text) throws IOException {
        Folders.empty(root);
        Folders.copy(image.root(), root.resolve("opt/checkerwave"));
        final Path share = root.resolve("usr/share");
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(root.resolve("usr/bin/checkerwave"), Path.of("/opt/checkerwave/bin/checkerwave"));
        final Path linux = sources.resolve("linux");
        put(linux.resolve("checkerwave.desktop"), share.resolve("applications/checkerwave.desktop"), text);
        put(linux.resolve("checkerwave-mime.xml"), share.resolve("mime/packages/checkerwave.xml"), text);
        put(linux.resolve("org.checkerwave.Checkerwave.metainfo.xml"),
                share.resolve("metainfo/org.checkerwave.Checkerwave.metainfo.xml"), text);
        for (final int size : Icons.SIZES) {
            final Path sized = share.resolve("icons/hicolor/" + size + "x" + size);
            program.writePng(size, sized.resolve("apps/checkerwave.png"));
            state.writePng(size, sized.resolve("mimetypes/" + MIME_ICON + ".png"));
        }
        final Path scalable = share.resolve("icons/hicolor/scalable");
        put(sources.resolve("icons/checkerwave.svg"), scalable.resolve("apps/checkerwave.svg"), Map.of());
        put(sources.resolve("icons/state.svg"), scalable.resolve("mimetypes/" + MIME_ICON + ".svg"), Map.of());
        Files.createDirectories(share.resolve("doc"));
        Folders.copy(licences, share.resolve("doc/checkerwave"));
        for (final Path document : Folders.all(documents)) {
            if (Files.isRegularFile(document)) {
                copy(document, share.resolve(documents.relativize(document).toString()));
            }
        }
        makeReadable(root);
        return root;
    }

    private static void copy(Path file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
    }

    /** Copies a text with its marks replaced. */
    static void put(Path file, Path target, Map<String, String> text) throws IOException {
        Files.createDirectories(target.getParent());
        String content = Files.readString(file);
        for (final var mark : text.entrySet()) {
            content = content.replace("@" + mark.getKey() + "@", mark.getValue());
        }
        Files.writeString(target, content);
    }

    /** Whatever the builder's umask: all may read, the owner alone writes. */
    static void makeReadable(Path root) throws IOException {
        for (final Path path : Folders.all(root)) {
            if (!Files.isSymbolicLink(path)) {
                final boolean runs = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || Files.isExecutable(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
