package org.aidememoire.web.inquiry;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets every controller ask for its {@link Inquiry}. */
@Configuration(proxyBeanMethods = false)
class InquirySettings implements WebMvcConfigurer {
    private final InquiryResolver resolver;

    InquirySettings(InquiryResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(resolver);
    }
}
