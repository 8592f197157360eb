package org.aidememoire.web;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands tests the {@link RunningWebsite} and {@link Chromium}, each started once for all of them and closed at the end. */
public final class InBrowser implements ParameterResolver {
    private static final Namespace HERE = Namespace.create(InBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningWebsite.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store started = context.getRoot().getStore(HERE);
        return parameter.getParameter().getType() == RunningWebsite.class
                ? started.getOrComputeIfAbsent("website", key -> new RunningWebsite(), RunningWebsite.class)
                : started.getOrComputeIfAbsent("browser", key -> Chromium.ofThisComputer(), Chromium.class);
    }
}
