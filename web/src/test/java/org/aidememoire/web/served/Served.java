package org.aidememoire.web.served;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands tests the one {@link ServedRegister}, started when the first asks for it and closed at the end. */
public final class Served implements ParameterResolver {
    private static final Namespace HERE = Namespace.create(Served.class);

    private record Started(ServedRegister register) implements ExtensionContext.Store.CloseableResource {
        @Override
        public void close() {
            register.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ServedRegister.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent("register", key -> new Started(new ServedRegister()), Started.class)
                .register();
    }
}
