package org.aidememoire.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.ViewResolver;

/** The templates, which were compiled when the website was built. */
@Configuration(proxyBeanMethods = false)
class PageSettings {
    private static final String COMPILED = "org.aidememoire.web.template";

    @Bean
    ViewResolver templates(Assets assets) {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, PageSettings.class.getClassLoader(), COMPILED);
        return (name, locale) -> engine.hasTemplate(name + ".jte") ? new JteView(engine, assets, name) : null;
    }
}
