package ca.tetherai.profileviewer.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.support.MainClasses;
import ca.tetherai.profileviewer.support.MainSources;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A key is used when it is a string literal of the product's code, or comes out of one of its enums ({@code labelKey()} and the like). */
class MessageUseTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    @Test
    void everyKeyIsUsed() {
        var unused = new TreeSet<>(MessageFiles.english().texts().keySet());
        unused.removeAll(literals());
        unused.removeAll(enumKeys().collect(Collectors.toSet()));
        unused.removeAll(variantKeys());
        unused.removeAll(customerKeys());
        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyOfAnEnumHasAText() {
        assertThat(enumKeys()).isNotEmpty().allSatisfy(key -> assertThat(MessageFiles.english().texts()).containsKey(key));
    }

    private static Set<String> literals() {
        return MainSources.files()
                .stream()
                .flatMap(file -> LITERAL.matcher(MainSources.text(file)).results())
                .map(literal -> literal.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> variantKeys() {
        return enumKeys().flatMap(key -> Stream.of(FailureVariant.values()).map(variant -> key + "." + variant.key()))
                .collect(Collectors.toSet());
    }

    // These are looked for, and used where they are.
    private static Set<String> customerKeys() {
        return Stream.of(FailureCode.values())
                .map(code -> "failure." + code.name() + ".customer")
                .flatMap(key -> Stream.concat(Stream.of(key),
                        Stream.of(FailureVariant.values()).map(variant -> key + "." + variant.key())))
                .collect(Collectors.toSet());
    }

    private static Stream<String> enumKeys() {
        return MainClasses.enumConstants()
                .stream()
                .flatMap(constant -> Stream.of(constant.getDeclaringClass().getDeclaredMethods())
                        .filter(method -> method.getName().endsWith("Key") && method.getParameterCount() == 0)
                        .map(method -> key(constant, method)));
    }

    private static String key(Enum<?> constant, Method method) {
        try {
            method.setAccessible(true);
            return (String) method.invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}
