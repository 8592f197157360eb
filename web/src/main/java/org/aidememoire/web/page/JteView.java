package org.aidememoire.web.page;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.safety.Reach;
import org.aidememoire.web.safety.WhoAsks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/** A template, with the page's record as {@code page} and the request as {@code around}. */
final class JteView implements View {
    private static final String CHECK_FIRST = "private, no-cache";

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
        Object page = model == null ? null : model.get(Inquiry.PAGE);
        if (model == null || page == null) {
            throw new IllegalArgumentException("the template " + name + " needs a page");
        }
        Object edition = model.get(Inquiry.EDITION);
        if (edition != null && hasAlready(edition, request, response)) {
            return;
        }
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(name, Map.of("page", page, "around", around(request)), output);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CHECK_FIRST);
        response.setContentLength(output.getContentLength());
        // At once: each of the many parts of it would be counted and looked at by everybody on the way out.
        ByteArrayOutputStream whole = new ByteArrayOutputStream(output.getContentLength());
        output.writeTo(whole);
        whole.writeTo(response.getOutputStream());
    }

    /** Whether the browser has this very page; if it does, that is the answer. */
    private boolean hasAlready(Object edition, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CHECK_FIRST);
        return EntityTag.of(name, edition, request)
                .filter(tag -> new ServletWebRequest(request, response).checkNotModified(tag))
                .isPresent();
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
