package org.aidememoire.web.api;

import org.aidememoire.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** What a program asked for is not answered, for a reason that it is told. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    RefusedException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /** What was asked cannot be understood. */
    static RefusedException badRequest(String detail) {
        return new RefusedException(Problem.of(HttpStatus.BAD_REQUEST, detail));
    }

    static RefusedException notFound(String detail) {
        return new RefusedException(Problem.of(HttpStatus.NOT_FOUND, detail));
    }

    /** What was asked is understood and cannot be done. */
    static RefusedException impossible(String detail) {
        return new RefusedException(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, detail));
    }

    Problem problem() {
        return problem;
    }
}
