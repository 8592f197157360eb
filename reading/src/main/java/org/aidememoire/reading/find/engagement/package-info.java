/**
 * Engagements: the verbs and nouns by which reports tell of visits, talks, signings and the like, who took part, where and
 * when, and the joining of all that one report says of the same engagement. Start at
 * {@link org.aidememoire.reading.find.engagement.EngagementFinder}.
 */
@NullMarked
package org.aidememoire.reading.find.engagement;

import org.jspecify.annotations.NullMarked;
