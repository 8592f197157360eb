/**
 * Which reports print one story: a wire agency's dispatch in five newspapers is one source with five addresses, and no fivefold
 * confirmation. Start at {@link org.aidememoire.desk.story.Stories}.
 */
@NullMarked
package org.aidememoire.desk.story;

import org.jspecify.annotations.NullMarked;
