package org.checkerwave.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.FormatVersion;
import org.checkerwave.file.Safetensors;

/**
 * Where a training stands between two steps; in a file, so that a killed training goes on to the same weights.
 *
 * @param step batches done
 * @param weights now
 * @param best weights of the lowest validation error so far
 * @param bestError that error, rms of n
 * @param bestEpoch when it was reached
 * @param curve finished epochs
 */
public record TrainingState(long step, float[] weights, float[] first, float[] second, float[] best, double bestError,
        int bestEpoch, double lossSum, List<Epoch> curve) {

    private static final long FORMAT_VERSION = 1;

    /**
     * One pass over the data.
     *
     * @param training rms error of n on the training states, while it was learning them
     * @param validation rms error of n on the validation states afterwards
     */
    public record Epoch(int number, double training, double validation, double rate) {
    }

    void write(Path file, String plan) {
        final Map<String, Safetensors.Tensor> tensors = new LinkedHashMap<>();
        tensors.put("weights", vector(weights));
        tensors.put("first", vector(first));
        tensors.put("second", vector(second));
        tensors.put("best", vector(best));
        final StringBuilder text = new StringBuilder();
        for (final Epoch epoch : curve) {
            text.append(epoch.number()).append(' ').append(epoch.training()).append(' ').append(epoch.validation())
                    .append(' ').append(epoch.rate()).append('\n');
        }
        new Safetensors(FormatVersion.with(FORMAT_VERSION, Map.of("plan", plan, "step", Long.toString(step), "bestError", Double.toString(bestError),
                "bestEpoch", Integer.toString(bestEpoch), "lossSum", Double.toString(lossSum), "curve",
                text.toString())), tensors).write(file);
    }

    private static Safetensors.Tensor vector(float[] values) {
        return new Safetensors.Tensor(new int[] {values.length}, values);
    }

    /**
     * Another training's state is refused.
     *
     * @param plan of the training that wants to go on
     * @param weights that its network has
     */
    static TrainingState read(Path file, String plan, int weights) {
        final Safetensors content = Safetensors.read(file);
        final Map<String, String> texts = content.metadata();
        FormatVersion.require(FORMAT_VERSION, texts, file.toString());
        if (!plan.equals(texts.get("plan"))) {
            throw new InvalidInput("The checkpoint " + file + " belongs to another training (" + texts.get("plan")
                    + "); choose another folder, or the same network, data and settings again.");
        }
        try {
            final List<Epoch> curve = new ArrayList<>();
            for (final String line : Objects.requireNonNull(texts.get("curve")).lines().toList()) {
                final String[] words = line.split(" ", -1);
                curve.add(new Epoch(Integer.parseInt(words[0]), Double.parseDouble(words[1]),
                        Double.parseDouble(words[2]), Double.parseDouble(words[3])));
            }
            return new TrainingState(Long.parseLong(texts.get("step")), vector(content, "weights", file, weights),
                    vector(content, "first", file, weights), vector(content, "second", file, weights),
                    vector(content, "best", file, weights), Double.parseDouble(texts.get("bestError")),
                    Integer.parseInt(texts.get("bestEpoch")), Double.parseDouble(texts.get("lossSum")), curve);
        } catch (NumberFormatException | NullPointerException | ArrayIndexOutOfBoundsException e) {
            throw new InvalidInput("The checkpoint " + file + " is damaged; delete it to start again.", e);
        }
    }

    private static float[] vector(Safetensors content, String name, Path file, int weights) {
        final float[] values = content.required(name, file.toString()).data();
        if (values.length != weights) {
            throw new InvalidInput("The checkpoint " + file + " holds " + values.length + " values of \"" + name
                    + "\" for a network of " + weights + " weights; delete it to start again.");
        }
        return values;
    }
}
