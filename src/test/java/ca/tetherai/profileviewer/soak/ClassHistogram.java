package ca.tetherai.profileviewer.soak;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What is alive in this JVM, class by class, after a full collection: {@code jcmd GC.class_histogram}.
 *
 * @param instances how many there are of each class, by its name
 * @param bytes what they take, class by class
 */
record ClassHistogram(Map<String, Long> instances, Map<String, Long> bytes) {
    // "   1:         12345       678901  java.lang.String (java.base@25)"
    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*");

    /** As it was when {@link #text} said so. */
    static ClassHistogram of(String text) {
        var instances = new TreeMap<String, Long>();
        var bytes = new TreeMap<String, Long>();
        for (var line : text.lines().map(LINE::matcher).filter(Matcher::matches).toList()) {
            instances.merge(line.group(3), Long.valueOf(line.group(1)), Long::sum);
            bytes.merge(line.group(3), Long.valueOf(line.group(2)), Long::sum);
        }
        return new ClassHistogram(instances, bytes);
    }

    /** What jcmd says of it now. Collects. */
    static String text() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram", new Object[]{new String[0]},
                            new String[]{String[].class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many there are of the classes whose names pass. */
    long count(Predicate<String> names) {
        return instances.entrySet().stream().filter(each -> names.test(each.getKey())).mapToLong(Map.Entry::getValue).sum();
    }

    /** How many there are of a class of the viewer; its name without the beginning that all have. */
    long countOurs(String name) {
        return instances.getOrDefault("ca.tetherai.profileviewer." + name, 0L);
    }

    /** How many nodes there are, in a window or not. */
    long nodes() {
        return count(ClassHistogram::isNode);
    }

    /** What all of it takes. */
    long totalBytes() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The classes of which there are more than then, with how many more; the most first. For whoever looks for a leak. */
    Stream<String> moreSince(ClassHistogram before) {
        return grown(before.instances, instances);
    }

    /** The classes whose instances take more than then, with how many bytes more; the most first. Few but large ones are only seen here. */
    Stream<String> largerSince(ClassHistogram before) {
        return grown(before.bytes, bytes);
    }

    private static Stream<String> grown(Map<String, Long> before, Map<String, Long> now) {
        return now.entrySet()
                .stream()
                .map(each -> Map.entry(each.getKey(), each.getValue() - before.getOrDefault(each.getKey(), 0L)))
                .filter(each -> each.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(each -> "+" + each.getValue() + " " + each.getKey());
    }

    private static boolean isNode(String name) {
        if (name.startsWith("[") || name.contains("Lambda")
                || !name.matches("(javafx|com\\.sun\\.javafx|ca\\.tetherai|atlantafx|org\\.kordamp)\\..*")) {
            return false;
        }
        try {
            return Node.class.isAssignableFrom(Class.forName(name, false, ClassHistogram.class.getClassLoader()));
        } catch (ClassNotFoundException _) {
            // Hidden classes have no name to ask by.
            return false;
        }
    }
}
