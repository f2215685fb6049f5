package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A class of the program in {@code jpackage/}, which is no part of the viewer: it runs from its sources. Here it is compiled as it is asked for, and its
 * methods are called by name.
 *
 * @param type the class
 */
record PackagingProgram(Class<?> type) {
    private static final Path SOURCES = Path.of("jpackage");

    /** Compiles a class with what it needs, into an empty directory. */
    static PackagingProgram compiled(String name, Path classes) throws ClassNotFoundException, MalformedURLException {
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "-d", classes.toString(), "-sourcepath",
                        SOURCES.toString(), SOURCES.resolve(name + ".java").toString());
        assertThat(status).as("the compiler’s status").isZero();
        // Left open: classes that a method needs are loaded as it runs.
        var loader = new URLClassLoader(new URL[]{classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        return new PackagingProgram(loader.loadClass(name));
    }

    /** Calls a static method. */
    Object call(String method, Object... arguments) throws Throwable {
        return invoke(method, this, arguments);
    }

    /** Asks a record for one of its values. */
    Object ask(Object record, String value) throws Throwable {
        return invoke(value, record);
    }

    // Whom it is called on is looked at for what isn't static only.
    private Object invoke(String name, Object target, Object... arguments) throws Throwable {
        Method method = Stream.of(type.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name) && takes(candidate, arguments))
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    // Several may have one name.
    private static boolean takes(Method method, Object... arguments) {
        List<Class<?>> types = MethodType.methodType(void.class, method.getParameterTypes()).wrap().parameterList();
        return types.size() == arguments.length
                && IntStream.range(0, arguments.length).allMatch(i -> types.get(i).isInstance(arguments[i]));
    }
}
