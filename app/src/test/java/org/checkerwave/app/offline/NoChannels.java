package org.checkerwave.app.offline;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Path;

/** Refuses every channel to a network, and notes that it was asked for. Named by a system property, made by Java. */
public final class NoChannels extends SelectorProvider {

    static final String RECORD = "checkerwave.test.network-record";

    private static <T> T refused(String what) {
        GuardedProgram.refused(Path.of(System.getProperty(RECORD)), what);
        return null;
    }

    @Override
    public DatagramChannel openDatagramChannel() {
        return refused("a datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        return refused("a datagram channel");
    }

    @Override
    public Pipe openPipe() {
        return refused("a pipe");
    }

    @Override
    public AbstractSelector openSelector() {
        return refused("a selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        return refused("a server channel");
    }

    @Override
    public SocketChannel openSocketChannel() {
        return refused("a channel");
    }
}
