/// Where front ends meet the features: [Features] is everything a front end can call.
@NullMarked
package org.frameworkadvisor.bot.front;

import org.jspecify.annotations.NullMarked;
