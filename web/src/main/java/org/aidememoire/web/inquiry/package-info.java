/**
 * What a reader asks for with an address: which relationship, as of which day, in whose way of writing dates. Start at
 * {@link org.aidememoire.web.inquiry.Inquiry}.
 */
@NullMarked
package org.aidememoire.web.inquiry;

import org.jspecify.annotations.NullMarked;
