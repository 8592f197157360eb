package org.aidememoire.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.aidememoire.web.safety.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** The templates by name. They were compiled when the website was built. */
@Component
final class JteViews implements ViewResolver, Ordered {
    private static final String COMPILED = "org.aidememoire.web.template";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, JteViews.class.getClassLoader(), COMPILED);
    private final Assets assets;
    private final Reach reach;

    JteViews(Assets assets, Reach reach) {
        this.assets = assets;
        this.reach = reach;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return templates.hasTemplate(template) ? new JteView(templates, assets, reach, template) : null;
    }

    /** Before the framework's own, which take any name for the address of a file. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
