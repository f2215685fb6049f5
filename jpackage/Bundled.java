import java.util.List;

/**
 * What is installed, but is no dependency of Maven's.
 *
 * @param name what it is called
 * @param version empty where it doesn't say
 * @param licence its licence, as an expression of SPDX
 * @param url where it is from
 * @param packageUrl its name for tools that look for known holes (purl)
 * @param cpe the same, as the databases of such holes name it; empty where they don't
 * @param remark what else is to be known of it
 */
record Bundled(String name, String version, String licence, String url, String packageUrl, String cpe, String remark) {
    /** Everything of that kind. */
    static List<Bundled> all() {
        return List.of(runtime(),
                new Bundled("Feather icons", "4.28", "MIT", "https://feathericons.com", "pkg:github/feathericons/feather@4.28", "",
                        "as a font in ikonli-feather-pack"),
                new Bundled("FastDoubleParser", "", "MIT AND BSL-1.0 AND BSD-2-Clause", "https://github.com/wrandelshofer/FastDoubleParser",
                        "pkg:github/wrandelshofer/FastDoubleParser", "", "in jackson-core, under another package name"),
                new Bundled("Schubfach", "", "MIT", "https://github.com/c4f7fcce9cb06515/Schubfach", "pkg:github/c4f7fcce9cb06515/Schubfach", "",
                        "in jackson-core, under another package name"));
    }

    // The build runs on the JDK whose modules it links.
    private static Bundled runtime() {
        String version = System.getProperty("java.version");
        String build = System.getProperty("java.runtime.version");
        return new Bundled("OpenJDK runtime (" + System.getProperty("java.vendor.version", System.getProperty("java.vendor")) + ")", build,
                "GPL-2.0-only WITH Classpath-exception-2.0", "https://openjdk.org", "pkg:generic/openjdk@" + build.replace("+", "%2B"),
                "cpe:2.3:a:oracle:openjdk:" + version + ":*:*:*:*:*:*:*", "only the modules that the viewer needs; its own parts are in legal/ of the runtime");
    }
}
