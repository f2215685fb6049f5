package ca.tetherai.profileviewer.token.paste;

import java.util.Set;

/** The options of curl and wget that take a value which holds neither a token nor the address (curl's and wget's manuals). */
final class CurlOptions {
    private static final Set<String> SHORT = Set.of("X", "A", "e", "u", "o", "x", "m", "U", "E", "c", "D", "w", "K", "T", "r", "t", "C",
            "Q",
            "P", "y", "Y", "z", "B");
    private static final Set<String> LONG = Set.of("abstract-unix-socket", "alt-svc", "append-output", "aws-sigv4", "base",
            "ca-certificate",
            "cacert", "capath", "cert", "cert-type", "certificate", "ciphers", "config", "connect-timeout", "connect-to", "continue-at",
            "cookie-jar", "create-file-mode", "crlfile", "curves", "delegation", "directory-prefix", "dns-interface", "dns-ipv4-addr",
            "dns-ipv6-addr", "dns-servers", "doh-url", "dump-header", "ech", "egd-file", "engine", "etag-compare", "etag-save",
            "expect100-timeout", "form-string", "ftp-account", "ftp-method", "ftp-port", "happy-eyeballs-timeout-ms", "haproxy-clientip",
            "hostpubmd5", "hsts", "http-password", "http-user", "input-file", "interface", "ip-tos", "ipfs-gateway", "keepalive-time",
            "key",
            "key-type", "krb", "libcurl", "limit-rate", "load-cookies", "local-port", "login-options", "mail-auth", "mail-from",
            "mail-rcpt",
            "max-filesize", "max-redirect", "max-redirs", "max-time", "method", "netrc-file", "noproxy", "output", "output-dir",
            "output-document", "output-file", "parallel-max", "pass", "password", "pinnedpubkey", "preproxy", "private-key", "proto",
            "proto-default", "proto-redir", "proxy", "proxy-cacert", "proxy-cert", "proxy-header", "proxy-key", "proxy-user", "proxy1.0",
            "pubkey", "quote", "random-file", "range", "rate", "referer", "request", "request-target", "resolve", "retry", "retry-delay",
            "retry-max-time", "save-cookies", "secure-protocol", "service-name", "socks4", "socks4a", "socks5", "socks5-hostname",
            "speed-limit", "speed-time", "stderr", "tcp-fastopen", "telnet-option", "time-cond", "timeout", "tls-max", "tls13-ciphers",
            "trace", "trace-ascii", "trace-config", "tries", "unix-socket", "upload-file", "user", "user-agent", "variable",
            "vlan-priority",
            "wait", "write-out");

    private CurlOptions() {
    }

    static boolean takesAValue(String option) {
        return SHORT.contains(option) || LONG.contains(option);
    }
}
