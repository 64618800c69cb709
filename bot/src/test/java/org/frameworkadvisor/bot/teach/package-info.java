/// Teaching and gaps, against twins of what they keep things in.
@NullMarked
package org.frameworkadvisor.bot.teach;

import org.jspecify.annotations.NullMarked;
