package ca.tetherai.profileviewer.app;

/** What servers answer in the catalogue of screens: whole HTTP messages. */
final class Answers {
    /** A small profile. */
    static final String PROFILE = json("200 OK", "{\"user\": {\"fullName\": \"Alex Rep\", \"accessRole\": \"ADMIN\"}, \"persona\": null}",
            "");
    /** One after which to wait. */
    static final String UNAVAILABLE = json("503 No", error("Down for maintenance"), "Retry-After: 90\r\n");

    private Answers() {
    }

    static String refusal(String status, String words) {
        return json(status + " No", error(words), "");
    }

    static String json(String status, String body, String header) {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + body.length() + "\r\n" + header + "\r\n" + body;
    }

    private static String error(String words) {
        return "{\"error\": \"" + words + "\"}";
    }
}
