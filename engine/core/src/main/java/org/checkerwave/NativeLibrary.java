package org.checkerwave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a native library cannot be loaded, from what the system's loader says of it. */
public final class NativeLibrary {

    /** "…/libx.so: /lib/…/libc.so.6: version `GLIBC_2.38' not found (required by /…/libx.so)". */
    private static final Pattern OLD_GLIBC = Pattern.compile("version [`']GLIBC_([0-9.]+)' not found(?: \\(required by (?:\\S*/)?(\\S+)\\))?");
    /** "…/libx.so: liby.so.1: cannot open shared object file: No such file or directory". */
    private static final Pattern MISSING = Pattern.compile("(lib[^\\s:/]+): cannot open shared object file");
    /** JavaFX keeps to itself which library its own one for GTK did not find. */
    private static final Pattern GTK = Pattern.compile("lib(gtk|gdk)-3\\b|glass ?gtk", Pattern.CASE_INSENSITIVE);

    private NativeLibrary() {
    }

    /**
     * One sentence: what is missing, and the cure where it is known.
     *
     * @param what cannot be used, as the subject of the sentence, such as "The library OpenBLAS"
     */
    public static String reason(String what, Throwable failure) {
        final List<String> said = messages(failure);
        return find(OLD_GLIBC, said).map(found -> what + (found.group(2) == null ? "" : " (" + found.group(2) + ")")
                + " needs glibc " + found.group(1) + ", and this system has an older one; use a newer system.")
                .or(() -> find(GTK, said).map(_ -> what + " needs GTK 3, which this system lacks; install the package libgtk-3-0 and, if that is there, libxtst6."))
                .or(() -> find(MISSING, said).map(found -> what + " needs the library " + found.group(1)
                        + ", which this system lacks; install the package that it belongs to."))
                .orElseGet(() -> what + " cannot be loaded on this system (" + System.getProperty("os.name") + ", "
                        + System.getProperty("os.arch") + "): " + (said.isEmpty() ? "no reason is told" : said.getLast()) + ".");
    }

    private static Optional<MatchResult> find(Pattern pattern, Collection<String> texts) {
        return texts.stream().flatMap(text -> pattern.matcher(text).results()).findFirst();
    }

    /** First lines of what the failure and those behind it say. */
    private static List<String> messages(Throwable failure) {
        final Set<Throwable> chain = new LinkedHashSet<>();
        collect(failure, chain);
        final List<String> messages = new ArrayList<>();
        for (final Throwable one : chain) {
            if (one.getMessage() != null && !one.getMessage().isBlank()) {
                messages.add(one.getMessage().lines().findFirst().orElseThrow().strip().replaceAll("\\.$", ""));
            }
        }
        return messages;
    }

    private static void collect(@Nullable Throwable failure, Set<Throwable> chain) {
        if (failure != null && chain.add(failure)) {
            collect(failure.getCause(), chain);
            for (final Throwable suppressed : failure.getSuppressed()) {
                collect(suppressed, chain);
            }
        }
    }
}
