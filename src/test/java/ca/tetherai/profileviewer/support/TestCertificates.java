package ca.tetherai.profileviewer.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Certificates from an authority of the test's own, made by the {@code keytool} of the running JDK. */
public final class TestCertificates {
    /** Of every key store here. */
    public static final String PASSWORD = "changeit";

    private final Path file;

    /** Makes an authority in this directory. */
    public TestCertificates(Path directory) throws IOException, InterruptedException {
        file = directory.resolve("keys.p12");
        keytool("-alias", "authority", "-dname", "CN=Authority for tests", "-ext", "bc:critical=ca:true", "-ext",
                "ku:critical=keyCertSign");
    }

    /** Makes a certificate by the authority, for the names that a {@code san=} value lists. */
    public void make(String alias, String names, String... more) throws IOException, InterruptedException {
        var options = new ArrayList<>(List.of("-alias", alias, "-dname", "CN=" + alias, "-signer", "authority", "-ext", "san=" + names));
        options.addAll(List.of(more));
        keytool(options.toArray(String[]::new));
    }

    private void keytool(String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-J-XX:TieredStopAtLevel=1",
                        "-J-XX:+UseSerialGC",
                        "-genkeypair", "-keyalg", "EC", "-keystore", file.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        command.addAll(List.of(options));
        Path output = file.resolveSibling("keytool.txt");
        int status = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
        if (status != 0) {
            throw new IOException("keytool: " + Files.readString(output));
        }
    }

    /** A key store that holds the authority alone, to trust it. */
    public KeyStore authority() throws IOException, GeneralSecurityException {
        KeyStore trusted = empty();
        trusted.setCertificateEntry("authority", all().getCertificate("authority"));
        return trusted;
    }

    /** A PKCS#12 file that holds this certificate alone, with its key. */
    public Path fileOf(String alias) throws IOException, GeneralSecurityException {
        Path alone = file.resolveSibling(alias + ".p12");
        try (var out = Files.newOutputStream(alone)) {
            alone(alias).store(out, PASSWORD.toCharArray());
        }
        return alone;
    }

    /** Server sockets that show this certificate. */
    public ServerSocketFactory sockets(String alias) throws IOException, GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(alone(alias), PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context.getServerSocketFactory();
    }

    private KeyStore alone(String alias) throws IOException, GeneralSecurityException {
        KeyStore all = all();
        KeyStore alone = empty();
        alone.setKeyEntry(alias, all.getKey(alias, PASSWORD.toCharArray()), PASSWORD.toCharArray(), all.getCertificateChain(alias));
        return alone;
    }

    private KeyStore all() throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        return empty;
    }
}
