package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.Safetensors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights files: what is written is read, and what is no network of this kind is refused in one sentence. */
class TrainedNetworkTest {

    @TempDir
    private Path folder;
    private Path file;
    private TrainedNetwork network;

    @BeforeEach
    void write() {
        file = folder.resolve("sample.safetensors");
        network = SampleNetworks.trained(SampleNetworks.random(new Architecture(Architecture.Kind.GNN, 4, 2), 5));
        network.write(file);
    }

    private void assertRefused(String... words) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> TrainedNetwork.read(file)).satisfies(
                e -> assertThat(e.getMessage()).contains(file.toString()).contains(words).endsWith(".")
                        .doesNotContain("\n"));
    }

    private void rewrite(Map<String, String> metadata, Map<String, Safetensors.Tensor> tensors) {
        final Safetensors old = Safetensors.read(file);
        final Map<String, String> texts = new LinkedHashMap<>(old.metadata());
        texts.putAll(metadata);
        final Map<String, Safetensors.Tensor> values = new LinkedHashMap<>(old.tensors());
        values.putAll(tensors);
        new Safetensors(texts, values).write(file);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindComesBackWithAllThatIsKnownOfIt(Architecture.Kind kind) {
        final TrainedNetwork written = SampleNetworks.trained(SampleNetworks.random(SampleNetworks.of(kind), 6));
        written.write(file);
        final TrainedNetwork read = TrainedNetwork.read(file);
        assertThat(read.network().architecture()).isEqualTo(SampleNetworks.of(kind));
        assertThat(Arrays.equals(read.network().weights(), written.network().weights())).isTrue();
        assertThat(read.range()).isEqualTo(SampleNetworks.RANGE);
        assertThat(read.measured()).isEqualTo(SampleNetworks.MEASURED);
        assertThat(read.origin()).isEqualTo("random weights");
        assertThat(TrainedNetwork.load(file.toString()).network().architecture()).isEqualTo(SampleNetworks.of(kind));
    }

    @Test
    void aTruncatedFileIsRefusedAtAnyLength() throws IOException {
        final byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 40)) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertRefused(file.getFileName().toString());
        }
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertRefused("cut short");
    }

    @Test
    void aForeignFileIsRefused() throws IOException {
        Files.writeString(file, "PK this is something else altogether, a letter for instance");
        assertRefused("no safetensors file");
        new Safetensors(Map.of("format", "pt"), Map.of("weight", new Safetensors.Tensor(new int[] {2}, new float[2])))
                .write(file);
        assertRefused("no Checkerwave network of this version", "checkerwave train");
        new Safetensors(Map.of(), Map.of("weight", new Safetensors.Tensor(new int[] {2}, new float[2]))).write(file);
        assertRefused("no Checkerwave network", "checkerwave train");
    }

    @Test
    void theFingerprintIsThatOfTheWholeFileSoTheHeaderCountsToo() throws Exception {
        final String before = TrainedNetwork.fingerprint(file.toString());
        assertThat(before).isEqualTo(HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
        rewrite(Map.of("range", "{\"potential\":9,\"coldest\":0.1,\"hottest\":0.2}"), Map.of());
        assertThat(TrainedNetwork.fingerprint(file.toString())).isNotEqualTo(before);
        assertThat(TrainedNetwork.fingerprint("recursion")).isNotEqualTo(TrainedNetwork.fingerprint("recursion-fast"))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void aMissingFileIsTold() throws IOException {
        Files.delete(file);
        assertRefused("no such file");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> TrainedNetwork.fingerprint(file.toString()))
                .withMessageContaining(file.toString()).withMessageContaining("no such file");
    }

    @Test
    void anotherArchitectureIsRefused() {
        rewrite(Map.of("architecture", "{\"kind\":\"gnn\",\"channels\":5,\"depth\":2,\"levels\":0}"), Map.of());
        assertRefused("weights of layer 0", "gnn with 5 channels", "another architecture");
        rewrite(Map.of("architecture", "{\"kind\":\"gnn\",\"channels\":4,\"depth\":3,\"levels\":0}"), Map.of());
        assertRefused("layer 2");
        rewrite(Map.of("architecture", "{\"kind\":\"gnn\",\"channels\":4,\"depth\":2,\"levels\":0}"),
                Map.of("layers.3", new Safetensors.Tensor(new int[] {3}, new float[3])));
        assertRefused("another architecture");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "{\"kind\":\"transformer\",\"channels\":4,\"depth\":2,\"levels\":0}; transformer",
        "{\"kind\":\"gnn\",\"channels\":400000,\"depth\":2,\"levels\":0}; 400000 channels",
        "{\"kind\":\"gnn\",\"channels\":40000000000,\"depth\":2,\"levels\":0}; channels",
        "{\"kind\":\"gnn\",\"channels\":4,\"depth\":-1,\"levels\":0}; -1 layers",
        "{\"kind\":\"gnn\",\"channels\":4,\"levels\":0}; depth",
        "{\"kind\":\"gnn\",\"channels\":\"four\",\"depth\":2,\"levels\":0}; channels",
        "{\"kind\":\"recursion\",\"channels\":4,\"depth\":2,\"levels\":99}; 99 levels",
        "[1, 2]; architecture",
        "rubbish; architecture"})
    void anImpossibleArchitectureIsRefused(String architecture, String word) {
        rewrite(Map.of("architecture", architecture), Map.of());
        assertRefused(word);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity"})
    void aWeightThatIsNoNumberIsRefused(float value) {
        final float[] weights = Safetensors.read(file).required("layers.1", "").data();
        weights[weights.length - 1] = value;
        rewrite(Map.of(), Map.of("layers.1", new Safetensors.Tensor(new int[] {weights.length}, weights)));
        assertRefused("a weight that is " + value, "backup");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0.1, 1", "4, -0.1, 1", "4, 1, 0.1", "4, -2, -1", "1e999, 0.1, 1", "4, 0.1, 1e999"})
    void aRangeThatCannotBeIsRefused(String potential, String coldest, String hottest) {
        rewrite(Map.of("range", "{\"potential\":" + potential + ",\"coldest\":" + coldest + ",\"hottest\":" + hottest + "}"),
                Map.of());
        assertRefused("cannot have been trained on", "|v| up to", "backup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1e999"})
    void aMeasuredFigureThatCannotBeIsRefused(String figure) {
        rewrite(Map.of("errors", "{\"default\":0.01,\"strong\":" + figure + "}"), Map.of());
        assertRefused("The errors in", "strong", "cannot be", "backup");
        rewrite(Map.of("errors", "{}", "checks", "{\"speed\":" + figure + "}"), Map.of());
        assertRefused("The checks in", "speed", "cannot be", "backup");
    }

    @Test
    void metadataThatIsMissingIsNamed() {
        for (final String key : new String[] {"architecture", "range", "errors"}) {
            network.write(file);
            final Safetensors whole = Safetensors.read(file);
            final Map<String, String> texts = new LinkedHashMap<>(whole.metadata());
            texts.remove(key);
            new Safetensors(texts, whole.tensors()).write(file);
            assertRefused("lacks the \"" + key + "\"");
        }
    }
}
