package org.aidememoire.desk;

/** An answer that takes more room than the record of a page; one that does not say so is taken for a page. */
public interface Bulky {
    /** Its size in bytes. */
    int bytes();
}
