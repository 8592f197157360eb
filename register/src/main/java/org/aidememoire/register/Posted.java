package org.aidememoire.register;

import java.util.Set;
import org.aidememoire.model.claim.ClaimId;

/**
 * A changed ledger, and what in it is another than before.
 *
 * @param ledger the ledger
 * @param gone the identifiers of the bundles that are no longer there, or were made again
 * @param made the identifiers of the bundles that are new, or were made again
 * @param moved the claims of which the ties or the settled days changed
 */
record Posted(Ledger ledger, Set<String> gone, Set<String> made, Set<ClaimId> moved) {}
