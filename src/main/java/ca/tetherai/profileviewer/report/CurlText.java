package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.fetch.ServerAddress;

/** The viewer's request as a curl command for sh, with a variable in place of the token: whoever runs it sets {@code TOKEN} first. */
public final class CurlText {
    private CurlText() {
    }

    /** The command. The token is not in it, and never was at hand. */
    public static String of(ServerAddress server) {
        // A server's address is a URI's ASCII: in single quotes only a single quote means something.
        String url = server.profileUri().toString().replace("'", "%27");
        return "curl -sS -H \"Authorization: Bearer $TOKEN\" -H \"Accept: application/json\" '" + url + "'";
    }
}
