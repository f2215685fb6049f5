package ca.tetherai.profileviewer.demo;

/**
 * What the demo server answers to a token that it accepts.
 *
 * @param status the HTTP status
 * @param body a JSON text
 */
record DemoAnswer(int status, String body) {}
