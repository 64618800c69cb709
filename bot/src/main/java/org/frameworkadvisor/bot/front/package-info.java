/// Where front ends meet the features: [AdvisorFeatures] is everything a front end can call,
/// [KnowledgeOpener] is how it comes by them. [EvaluationService] is for those who measure and fit
/// the knowledge. [RateLimiter] and [RetentionService] are what every front end with members needs;
/// [InvitationLink] is how it gets among them.
@NullMarked
package org.frameworkadvisor.bot.front;

import org.jspecify.annotations.NullMarked;
