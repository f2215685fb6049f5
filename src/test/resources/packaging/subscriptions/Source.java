package subscriptions;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.Supplier;
import javafx.util.Subscription;

/** What gives subscriptions, as an interface. */
interface Source {
    StringBuilder SAID = new StringBuilder();

    void say(String text);

    default Subscription byDefault(String text) {
        return () -> say(text + SAID);
    }

    default Subscription ofInterface() {
        return this::hidden;
    }

    private void hidden() {
        say("hidden" + SAID);
    }

    static Subscription fixed(int number) {
        return () -> log("fixed " + number);
    }

    static void log(String text) {
        SAID.append(' ').append(text);
    }
}

/** Has lambdas, but none that only is a subscription. */
final class Others {
    private Others() {
    }

    static Supplier<?>[] all(String text) {
        Runnable run = () -> Source.log(text);
        Named named = () -> Source.log(text);
        return new Supplier<?>[]{() -> run, () -> named, () -> Arrays.asList(text)};
    }

    interface Named extends Subscription {
    }
}

/** Has one that can be written to a file as well. */
final class Written {
    private Written() {
    }

    static Object one(String text) {
        return (Subscription & Serializable) () -> Source.log(text);
    }
}
