/// Where front ends meet the features: [Features] is everything a front end can call, [Opening] is
/// how it comes by them. [Laboratory] is for those who measure and fit the knowledge. [RateLimit]
/// and [Retention] are what every front end with members needs; [Invitation] is how it gets among
/// them.
@NullMarked
package org.frameworkadvisor.bot.front;

import org.jspecify.annotations.NullMarked;
