package ca.tetherai.profileviewer.fetch;

import static java.util.Map.entry;

import java.util.Map;

/** The standard names of statuses that a server may end an exchange with (IANA HTTP Status Code Registry). */
public final class ReasonPhrases {
    private static final Map<Integer, String> NAMES = Map.ofEntries(entry(200, "OK"), entry(201, "Created"), entry(202, "Accepted"),
            entry(204, "No Content"), entry(206, "Partial Content"), entry(301, "Moved Permanently"), entry(302, "Found"),
            entry(303, "See Other"),
            entry(304, "Not Modified"), entry(307, "Temporary Redirect"), entry(308, "Permanent Redirect"), entry(400, "Bad Request"),
            entry(401, "Unauthorized"), entry(403, "Forbidden"), entry(404, "Not Found"), entry(407, "Proxy Authentication Required"),
            entry(429, "Too Many Requests"), entry(500, "Internal Server Error"), entry(502, "Bad Gateway"),
            entry(503, "Service Unavailable"),
            entry(504, "Gateway Timeout"), entry(402, "Payment Required"), entry(405, "Method Not Allowed"),
            entry(406, "Not Acceptable"), entry(408, "Request Timeout"), entry(409, "Conflict"), entry(410, "Gone"),
            entry(411, "Length Required"), entry(412, "Precondition Failed"), entry(413, "Content Too Large"), entry(414, "URI Too Long"),
            entry(415, "Unsupported Media Type"), entry(416, "Range Not Satisfiable"), entry(417, "Expectation Failed"),
            entry(421, "Misdirected Request"), entry(422, "Unprocessable Content"), entry(423, "Locked"), entry(424, "Failed Dependency"),
            entry(425, "Too Early"), entry(426, "Upgrade Required"), entry(428, "Precondition Required"),
            entry(431, "Request Header Fields Too Large"), entry(451, "Unavailable For Legal Reasons"), entry(501, "Not Implemented"),
            entry(505, "HTTP Version Not Supported"), entry(506, "Variant Also Negotiates"), entry(507, "Insufficient Storage"),
            entry(508, "Loop Detected"), entry(510, "Not Extended"), entry(511, "Network Authentication Required"));

    private ReasonPhrases() {
    }

    /** The name, or the empty string. */
    public static String of(int status) {
        return NAMES.getOrDefault(status, "");
    }
}
