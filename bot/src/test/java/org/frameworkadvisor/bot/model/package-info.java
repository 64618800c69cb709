/// Tests of what features and front ends say to each other.
@NullMarked
package org.frameworkadvisor.bot.model;

import org.jspecify.annotations.NullMarked;
