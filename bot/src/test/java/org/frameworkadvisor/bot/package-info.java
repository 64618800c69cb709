@NullMarked
package org.frameworkadvisor.bot;

import org.jspecify.annotations.NullMarked;
