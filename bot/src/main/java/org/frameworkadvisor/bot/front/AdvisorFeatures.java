package org.frameworkadvisor.bot.front;

import java.util.List;
import java.util.function.Supplier;
import org.frameworkadvisor.bot.ask.QuestionService;
import org.frameworkadvisor.bot.compare.ComparisonService;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.bot.recommend.RecommendationService;
import org.frameworkadvisor.bot.teach.GapService;
import org.frameworkadvisor.bot.teach.TeachingService;
import org.frameworkadvisor.knowledge.catalog.TableOfContents;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;

/// The use cases, as one value.
///
/// @param status what is being served
/// @param suggestions what a person may want to ask or look up: FAQ questions first, then section
///   titles
/// @param contents the table of contents
/// @param maintenance reads the content anew, goes back to what was served before
/// @param teachingService answers that moderators taught
/// @param gaps questions that were not answered
/// @param audit what moderators did
public record AdvisorFeatures(
    QuestionService questionService,
    ComparisonService comparisonService,
    RecommendationService recommendationService,
    Supplier<KnowledgeStatus> status,
    Supplier<List<String>> suggestions,
    Supplier<TableOfContents> contents,
    MaintenanceService maintenance,
    TeachingService teachingService,
    GapService gaps,
    AuditRepository audit) {}
