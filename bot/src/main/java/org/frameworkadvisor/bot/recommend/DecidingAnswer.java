package org.frameworkadvisor.bot.recommend;

import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;

/// An answer that would decide between frameworks that are level, were it to matter more.
///
/// @param framework the name of whom it speaks for
/// @param points by how many it leads the others of them in this answer
public record DecidingAnswer(String framework, QuestionnaireItem question, double points) {}
