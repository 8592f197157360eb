package org.aidememoire.web.page;

import java.util.Optional;

/**
 * What a page needs to know of the request that is not part of what was asked.
 *
 * @param theme light or dark
 * @param assets addresses of style sheets and scripts
 * @param token the words of the hidden field that a form sends with it; none where the request has no token
 * @param back the address of this page, for a form that returns to it
 */
public record Around(Theme theme, Assets assets, Optional<Token> token, String back) {
    /**
     * Proof that a form comes from a page of this website.
     *
     * @param name the name of the field
     * @param value its value
     */
    public record Token(String name, String value) {}
}
