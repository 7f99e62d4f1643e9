package org.checkerwave.app.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import org.checkerwave.app.Main;

/**
 * Runs the program with everything replaced through which Java code, its own and its libraries', reaches a network. Each
 * attempt is refused, and written into the file that the first argument names. With {@value #ATTEMPTS} as the second one it
 * makes such attempts itself, to show that they are noticed.
 */
final class GuardedProgram {

    static final String ATTEMPTS = "attempts";
    /** The same attempts, with nothing in their way. */
    static final String UNGUARDED = "unguarded";
    private static final Set<String> PROTOCOLS = Set.of("http", "https", "ftp", "mailto");

    private GuardedProgram() {
    }

    @SuppressWarnings("deprecation")
    public static void main(String[] arguments) throws Exception {
        if (arguments[1].equals(UNGUARDED)) {
            attempt();
            return;
        }
        final Path record = Path.of(arguments[0]);
        System.setProperty("java.nio.channels.spi.SelectorProvider", NoChannels.class.getName());
        System.setProperty(NoChannels.RECORD, record.toString());
        Socket.setSocketImplFactory(() -> refused(record, "a socket"));
        ServerSocket.setSocketFactory(() -> refused(record, "a server socket"));
        URL.setURLStreamHandlerFactory(new NoUrls(record));
        final String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        if (rest[0].equals(ATTEMPTS)) {
            attempt();
        } else {
            Main.main(rest);
        }
    }

    private static void attempt() {
        quietly(() -> new Socket("127.0.0.1", 9).close());
        quietly(() -> new ServerSocket(0).close());
        quietly(() -> SocketChannel.open(new InetSocketAddress("127.0.0.1", 9)).close());
        quietly(() -> URI.create("http://127.0.0.1:9/").toURL().openStream().close());
    }

    private interface Attempt {
        void make() throws IOException;
    }

    private static void quietly(Attempt attempt) {
        try {
            attempt.make();
        } catch (IOException | RuntimeException e) {
            // As wanted.
        }
    }

    static SocketImpl refused(Path record, String what) {
        try {
            Files.writeString(record, what + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new UnsupportedOperationException("No network: " + what);
    }

    /** Leaves the protocols of files and jars to Java. */
    private record NoUrls(Path record) implements URLStreamHandlerFactory {

        @Override
        public URLStreamHandler createURLStreamHandler(String protocol) {
            return PROTOCOLS.contains(protocol) ? new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) {
                    refused(record, "the address " + url);
                    return null;
                }
            } : null;
        }
    }
}
