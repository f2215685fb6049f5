package ca.tetherai.profileviewer.json;

import java.io.StringWriter;

/** Takes the beginning of what is written into it, and drops the rest. Not thread-safe. */
final class Beginning extends StringWriter {
    private final int length;

    /** One that takes so many UTF-16 units. */
    Beginning(int length) {
        this.length = length;
    }

    /** Whether what is written from now on is dropped. */
    boolean isFull() {
        return getBuffer().length() >= length;
    }

    private int room() {
        return Math.max(0, length - getBuffer().length());
    }

    @Override
    public void write(int unit) {
        if (!isFull()) {
            super.write(unit);
        }
    }

    @Override
    public void write(char[] units, int offset, int count) {
        super.write(units, offset, Math.min(count, room()));
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int offset, int count) {
        super.write(text, offset, Math.min(count, room()));
    }
}
