package org.aidememoire.web.api;

import org.aidememoire.desk.compare.NotComparableException;
import org.aidememoire.desk.search.BadQueryException;
import org.aidememoire.web.inquiry.NotFoundException;
import org.aidememoire.web.problem.Problem;
import org.aidememoire.web.problem.ProblemView;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers a program whose request fails. */
@ControllerAdvice(basePackageClasses = ApiTrouble.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ApiTrouble {
    @ExceptionHandler(RefusedException.class)
    ModelAndView refused(RefusedException refused) {
        return answer(refused.problem());
    }

    @ExceptionHandler(NotFoundException.class)
    ModelAndView notFound(NotFoundException missing) {
        return answer(Problem.of(HttpStatus.NOT_FOUND, String.valueOf(missing.getMessage())));
    }

    @ExceptionHandler({BadQueryException.class, NotComparableException.class})
    ModelAndView notUnderstood(RuntimeException why) {
        return answer(Problem.of(HttpStatus.BAD_REQUEST, String.valueOf(why.getMessage())));
    }

    private static ModelAndView answer(Problem problem) {
        return new ModelAndView(new ProblemView(problem));
    }
}
