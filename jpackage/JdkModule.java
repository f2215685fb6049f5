import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A module of the JDK that links the image, with all that is in it.
 *
 * @param name its name
 * @param root where its files are
 */
record JdkModule(String name, Path root) {
    /** Looks it up. */
    static JdkModule named(String name) {
        return new JdkModule(name, FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules", name));
    }

    /** Its files, seen from its root. */
    List<Path> files() throws IOException {
        return FileTree.files(root).stream().map(root::relativize).toList();
    }

    /** One file of each package that its descriptor names, in the order of the packages. */
    List<Path> smallestOfEachPackage() throws IOException {
        Set<String> packages = ModuleFinder.ofSystem().find(name).orElseThrow(() -> new BuildException("This JDK has no module " + name + "."))
                .descriptor().packages();
        var sizes = new TreeMap<Path, Long>();
        for (Path file : files()) {
            sizes.put(file, Files.size(root.resolve(file)));
        }
        var smallest = new TreeMap<String, Path>();
        sizes.entrySet().stream().sorted(Map.Entry.<Path, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .filter(file -> file.getKey().getParent() != null)
                .forEach(file -> smallest.putIfAbsent(file.getKey().getParent().toString().replace('/', '.'), file.getKey()));
        smallest.keySet().retainAll(packages);
        return List.copyOf(smallest.values());
    }
}
