import org.jspecify.annotations.NullMarked;

/** Shows the account behind a Tether API bearer token, in forms. Opens nothing; JavaFX makes the one class that is exported to it. */
@NullMarked
// libphonenumber has a name as a module, but no descriptor.
@SuppressWarnings("requires-automatic") module ca.tetherai.profileviewer {
    requires static org.jspecify;

    requires atlantafx.base;
    requires com.auth0.jwt;
    requires com.fasterxml.jackson.core;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires info.picocli;
    requires java.logging;
    requires java.management;
    requires java.net.http;
    requires javafx.controls;
    requires jdk.httpserver;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires org.slf4j;

    exports ca.tetherai.profileviewer.app to javafx.graphics;
}
