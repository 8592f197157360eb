package org.aidememoire.store.search;

import java.time.LocalDate;

/**
 * One thing that must hold of what is found, or must not.
 *
 * @param criterion what
 * @param excluded whether it must not hold
 */
public record Condition(Criterion criterion, boolean excluded) {
    /** What can hold of a {@link Searchable}. */
    public sealed interface Criterion {}

    /**
     * The words stand in it one after the other; a single word stands in it.
     *
     * @param text in any spelling of accents and case
     */
    public record Words(String text) implements Criterion {}

    /**
     * A word begins so.
     *
     * @param letters in any spelling of accents and case
     */
    public record Beginning(String letters) implements Criterion {}

    /**
     * A field has this label.
     *
     * @param field the field
     * @param value the whole label
     */
    public record Label(String field, String value) implements Criterion {}

    /**
     * A field names something with these words.
     *
     * @param field the field
     * @param words in any spelling of accents and case
     */
    public record Name(String field, String words) implements Criterion {}

    /**
     * It may lie on this day or later.
     *
     * @param day the day
     */
    public record Since(LocalDate day) implements Criterion {}

    /**
     * It may lie on this day or earlier.
     *
     * @param day the day
     */
    public record Until(LocalDate day) implements Criterion {}

    /**
     * Either holds.
     *
     * @param one the one
     * @param other the other
     */
    public record Either(Criterion one, Criterion other) implements Criterion {}
}
