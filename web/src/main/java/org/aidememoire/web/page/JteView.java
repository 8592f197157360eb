package org.aidememoire.web.page;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.web.safety.Reach;
import org.aidememoire.web.safety.WhoAsks;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.View;

/** A template, with the page's record as {@code page} and the request as {@code around}. */
final class JteView implements View {
    private final TemplateEngine templates;
    private final Assets assets;
    private final Reach reach;
    private final String name;

    JteView(TemplateEngine templates, Assets assets, Reach reach, String name) {
        this.reach = reach;
        this.templates = templates;
        this.assets = assets;
        this.name = name;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Object page = model == null ? null : model.get("page");
        if (page == null) {
            throw new IllegalArgumentException("the template " + name + " needs a page");
        }
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(name, Map.of("page", page, "around", around(request)), output);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private Around around(HttpServletRequest request) {
        Optional<Around.Token> token = request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf
                ? Optional.of(new Around.Token(csrf.getParameterName(), csrf.getToken()))
                : Optional.empty();
        String query = request.getQueryString();
        String back = request.getRequestURI() + (query == null ? "" : "?" + query);
        return new Around(Theme.of(request), assets, token, back, WhoAsks.now(), reach.hasAccounts());
    }
}
