/// What the bot knows and how it finds it.
@NullMarked
package org.frameworkadvisor.knowledge;

import org.jspecify.annotations.NullMarked;
