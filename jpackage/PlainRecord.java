import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.runtime.ObjectMethods;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What {@link ObjectMethods} answers for equals, hashCode and toString of a record, written out as JDK 25 has it: also where its documentation leaves it
 * open, such as how hashes are joined, and that the last component is compared first.
 *
 * @param type the record
 * @param simpleName its name for people
 * @param components its fields, in their order
 */
record PlainRecord(ClassDesc type, String simpleName, List<Component> components) {
    private static final ClassDesc BOOTSTRAPS = ObjectMethods.class.describeConstable().orElseThrow();
    private static final ClassDesc OBJECTS = Objects.class.describeConstable().orElseThrow();
    private static final ClassDesc BUILDER = StringBuilder.class.describeConstable().orElseThrow();
    private static final Map<ClassDesc, ClassDesc> BOXES = Map.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Boolean,
            ConstantDescs.CD_byte, ConstantDescs.CD_Byte, ConstantDescs.CD_short, ConstantDescs.CD_Short, ConstantDescs.CD_char, ConstantDescs.CD_Character,
            ConstantDescs.CD_int, ConstantDescs.CD_Integer, ConstantDescs.CD_long, ConstantDescs.CD_Long, ConstantDescs.CD_float, ConstantDescs.CD_Float,
            ConstantDescs.CD_double, ConstantDescs.CD_Double);
    private static final int PRIME = 31;
    private static final int THIS = 0;
    private static final int OTHER = 1;
    private static final int SAME_TYPE = 2;

    /** The code of a method in place of the call, if it is one of a record's own; nothing where it is another call. */
    static Optional<Consumer<CodeBuilder>> of(DynamicCallSiteDesc call, ClassDesc type, String simpleName) {
        if (!(call.bootstrapMethod() instanceof DirectMethodHandleDesc maker) || !maker.owner().equals(BOOTSTRAPS)) {
            return Optional.empty();
        }
        // Before the fields come the record and their names in one text.
        List<Component> components = Stream.of(call.bootstrapArgs()).skip(2).flatMap(field -> Component.of(field, type).stream()).toList();
        if (components.size() + 2 != call.bootstrapArgs().length) {
            return Optional.empty();
        }
        var plain = new PlainRecord(type, simpleName, components);
        return switch (call.invocationName()) {
            case "equals" -> Optional.of(plain::equality);
            case "hashCode" -> Optional.of(plain::hash);
            case "toString" -> Optional.of(plain::text);
            default -> Optional.empty();
        };
    }

    private void equality(CodeBuilder code) {
        Label differs = code.newLabel();
        code.aload(THIS).aload(OTHER).ifThen(Opcode.IF_ACMPEQ, same -> same.iconst_1().ireturn())
                .aload(OTHER).instanceOf(type).ifeq(differs)
                .aload(OTHER).checkcast(type).astore(SAME_TYPE);
        for (Component each : components.reversed()) {
            code.aload(THIS).getfield(type, each.name(), each.type()).aload(SAME_TYPE).getfield(type, each.name(), each.type());
            each.compare(code, differs);
        }
        code.iconst_1().ireturn().labelBinding(differs).iconst_0().ireturn();
    }

    private void hash(CodeBuilder code) {
        code.iconst_0();
        for (Component each : components) {
            code.loadConstant(PRIME).imul().aload(THIS).getfield(type, each.name(), each.type());
            ClassDesc box = BOXES.get(each.type());
            if (box == null) {
                code.invokestatic(OBJECTS, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object));
            } else {
                code.invokestatic(box, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, each.type()));
            }
            code.iadd();
        }
        code.ireturn();
    }

    private void text(CodeBuilder code) {
        var before = new StringBuilder(simpleName).append('[');
        code.new_(BUILDER).dup().invokespecial(BUILDER, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
        for (Component each : components) {
            code.loadConstant(before.append(each.name()).append('=').toString());
            append(code, ConstantDescs.CD_String);
            code.aload(THIS).getfield(type, each.name(), each.type());
            append(code, each.appended());
            before.setLength(0);
            before.append(", ");
        }
        code.loadConstant(components.isEmpty() ? before + "]" : "]");
        append(code, ConstantDescs.CD_String);
        code.invokevirtual(BUILDER, "toString", MethodTypeDesc.of(ConstantDescs.CD_String)).areturn();
    }

    private static void append(CodeBuilder code, ClassDesc value) {
        code.invokevirtual(BUILDER, "append", MethodTypeDesc.of(BUILDER, value));
    }

    /** One of its fields. */
    record Component(String name, ClassDesc type) {
        private static Optional<Component> of(Object constant, ClassDesc owner) {
            return constant instanceof DirectMethodHandleDesc field && field.kind() == DirectMethodHandleDesc.Kind.GETTER && field.owner().equals(owner)
                    ? Optional.of(new Component(field.methodName(), field.invocationType().returnType()))
                    : Optional.empty();
        }

        // Both values are on the stack.
        private void compare(CodeBuilder code, Label differs) {
            switch (TypeKind.from(type)) {
                case BOOLEAN, BYTE, CHAR, INT, SHORT -> code.if_icmpne(differs);
                case LONG -> code.lcmp().ifne(differs);
                case FLOAT, DOUBLE ->
                    code.invokestatic(BOXES.get(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type)).ifne(differs);
                case REFERENCE, VOID -> code.invokestatic(OBJECTS, "equals",
                        MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object)).ifeq(differs);
            }
        }

        // The builder knows some types, of which an array of characters is not to be taken for a text.
        private ClassDesc appended() {
            return switch (TypeKind.from(type)) {
                case BYTE, SHORT -> ConstantDescs.CD_int;
                case REFERENCE -> type.equals(ConstantDescs.CD_String) ? type : ConstantDescs.CD_Object;
                default -> type;
            };
        }
    }
}
