package ca.tetherai.profileviewer.support;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the JavaFX toolkit once for all tests, hands an {@link FxWindow} to a test that has one as a parameter, and closes it afterwards.
 * A toolkit that doesn't start fails the tests.
 */
public final class FxToolkitExtension implements BeforeAllCallback, AfterEachCallback, ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(FxToolkitExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(NAMESPACE).computeIfAbsent("toolkit", _ -> {
            Fx.start();
            return true;
        });
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FxWindow.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var window = new FxWindow();
        context.getStore(NAMESPACE).put(FxWindow.class, window);
        return window;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var window = context.getStore(NAMESPACE).remove(FxWindow.class, FxWindow.class);
        if (window != null) {
            window.close();
        }
    }
}
