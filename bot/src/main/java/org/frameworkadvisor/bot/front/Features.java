package org.frameworkadvisor.bot.front;

import java.util.List;
import java.util.function.Supplier;
import org.frameworkadvisor.bot.ask.Ask;
import org.frameworkadvisor.bot.compare.Compare;
import org.frameworkadvisor.bot.moderate.Audit;
import org.frameworkadvisor.bot.moderate.KnowledgeUpkeep;
import org.frameworkadvisor.bot.recommend.Recommend;
import org.frameworkadvisor.bot.teach.Gather;
import org.frameworkadvisor.bot.teach.Teach;
import org.frameworkadvisor.knowledge.Contents;
import org.frameworkadvisor.knowledge.KnowledgeStatus;

/// The use cases, as one value.
///
/// @param status what is being served
/// @param suggestions what a person may want to ask or look up: FAQ questions first, then section
///   titles
/// @param contents the table of contents
/// @param upkeep reads the content anew, goes back to what was served before
/// @param teach answers that moderators taught
/// @param gaps questions that were not answered
/// @param audit what moderators did
public record Features(
    Ask ask,
    Compare compare,
    Recommend recommend,
    Supplier<KnowledgeStatus> status,
    Supplier<List<String>> suggestions,
    Supplier<Contents> contents,
    KnowledgeUpkeep upkeep,
    Teach teach,
    Gather gaps,
    Audit audit) {}
