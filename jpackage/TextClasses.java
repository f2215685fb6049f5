import java.io.IOException;
import java.io.Reader;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Makes of each file of texts a class with the same name and the same texts, which {@link java.util.ResourceBundle} takes as well: the AOT cache has its
 * constants, where a file would be read letter by letter at each start.
 */
final class TextClasses {
    private static final String PLACE = "ca/tetherai/profileviewer/i18n";
    private static final String SUFFIX = ".properties";
    private static final ClassDesc BUNDLE = ListResourceBundle.class.describeConstable().orElseThrow();
    private static final ClassDesc ROW = ConstantDescs.CD_Object.arrayType();
    private static final MethodTypeDesc CONTENTS = MethodTypeDesc.of(ROW.arrayType());

    private TextClasses() {
    }

    /** Replaces all of the viewer's. */
    static void replace(Path root) throws IOException {
        for (Path file : FileTree.files(root.resolve(PLACE))) {
            String name = file.getFileName().toString();
            if (name.endsWith(SUFFIX)) {
                String type = PLACE + "/" + name.substring(0, name.length() - SUFFIX.length());
                Files.write(root.resolve(type + ClassFiles.SUFFIX), bundle(ClassDesc.ofInternalName(type), texts(file)));
                Files.delete(file);
            }
        }
    }

    // In an order that is the same for each build.
    private static Map<String, String> texts(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static byte[] bundle(ClassDesc name, Map<String, String> texts) {
        return ClassFile.of().build(name, type -> type
                .withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SUPER)
                .withSuperclass(BUNDLE)
                .withMethodBody(ConstantDescs.INIT_NAME, ConstantDescs.MTD_void, ClassFile.ACC_PUBLIC,
                        code -> code.aload(0).invokespecial(BUNDLE, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void).return_())
                .withMethodBody("getContents", CONTENTS, ClassFile.ACC_PROTECTED, code -> contents(code, texts)));
    }

    private static void contents(CodeBuilder code, Map<String, String> texts) {
        code.loadConstant(texts.size()).anewarray(ROW);
        int row = 0;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            code.dup().loadConstant(row)
                    .iconst_2().anewarray(ConstantDescs.CD_Object)
                    .dup().iconst_0().loadConstant(text.getKey()).aastore()
                    .dup().iconst_1().loadConstant(text.getValue()).aastore()
                    .aastore();
            row++;
        }
        code.areturn();
    }
}
