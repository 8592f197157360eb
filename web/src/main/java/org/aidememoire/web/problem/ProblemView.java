package org.aidememoire.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * A problem as an answer.
 *
 * @param problem what is told
 */
public record ProblemView(Problem problem) implements View {
    /** Whether the request of this path comes from a program that expects problem details. */
    public static boolean isFor(String path) {
        return path.startsWith("/api/");
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.status().value());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        byte[] document = problem.document();
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }
}
