package org.checkerwave.app.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.SafeFile;
import org.checkerwave.state.CdwFile;
import org.checkerwave.state.RunScript;

/** The history of a run out of any file that says it: a script, a state, or what the program exported. */
public final class RunSource {

    /** Name of the record in .npz files. */
    public static final String NPZ_ENTRY = "record.json";
    /** Key of the record in extended XYZ. */
    public static final String XYZ_KEY = "record_base64";
    private static final Pattern XYZ_RECORD = Pattern.compile(XYZ_KEY + "=([A-Za-z0-9+/=]+)");
    private static final long LARGEST = 1L << 30;
    private static final int LARGEST_PDF = 1 << 28;

    private RunSource() {
    }

    /** @param given the file, or the folder or common name of numbered pictures @throws InvalidInput where the file holds no history, with the place of what is wrong */
    public static RunScript read(Path given) {
        final Path file = told(given);
        final String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        final String ending = name.substring(name.lastIndexOf('.') + 1);
        try {
            return switch (ending) {
                case "json" -> RunScript.read(file);
                case "cdw" -> RunScript.of(CdwFile.read(file), "");
                case "npz" -> found(inZip(file), file);
                case "pdf" -> found(PdfRecord.in(SafeFile.readAll(file, LARGEST_PDF)), file);
                default -> found(EmbeddedScript.in(plain(file, ending)), file);
            };
        } catch (IOException e) {
            throw SafeFile.unreadable(file, e);
        }
    }

    /** Numbered pictures have their record in a text beside them, which their folder or common name stands for. */
    private static Path told(Path file) {
        if (Files.isDirectory(file)) {
            return file.resolve("run.txt");
        }
        final String name = file.getFileName().toString();
        return name.endsWith(".png") && !Files.exists(file) ? file.resolveSibling(name.replaceAll("png$", "txt")) : file;
    }

    private static RunScript found(Optional<byte[]> script, Path file) {
        return RunScript.read(script.orElseThrow(() -> new InvalidInput(file + " tells of no run that could be replayed; give a "
                + "history (.json), a state (.cdw), or a picture, plot, movie or data that Checkerwave exported.")), file.toString());
    }

    private static Optional<byte[]> inZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            final ZipEntry entry = zip.getEntry(NPZ_ENTRY);
            return entry == null ? Optional.empty() : Optional.of(SafeFile.readAll(zip.getInputStream(entry), SafeFile.LONGEST_TEXT, "The record in " + file));
        }
    }

    /** The record of the first frame, in base 64: some readers know no quotation marks within a value. */
    private static String inXyz(String text, Path file) {
        final Matcher record = XYZ_RECORD.matcher(text);
        try {
            return record.find() ? new String(Base64.getDecoder().decode(record.group(1)), StandardCharsets.ISO_8859_1) : "";
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("The " + XYZ_KEY + " of " + file + " is damaged (" + e.getMessage() + "); export it again.", e);
        }
    }

    /** The file byte by byte, without what its format puts between the bytes of a text. */
    private static String plain(Path file, String ending) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new InvalidInput(file + " is too large to look for a run in it; give its history (.json) or a state (.cdw).");
        }
        final String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        return switch (ending) {
            case "csv" -> text.lines().filter(line -> line.startsWith("# ")).map(line -> line.substring(2))
                    .reduce(new StringBuilder(), (all, line) -> all.append(line).append('\n'), (a, b) -> a).toString();
            case "svg" -> text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&apos;", "'")
                    .replace("&amp;", "&");
            case "gif" -> GifComment.of(text);
            case "xyz" -> inXyz(text, file);
            default -> text;
        };
    }
}
