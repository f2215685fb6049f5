import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The package for Debian, Ubuntu and their kin.
 *
 * @param product what is packed
 * @param tree the files as they are installed; the package's own description is put beside them
 */
record DebianPackage(Product product, Path tree) {
    private static final int KIBIBYTE = 1024;

    /** Makes it, in {@code out}. */
    void make(Path out) throws IOException {
        var values = new HashMap<>(LinuxTree.values(product));
        values.put("architecture", architecture());
        // Policy 5.6.20 counts in KiB.
        values.put("installed-size", Long.toString(Math.ceilDiv(FileTree.size(tree), KIBIBYTE)));
        Path overrides = Files.createDirectories(tree.resolve("usr/share/lintian/overrides")).resolve(Product.PACKAGE);
        Files.copy(product.source("linux/lintian-overrides"), overrides);
        Path description = Files.createDirectories(tree.resolve("DEBIAN"));
        Files.writeString(description.resolve("control"), Template.fill(product.source("linux/control"), values));
        Files.writeString(description.resolve("md5sums"), Md5Sums.of(tree, description));
        FileTree.settle(tree, product.time());
        Path deb = out.resolve(Product.PACKAGE + "_" + product.version().linux() + "_" + architecture() + ".deb");
        Tool.run(List.of("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree.toString(), deb.toString()),
                Map.of("SOURCE_DATE_EPOCH", Long.toString(product.time().getEpochSecond())), product.work("logs").resolve("dpkg-deb.log"));
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        return name.equals("aarch64") ? "arm64" : name;
    }
}
