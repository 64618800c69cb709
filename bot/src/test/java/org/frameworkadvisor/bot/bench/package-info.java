/// How fast it is. `./mvnw -Pbench verify` runs [Benchmarks], which says what is measured; nothing
/// here runs in a normal build.
@NullMarked
package org.frameworkadvisor.bot.bench;

import org.jspecify.annotations.NullMarked;
