package org.aidememoire.register;

/**
 * What a claim must have in common with another for the two to be the same thing.
 *
 * @param identity equal for claims that are alike
 * @param because the reason in words, if another claim is alike
 */
record Likeness(String identity, String because) {}
