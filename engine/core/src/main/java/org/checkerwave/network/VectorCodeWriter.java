package org.checkerwave.network;

import static java.lang.constant.ConstantDescs.CD_float;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Writes the class that carries out {@link SharedSums}: methods of a few dozen vector operations each, because the
 * compiler gives up on larger ones; what one of them leaves for a later one passes through the scratch.
 */
final class VectorCodeWriter {

    /** Steps of one method. */
    private static final int LENGTH = 40;

    private static final ClassDesc FLOATS = CD_float.arrayType();
    private static final ClassDesc INTS = CD_int.arrayType();
    private static final ClassDesc VECTOR = desc(Vector.class);
    private static final ClassDesc FLOAT_VECTOR = desc(FloatVector.class);
    private static final ClassDesc SPECIES = desc(VectorSpecies.class);
    private static final MethodTypeDesc RUN = MethodTypeDesc.of(CD_void, FLOATS, CD_int, INTS, CD_int, FLOATS, CD_int,
            INTS, CD_int, CD_int, FLOATS, CD_int);
    private static final MethodTypeDesc PART =
            MethodTypeDesc.of(CD_void, FLOATS, CD_int, INTS, FLOATS, CD_int, INTS, FLOATS, CD_int);
    private static final MethodTypeDesc OF_VECTOR = MethodTypeDesc.of(FLOAT_VECTOR, VECTOR);

    // Variables of a part; the vectors follow.
    private static final int FROM = 0;
    private static final int FROM_AT = 1;
    private static final int FROM_OFFSETS = 2;
    private static final int TO = 3;
    private static final int TO_AT = 4;
    private static final int TO_OFFSETS = 5;
    private static final int TEMPORARY = 6;
    private static final int POSITIONS = 7;
    private static final int POSITION = 8;
    private static final int FIRST_VECTOR = 9;

    private final SharedSums sums;
    private final ClassDesc self;
    private final List<List<SharedSums.Step>> parts = new ArrayList<>();
    /** Partial sums that a later part uses. */
    private final Set<Integer> handedOn = new HashSet<>();

    private VectorCodeWriter(SharedSums sums) {
        this.sums = sums;
        this.self = ClassDesc.of(VectorCodeWriter.class.getPackageName(), "LinearVectorCode");
        for (int from = 0; from < sums.steps().size(); from += LENGTH) {
            final List<SharedSums.Step> part =
                    sums.steps().subList(from, Math.min(sums.steps().size(), from + LENGTH));
            final Set<Integer> own = new HashSet<>();
            for (final SharedSums.Step step : part) {
                for (final int value : new int[] {step.first(), step.second()}) {
                    if (value > sums.zero() && !own.contains(value)) {
                        handedOn.add(value);
                    }
                }
                own.add(step.destination());
            }
            parts.add(part);
        }
    }

    private static ClassDesc desc(Class<?> type) {
        return ClassDesc.ofDescriptor(type.descriptorString());
    }

