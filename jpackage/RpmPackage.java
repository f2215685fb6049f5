import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The package for Fedora, Red Hat, SUSE and their kin.
 *
 * @param product what is packed
 * @param tree the files as they are installed
 */
record RpmPackage(Product product, Path tree) {
    /** Makes it, in {@code out}. */
    void make(Path out) throws IOException {
        Path work = Files.createDirectories(product.work("rpm"));
        var values = new HashMap<>(LinuxTree.values(product));
        values.put("tree", tree.toString());
        Path spec = work.resolve(Product.PACKAGE + ".spec");
        Files.writeString(spec, Template.fill(product.source("linux/" + Product.PACKAGE + ".spec"), values));
        Tool.run(List.of("rpmbuild", "-bb", "--define", "_topdir " + work, "--define", "_rpmdir " + work.resolve("packages"),
                "--define", "use_source_date_epoch_as_buildtime 1", "--define", "clamp_mtime_to_source_date_epoch 1",
                "--define", "_buildhost localhost", spec.toString()),
                Map.of("SOURCE_DATE_EPOCH", Long.toString(product.time().getEpochSecond())), product.work("logs").resolve("rpmbuild.log"));
        for (Path made : FileTree.files(work.resolve("packages"))) {
            Files.copy(made, out.resolve(made.getFileName()));
        }
    }
}
