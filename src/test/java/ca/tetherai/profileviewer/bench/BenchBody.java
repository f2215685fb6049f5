package ca.tetherai.profileviewer.bench;

import java.util.Locale;

/** Bodies of a given size, in the shapes that are hardest on a viewer. */
enum BenchBody {
    /** Very many small settings. */
    MEMBERS {
        @Override
        void fill(StringBuilder body, int length) {
            body.append("\"fullName\": \"Alex Rep\", \"setting0\": 0");
            for (int i = 1; body.length() < length; i++) {
                body.append(", \"setting").append(i).append("\": ").append(i);
            }
        }
    },
    /** One long text. */
    TEXT {
        @Override
        void fill(StringBuilder body, int length) {
            body.append("\"fullName\": \"Alex Rep\", \"notes\": \"");
            while (body.length() < length) {
                body.append("a long text ");
            }
            body.append('"');
        }
    },
    /** One long text in a field of the contract, which is looked through for what it means. */
    FIELD {
        @Override
        void fill(StringBuilder body, int length) {
            body.append("\"fullName\": \"");
            while (body.length() < length) {
                body.append("a long name ");
            }
            body.append('"');
        }
    },
    /** Very many automations, each with a name and a state. */
    AUTOMATIONS {
        @Override
        void fill(StringBuilder body, int length) {
            body.append("\"fullName\": \"Alex Rep\", \"automations\": [{\"id\": 0, \"enabled\": true}");
            for (int i = 1; body.length() < length; i++) {
                body.append(", {\"id\": ")
                        .append(i)
                        .append(", \"name\": \"Automation ")
                        .append(i)
                        .append("\", \"enabled\": ")
                        .append(i % 3 > 0)
                        .append('}');
            }
            body.append(']');
        }
    };

    private static final String PERSON = """
            "_id": "64ee9a8b1e7f2a0011223399", "accessRole": "ADMIN", "email": "alex@acme.example",
            "phoneNumber": "+14155550199", "sinchPhoneNumber": "+14155550123", "callForwardingEnabled": true, "persona": null,
            "organizationId": "64ee9a8b1e7f2a0011223344", "departmentId": null, "createdAt": "2023-08-30T03:25:31.000Z",""";

    abstract void fill(StringBuilder body, int length);

    /** A body of so many bytes, or a few more. */
    String of(int bytes) {
        var body = new StringBuilder(bytes + 100).append("{\"user\": {").append(PERSON).append(' ');
        fill(body, bytes - 20);
        return body.append("}, \"persona\": null}").toString();
    }

    /** Its name in the table. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