    static VectorCode write(SharedSums sums) {
        final VectorCodeWriter writer = new VectorCodeWriter(sums);
        final byte[] bytes = ClassFile.of().build(writer.self, writer::build);
        try {
            return (VectorCode) MethodHandles.lookup().defineHiddenClass(bytes, true).lookupClass()
                    .getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void build(ClassBuilder type) {
        type.withFlags(ClassFile.ACC_FINAL).withInterfaceSymbols(desc(VectorCode.class));
        type.withMethodBody(INIT_NAME, MTD_void, 0, code -> code.aload(0)
                .invokespecial(ConstantDescs.CD_Object, INIT_NAME, MTD_void).return_());
        type.withMethodBody("run", RUN, ClassFile.ACC_PUBLIC, this::channels);
        for (int i = 0; i < parts.size(); i++) {
            final List<SharedSums.Step> part = parts.get(i);
            type.withMethodBody("part" + i, PART, ClassFile.ACC_STATIC, code -> loop(code, part));
        }
    }

    /** Every part for every channel. The variables: this, the parameters of {@link VectorCode#run}, the channel. */
    private void channels(CodeBuilder code) {
        final int channel = 12;
        final Label next = code.newLabel();
        final Label end = code.newLabel();
        code.iconst_0().istore(channel).labelBinding(next).iload(channel).iload(9).if_icmpge(end);
        for (int i = 0; i < parts.size(); i++) {
            code.aload(1).iload(2).iload(channel).iload(4).imul().iadd().aload(3);
            code.aload(5).iload(6).iload(channel).iload(8).imul().iadd().aload(7);
            code.aload(10).iload(11).invokestatic(self, "part" + i, PART);
        }
        code.iinc(channel, 1).goto_(next).labelBinding(end).return_();
    }

    private void loop(CodeBuilder code, List<SharedSums.Step> part) {
        final Label next = code.newLabel();
        final Label end = code.newLabel();
        code.iconst_0().istore(POSITION).labelBinding(next).iload(POSITION).iload(POSITIONS).if_icmpge(end);
        final Map<Integer, Integer> variables = new HashMap<>();
        for (final SharedSums.Step step : part) {
            step(code, step, variables);
        }
        code.iinc(POSITION, Kernels.LANES).goto_(next).labelBinding(end).return_();
    }

    private void step(CodeBuilder code, SharedSums.Step step, Map<Integer, Integer> variables) {
        final boolean plain = step.first() == sums.zero();
        if (!plain) {
            fetch(code, step.first(), variables);
        }
        fetch(code, step.second(), variables);
        if (plain) {
            load(code, step.second(), variables);
            if (step.factor() != 1) {
                broadcast(code, step.factor());
                code.invokevirtual(FLOAT_VECTOR, "mul", OF_VECTOR);
            }
        } else if (Math.abs(step.factor()) == 1) {
            load(code, step.first(), variables);
            load(code, step.second(), variables);
            code.invokevirtual(FLOAT_VECTOR, step.factor() > 0 ? "add" : "sub", OF_VECTOR);
        } else {
            load(code, step.second(), variables);
            broadcast(code, step.factor());
            load(code, step.first(), variables);
            code.invokevirtual(FLOAT_VECTOR, "fma", MethodTypeDesc.of(FLOAT_VECTOR, VECTOR, VECTOR));
        }
        store(code, variable(step.destination(), variables));
        if (step.destination() >= sums.firstOutput()) {
            put(code, step.destination(), variables);
        } else if (handedOn.contains(step.destination())) {
            load(code, step.destination(), variables);
            code.aload(TEMPORARY);
            scratch(code, step.destination());
            code.invokevirtual(FLOAT_VECTOR, "intoArray", MethodTypeDesc.of(CD_void, FLOATS, CD_int));
        }
    }

    /** Brings an input or what an earlier part left to a variable, if it is not there yet. */
    private void fetch(CodeBuilder code, int value, Map<Integer, Integer> variables) {
        if (variables.containsKey(value)) {
            return;
        }
        code.getstatic(desc(Kernels.class), "SPECIES", SPECIES);
        if (value < sums.inputs()) {
            code.aload(FROM);
            address(code, FROM_AT, FROM_OFFSETS, value);
        } else if (value == sums.zero()) {
            code.fconst_0().invokestatic(FLOAT_VECTOR, "broadcast",
                    MethodTypeDesc.of(FLOAT_VECTOR, SPECIES, CD_float));
            store(code, variable(value, variables));
            return;
        } else {
            code.aload(TEMPORARY);
            scratch(code, value);
        }
        code.invokestatic(FLOAT_VECTOR, "fromArray", MethodTypeDesc.of(FLOAT_VECTOR, SPECIES, FLOATS, CD_int));
        store(code, variable(value, variables));
    }

    private void put(CodeBuilder code, int value, Map<Integer, Integer> variables) {
        final int output = value - sums.firstOutput();
        load(code, value, variables);
        code.aload(TO);
        address(code, TO_AT, TO_OFFSETS, output);
        code.invokevirtual(FLOAT_VECTOR, "intoArray", MethodTypeDesc.of(CD_void, FLOATS, CD_int));
    }

    private static void address(CodeBuilder code, int at, int offsets, int index) {
        code.iload(at).aload(offsets).loadConstant(index).iaload().iadd().iload(POSITION).iadd();
    }

    private void scratch(CodeBuilder code, int value) {
        code.loadConstant((value - sums.inputs()) * Kernels.CHUNK).iload(POSITION).iadd();
    }

    private static void broadcast(CodeBuilder code, float factor) {
        code.getstatic(desc(Kernels.class), "SPECIES", SPECIES).loadConstant(factor)
                .invokestatic(FLOAT_VECTOR, "broadcast", MethodTypeDesc.of(FLOAT_VECTOR, SPECIES, CD_float));
    }

    private static int variable(int value, Map<Integer, Integer> variables) {
        return variables.computeIfAbsent(value, _ -> FIRST_VECTOR + variables.size());
    }

    private static void load(CodeBuilder code, int value, Map<Integer, Integer> variables) {
        code.aload(Objects.requireNonNull(variables.get(value)));
    }

    private static void store(CodeBuilder code, int variable) {
        code.astore(variable);
    }
}
