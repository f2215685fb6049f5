import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.ConstantBootstraps;
import java.lang.runtime.SwitchBootstraps;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What {@link SwitchBootstraps} answers, written out: which label is the first from a given one on that matches a value; -1 for null, and how many there
 * are where none does. A label is a type, a text, a number or a constant of an enum; a call with another (there are some in previews of Java) is left alone.
 * That the given label is one of them, or the one after the last, is not looked at: only the compiler's own code calls.
 */
final class PlainSwitch {
    private static final ClassDesc BOOTSTRAPS = SwitchBootstraps.class.describeConstable().orElseThrow();
    private static final String OVER_ENUM = "enumSwitch";
    private static final List<String> KINDS = List.of("typeSwitch", OVER_ENUM);
    private static final DirectMethodHandleDesc CALLING = ConstantDescs.ofConstantBootstrap(ConstantBootstraps.class.describeConstable().orElseThrow(), "invoke", ConstantDescs.CD_Object,
            ConstantDescs.CD_MethodHandle, ConstantDescs.CD_Object.arrayType());
    private static final int VALUE = 0;
    private static final int FROM = 1;

    private PlainSwitch() {
    }

    /** The code of a method in place of the call; nothing where it is none of these. */
    static Optional<Consumer<CodeBuilder>> of(DynamicCallSiteDesc call) {
        if (!(call.bootstrapMethod() instanceof DirectMethodHandleDesc maker) || !maker.owner().equals(BOOTSTRAPS) || !KINDS.contains(maker.methodName())) {
            return Optional.empty();
        }
        ClassDesc value = call.invocationType().parameterType(VALUE);
        boolean overEnum = maker.methodName().equals(OVER_ENUM);
        List<Test> tests = Stream.of(call.bootstrapArgs()).flatMap(label -> (value.isPrimitive() ? own(label, value) : test(label, overEnum)).stream()).toList();
        return tests.size() == call.bootstrapArgs().length ? Optional.of(code -> write(code, value, tests)) : Optional.empty();
    }

    private static void write(CodeBuilder code, ClassDesc value, List<Test> tests) {
        Label none = code.newLabel();
        if (!value.isPrimitive()) {
            code.aload(VALUE).ifThen(Opcode.IFNULL, isNull -> isNull.iconst_m1().ireturn());
        }
        if (!tests.isEmpty()) {
            List<SwitchCase> cases = IntStream.range(0, tests.size()).mapToObj(label -> SwitchCase.of(label, code.newLabel())).toList();
            code.iload(code.parameterSlot(FROM)).tableswitch(0, tests.size() - 1, none, cases);
            for (SwitchCase each : cases) {
                int label = each.caseValue();
                code.labelBinding(each.target());
                tests.get(label).write(code, label + 1 < cases.size() ? cases.get(label + 1).target() : none);
                code.loadConstant(label).ireturn();
            }
        }
        code.labelBinding(none).loadConstant(tests.size()).ireturn();
    }

    // A component of a record is looked at again by each pattern that names it; of a primitive one, with its own type only.
    private static Optional<Test> own(ConstantDesc label, ClassDesc primitive) {
        boolean isOwn = label.equals(DynamicConstantDesc.ofNamed(ConstantDescs.BSM_PRIMITIVE_CLASS, primitive.descriptorString(), ConstantDescs.CD_Class));
        return isOwn ? Optional.of((_, _) -> { }) : Optional.empty();
    }

    private static Optional<Test> test(ConstantDesc label, boolean overEnum) {
        return switch (label) {
            case ClassDesc type when !type.isPrimitive() -> Optional.of((code, next) -> code.aload(VALUE).instanceOf(type).ifeq(next));
            case String name when overEnum -> Optional.of((code, next) -> name(code, name, next));
            case String text -> Optional.of((code, next) -> code.loadConstant(text).aload(VALUE)
                    .invokevirtual(ConstantDescs.CD_String, "equals", MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object)).ifeq(next));
            case Integer number -> Optional.of((code, next) -> number(code, number, next));
            case DynamicConstantDesc<?> constant -> EnumLabel.of(constant).map(each -> (code, next) -> {
                code.aload(VALUE).instanceOf(each.type()).ifeq(next);
                name(code, each.name(), next);
            });
            default -> Optional.empty();
        };
    }

    // Looked up as a constant, it could initialise its class.
    private static void name(CodeBuilder code, String name, Label next) {
        code.loadConstant(name).aload(VALUE).checkcast(ConstantDescs.CD_Enum)
                .invokevirtual(ConstantDescs.CD_Enum, "name", MethodTypeDesc.of(ConstantDescs.CD_String))
                .invokevirtual(ConstantDescs.CD_String, "equals", MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object)).ifeq(next);
    }

    private static void number(CodeBuilder code, int number, Label next) {
        Label compared = code.newLabel();
        Label noNumber = code.newLabel();
        code.aload(VALUE).instanceOf(ConstantDescs.CD_Number).ifeq(noNumber)
                .aload(VALUE).checkcast(ConstantDescs.CD_Number).invokevirtual(ConstantDescs.CD_Number, "intValue", MethodTypeDesc.of(ConstantDescs.CD_int))
                .goto_(compared)
                .labelBinding(noNumber).aload(VALUE).instanceOf(ConstantDescs.CD_Character).ifeq(next)
                .aload(VALUE).checkcast(ConstantDescs.CD_Character)
                .invokevirtual(ConstantDescs.CD_Character, "charValue", MethodTypeDesc.of(ConstantDescs.CD_char))
                .labelBinding(compared).loadConstant(number).if_icmpne(next);
    }

    /** Whether the value matches a label. */
    @FunctionalInterface
    private interface Test {
        /** Goes on if it does, to {@code next} if not. */
        void write(CodeBuilder code, Label next);
    }

    /** A constant of an enum. */
    private record EnumLabel(ClassDesc type, String name) {
        /** As the compiler writes it: made by {@code EnumDesc.of}, of the type, which {@code ClassDesc.of} makes, and the name. */
        static Optional<EnumLabel> of(DynamicConstantDesc<?> constant) {
            List<ConstantDesc> parts = parts(constant, Enum.EnumDesc.class);
            return parts.size() == 2 && parts.getFirst() instanceof DynamicConstantDesc<?> type && parts.getLast() instanceof String name
                    ? parts(type, ClassDesc.class).stream().map(binary -> new EnumLabel(ClassDesc.of((String) binary), name)).findFirst()
                    : Optional.empty();
        }

        private static List<ConstantDesc> parts(DynamicConstantDesc<?> made, Class<?> maker) {
            List<ConstantDesc> parts = made.bootstrapArgsList();
            return made.bootstrapMethod().equals(CALLING) && parts.getFirst() instanceof DirectMethodHandleDesc call
                    && call.methodName().equals("of") && call.owner().equals(maker.describeConstable().orElseThrow())
                    ? parts.subList(1, parts.size()) : List.of();
        }
    }
}
