import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.ModuleResolutionAttribute;
import java.util.EnumSet;
import java.util.Set;
import java.util.spi.ToolProvider;
import jdk.tools.jlink.internal.PluginRepository;
import jdk.tools.jlink.plugin.Plugin;
import jdk.tools.jlink.plugin.ResourcePool;
import jdk.tools.jlink.plugin.ResourcePoolBuilder;
import jdk.tools.jlink.plugin.ResourcePoolEntry;

/**
 * jlink with one change to the runtime that it makes: the Vector API's module bears no mark of incubation. With the mark the
 * JVM warns at every start and archives no module graph, without which the start cache keeps no linked classes. The module
 * itself stays as it is. See app/decisions/0010-runtime-without-incubator-mark.md.
 *
 * <p>Run as a source file with {@code --add-modules jdk.jlink} and jdk.jlink's packages {@code internal} and {@code plugin}
 * exported; the arguments are jlink's.
 */
final class LinkRuntime implements Plugin {

    private static final String MODULE_INFO = "/jdk.incubator.vector/module-info.class";

    static void main(String[] arguments) {
        PluginRepository.registerPlugin(new LinkRuntime());
        System.exit(ToolProvider.findFirst("jlink").orElseThrow().run(System.out, System.err, arguments));
    }

    @Override
    public String getName() {
        return "without-incubator-mark";
    }

    @Override
    public String getDescription() {
        return "Takes the mark of incubation from jdk.incubator.vector.";
    }

    @Override
    public String getUsage() {
        return "--" + getName();
    }

    @Override
    public boolean hasArguments() {
        return false;
    }

    @Override
    public Set<State> getState() {
        return EnumSet.of(State.AUTO_ENABLED, State.FUNCTIONAL);
    }

    /** Before jlink writes down what modules there are. */
    @Override
    public Category getType() {
        return Category.FILTER;
    }

    @Override
    public ResourcePool transform(ResourcePool in, ResourcePoolBuilder out) {
        in.transformAndCopy(entry -> entry.path().equals(MODULE_INFO) ? withoutMark(entry) : entry, out);
        return out.build();
    }

    private static ResourcePoolEntry withoutMark(ResourcePoolEntry entry) {
        final ClassModel module = ClassFile.of().parse(entry.contentBytes());
        return entry.copyWithContent(ClassFile.of().transformClass(module, (builder, element) -> {
            if (!(element instanceof ModuleResolutionAttribute)) {
                builder.with(element);
            }
        }));
    }
}
