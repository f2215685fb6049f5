import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Signs what is installed on Windows and macOS, where the environment names a certificate; elsewhere, and without one, it does nothing. The release
 * workflow brings the certificate and sets the variables, the build asks for no secret itself.
 *
 * @param environment the variables: {@code MACOS_SIGNING_NAME} (what follows "Developer ID Application: " in the certificate's name) and, where it is
 *        not the standard one, {@code MACOS_SIGNING_KEYCHAIN}; {@code WINDOWS_SIGNING_THUMBPRINT} (of a certificate in the user's store),
 *        {@code WINDOWS_TIMESTAMP_URL} and, where it is not on the path, {@code SIGNTOOL}
 */
record Signing(Map<String, String> environment) {
    private static final String MACOS_NAME = "MACOS_SIGNING_NAME";
    private static final String MACOS_KEYCHAIN = "MACOS_SIGNING_KEYCHAIN";
    private static final String WINDOWS_THUMBPRINT = "WINDOWS_SIGNING_THUMBPRINT";

    /** Signs the program, once nothing in it changes any more and before it goes into an installer. */
    void program(Product product, AppImage app) throws IOException {
        switch (Target.current()) {
            case LINUX -> { }
            case WINDOWS -> windows(product, app.launcher());
            case MACOS -> macos(product, app.directory());
        }
    }

    /** Signs an installer. */
    void installer(Product product, Path installer) throws IOException {
        switch (Target.current()) {
            case LINUX -> { }
            case WINDOWS -> windows(product, installer);
            case MACOS -> diskImage(product, installer);
        }
    }

    private boolean has(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    private void windows(Product product, Path file) throws IOException {
        if (!has(WINDOWS_THUMBPRINT)) {
            return;
        }
        // jpackage makes its launchers read-only.
        file.toFile().setWritable(true);
        // The time stamp keeps the signature good after the certificate has expired.
        Tool.run(List.of(environment.getOrDefault("SIGNTOOL", "signtool"), "sign", "/sha1", environment.get(WINDOWS_THUMBPRINT), "/fd", "SHA256",
                "/tr", environment.get("WINDOWS_TIMESTAMP_URL"), "/td", "SHA256", "/d", Product.NAME, file.toString()), Map.of(),
                product.work("signing.log"));
    }

    private void macos(Product product, Path bundle) throws IOException {
        if (!has(MACOS_NAME)) {
            // What was taken out and added since jpackage made it has broken the seal without which Apple's processors start nothing downloaded.
            // jpackage renews it in the copy that goes into the .dmg.
            return;
        }
        var arguments = new ArrayList<>(List.of("--type", "app-image", "--app-image", bundle.toString(), "--mac-sign",
                "--mac-signing-key-user-name", environment.get(MACOS_NAME), "--mac-package-signing-prefix", Product.ID + ".",
                "--mac-entitlements", product.source("macos").resolve("viewer.entitlements").toString()));
        if (has(MACOS_KEYCHAIN)) {
            arguments.addAll(List.of("--mac-signing-keychain", environment.get(MACOS_KEYCHAIN)));
        }
        // Not codesign: jpackage notes in the bundle that it is signed, and else puts a signature of nobody over it as it makes the .dmg.
        Tool.jdk("jpackage", arguments);
    }

    private void diskImage(Product product, Path file) throws IOException {
        if (has(MACOS_NAME)) {
            var command = new ArrayList<>(List.of("codesign", "--force", "--timestamp", "--sign", "Developer ID Application: " + environment.get(MACOS_NAME)));
            if (has(MACOS_KEYCHAIN)) {
                command.addAll(List.of("--keychain", environment.get(MACOS_KEYCHAIN)));
            }
            command.add(file.toString());
            Tool.run(command, Map.of(), product.work("signing.log"));
        }
    }
}
