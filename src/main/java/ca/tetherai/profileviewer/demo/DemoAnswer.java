package ca.tetherai.profileviewer.demo;

import java.time.Duration;

/**
 * What the demo server answers to a token that it accepts.
 *
 * @param status the HTTP status
 * @param body a JSON text
 * @param contentType what it is said to be
 * @param clockLead how much the clock that the answer is dated by is ahead
 */
record DemoAnswer(int status, String body, String contentType, Duration clockLead) {

    /** JSON as such, dated by the right time. */
    DemoAnswer(int status, String body) {
        this(status, body, "application/json; charset=utf-8", Duration.ZERO);
    }
}
