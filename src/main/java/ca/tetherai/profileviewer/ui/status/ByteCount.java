package ca.tetherai.profileviewer.ui.status;

import ca.tetherai.profileviewer.i18n.Messages;

import java.text.NumberFormat;

/** Sizes for people: bytes, KiB and MiB (IEC 80000-13), with one decimal. */
final class ByteCount {
    private static final int STEP = 1024;

    private final Messages messages;

    ByteCount(Messages messages) {
        this.messages = messages;
    }

    String format(long bytes) {
        // Made only when there is something to count: its classes take a while to load.
        var number = NumberFormat.getNumberInstance(messages.locale());
        number.setMaximumFractionDigits(1);
        if (bytes < STEP) {
            return messages.format("size.bytes", number.format(bytes));
        }
        double kib = (double) bytes / STEP;
        return kib < STEP ? messages.format("size.kib", number.format(kib)) : messages.format("size.mib", number.format(kib / STEP));
    }
}
