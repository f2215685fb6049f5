package ca.tetherai.profileviewer.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocketFactory;

/** Certificates from an authority of the test's own, made by the {@code keytool} of the running JDK. */
public final class TestCertificates {
    /** Of every key store here. */
    public static final String PASSWORD = "changeit";

    // Each call is a JVM of its own; a class whose tests run one by one, as under PIT, would make the same again for each.
    private static final Map<List<String>, byte[]> MADE = new ConcurrentHashMap<>();

    private final Path file;
    private final List<String> asked = new ArrayList<>();

    /** Makes an authority in this directory. */
    public TestCertificates(Path directory) throws IOException, InterruptedException {
        file = directory.resolve("keys.p12");
        keytool("-alias", "authority", "-dname", "CN=Authority for tests", "-ext", "bc:critical=ca:true", "-ext",
                "ku:critical=keyCertSign");
    }

    /** Makes a certificate by the authority, for the names that a {@code san=} value lists. */
    public void make(String alias, String names, String... more) throws IOException, InterruptedException {
        var options = new ArrayList<>(List.of("-dname", "CN=" + alias, "-ext", "san=" + names));
        options.addAll(List.of(more));
        makeBy("authority", alias, options.toArray(String[]::new));
    }

    /** Makes a certificate by somebody who has one here, who is then part of its chain; {@code -dname} is for the caller to give. */
    public void makeBy(String signer, String alias, String... more) throws IOException, InterruptedException {
        var options = new ArrayList<>(List.of("-signer", signer));
        options.addAll(List.of(more));
        makeSelfSigned(alias, options.toArray(String[]::new));
    }

    /** Makes a certificate that signs itself; {@code -dname} is for the caller to give. */
    public void makeSelfSigned(String alias, String... more) throws IOException, InterruptedException {
        var options = new ArrayList<>(List.of("-alias", alias));
        options.addAll(List.of(more));
        keytool(options.toArray(String[]::new));
    }

    private void keytool(String... options) throws IOException, InterruptedException {
        asked.addAll(List.of(options));
        byte[] made = MADE.get(asked);
        if (made == null) {
            run(options);
            MADE.put(List.copyOf(asked), Files.readAllBytes(file));
        } else {
            Files.write(file, made);
        }
    }

    private void run(String... options) throws IOException, InterruptedException {
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
        return trusting("authority");
    }

    /** A key store that holds one certificate alone, to trust it. */
    public KeyStore trusting(String alias) throws IOException, GeneralSecurityException {
        KeyStore trusted = empty();
        trusted.setCertificateEntry(alias, certificate(alias));
        return trusted;
    }

    /** A certificate that was made here. */
    public X509Certificate certificate(String alias) throws IOException, GeneralSecurityException {
        return (X509Certificate) all().getCertificate(alias);
    }

    /** A certificate as PEM. */
    public String pem(String alias) throws IOException, GeneralSecurityException {
        String text = Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(certificate(alias).getEncoded());
        return "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n";
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
    public SSLServerSocketFactory sockets(String alias) throws IOException, GeneralSecurityException {
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
