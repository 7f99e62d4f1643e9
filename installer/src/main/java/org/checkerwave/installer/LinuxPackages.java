package org.checkerwave.installer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.checkerwave.file.SafeFile;

/** What this Linux can make of the program: an archive always, a {@code .deb} and a {@code .rpm} where their tools are. */
record LinuxPackages(Path sources, Path work, Path destination, Map<String, String> text, long epochSecond) {

    private Map<String, String> environment() {
        return Map.of("SOURCE_DATE_EPOCH", Long.toString(epochSecond), "XZ_DEFAULTS", "-T1");
    }

    void archive(AppImage image) throws IOException {
        final Path file = destination.resolve("checkerwave-" + text.get("VERSION") + "-linux-" + System.getProperty("os.arch") + ".tar.gz");
        Tool.installed("tar").orElseThrow(() -> new IOException("tar is missing; install it.")).run(List.of("--sort=name", "--owner=0",
                "--group=0", "--numeric-owner", "--mode=u=rwX,go=rX", "--mtime=@" + epochSecond, "-czf", file.toString(), "-C",
                SafeFile.folderOf(image.root()).toString(), image.root().getFileName().toString()));
    }

    /** @return whether dpkg-deb is there */
    boolean deb(Path root) throws IOException {
        final Optional<Tool> tool = Tool.installed("dpkg-deb");
        if (tool.isEmpty()) {
            return false;
        }
        final Path tree = work.resolve("deb");
        Folders.delete(tree);
        Folders.copy(root, tree);
        final Map<String, String> all = new HashMap<>(text);
        all.put("SIZE", Long.toString(kilobytes(root)));
        LinuxRoot.put(sources.resolve("linux/control"), tree.resolve("DEBIAN/control"), all);
        Files.writeString(tree.resolve("DEBIAN/md5sums"), checksums(root));
        LinuxRoot.makeReadable(tree);
        final Path file = destination.resolve("checkerwave_" + text.get("VERSION") + "_" + text.get("ARCHITECTURE") + ".deb");
        tool.get().run(List.of("--root-owner-group", "-Zxz", "--build", tree.toString(), file.toString()), environment());
        return true;
    }

    /** @return whether rpmbuild is there */
    boolean rpm(Path root) throws IOException {
        final Optional<Tool> tool = Tool.installed("rpmbuild");
        if (tool.isEmpty()) {
            return false;
        }
        final Path specification = work.resolve("checkerwave.spec");
        final Map<String, String> all = new HashMap<>(text);
        all.put("ROOT", root.toString());
        LinuxRoot.put(sources.resolve("linux/checkerwave.spec"), specification, all);
        tool.get().run(List.of("-bb", "--define", "_topdir " + work.resolve("rpm"), "--define", "_rpmdir " + destination, "--define",
                "_build_name_fmt %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm", "--define", "__os_install_post %{nil}", "--define",
                "_binary_payload w6.xzdio", specification.toString()), environment());
        return true;
    }

    /** As dpkg --verify reads them: MD5 and path of each file. */
    static String checksums(Path root) throws IOException {
        final StringBuilder lines = new StringBuilder();
        for (final Path path : Folders.all(root)) {
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                lines.append(md5(path)).append("  ").append(root.relativize(path)).append('\n');
            }
        }
        return lines.toString();
    }

    private static String md5(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            final MessageDigest digest = MessageDigest.getInstance("MD5");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long kilobytes(Path root) throws IOException {
        long bytes = 0;
        for (final Path path : Folders.all(root)) {
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                bytes += Files.size(path);
            }
        }
        return bytes / 1024;
    }
}
