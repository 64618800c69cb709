/// Where front ends meet the features: [Features] is everything a front end can call, [Opening] is
/// how it comes by them.
@NullMarked
package org.frameworkadvisor.bot.front;

import org.jspecify.annotations.NullMarked;
