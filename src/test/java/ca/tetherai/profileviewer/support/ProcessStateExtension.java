package ca.tetherai.profileviewer.support;

import java.util.Locale;
import java.util.logging.LogManager;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** For tests of what sets up the whole process: gives the default locale and the logging back to the other tests. */
public final class ProcessStateExtension implements BeforeEachCallback, AfterEachCallback {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(ProcessStateExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        for (var category : Locale.Category.values()) {
            context.getStore(NAMESPACE).put(category, Locale.getDefault(category));
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        for (var category : Locale.Category.values()) {
            Locale.setDefault(category, context.getStore(NAMESPACE).get(category, Locale.class));
        }
        LogManager.getLogManager().readConfiguration();
    }
}
