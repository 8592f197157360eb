package org.aidememoire.web.safety;

import jakarta.servlet.DispatcherType;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.account.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** The rules of access, and the headers that hold a browser to them. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SafetySettings {
    /** Nothing from elsewhere, nothing inline: a report full of script is text, whatever a template forgets. */
    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String API = "/api/**";

    private final Reach reach;
    private final Accounts accounts;
    /** Both doors count failures together. No bean, for the framework would ask that a second time after a failure. */
    private final AccountEntrance entrance;

    private final Refusal refusal = new Refusal();

    SafetySettings(Reach reach, Desk desk) {
        this.reach = reach;
        this.accounts = desk.accounts();
        this.entrance = new AccountEntrance(accounts, new Attempts(System::nanoTime));
    }

    /** Programs log in with every request, or come with a person's session; they carry no token of a form. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) {
        guard(http.securityMatcher(API))
                .csrf(tokens -> tokens.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(
                        reach.hasAccounts() ? SessionCreationPolicy.NEVER : SessionCreationPolicy.STATELESS));
        if (reach.hasAccounts()) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(refusal));
        }
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        guard(http);
        if (reach.hasAccounts()) {
            http.csrf(tokens -> tokens.csrfTokenRepository(token()))
                    .formLogin(login -> login.loginPage("/login")
                            .successHandler(new Entered())
                            .failureHandler(new NotEntered()))
                    .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/login?left"))
                    .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.newSession()));
        } else {
            // The local user enters anew with every request; a token that changed each time would be stale in every
            // form.
            http.csrf(tokens -> tokens.csrfTokenRepository(token())
                            .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                    .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        }
        return http.build();
    }

    private HttpSecurity guard(HttpSecurity http) {
        reach.user()
                .ifPresentOrElse(
                        user -> http.addFilterBefore(new LocalUser(user), AnonymousAuthenticationFilter.class),
                        () -> http.addFilterBefore(new CurrentAccount(accounts), AnonymousAuthenticationFilter.class));
        return http.addFilterBefore(new SameOrigin(refusal), CsrfFilter.class)
                .authenticationProvider(entrance)
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    Access.apply(requests);
                })
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .cacheControl(cache -> cache.disable())
                        .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"))
                        .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Resource-Policy", "same-origin"))
                        .addHeaderWriter(new StaticHeadersWriter(
                                "Permissions-Policy", "camera=(), geolocation=(), microphone=()")));
    }

    /** The token lives in a cookie, so that a website without accounts needs no sessions. */
    private CookieCsrfTokenRepository token() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict").secure(reach.secured()));
        return tokens;
    }
}
