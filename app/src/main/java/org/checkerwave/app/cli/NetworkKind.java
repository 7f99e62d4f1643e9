package org.checkerwave.app.cli;

import org.checkerwave.InvalidInput;
import org.checkerwave.network.Architecture;
import picocli.CommandLine;

/** Reads the name of a family of networks. */
final class NetworkKind implements CommandLine.ITypeConverter<Architecture.Kind> {

    @Override
    public Architecture.Kind convert(String text) {
        try {
            return Architecture.Kind.ofKey(text);
        } catch (InvalidInput e) {
            throw new CommandLine.TypeConversionException(e.getMessage());
        }
    }
}
