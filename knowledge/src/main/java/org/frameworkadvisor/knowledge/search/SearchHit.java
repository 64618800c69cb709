package org.frameworkadvisor.knowledge.search;

import org.frameworkadvisor.knowledge.content.Passage;

/// A passage in a ranking.
///
/// @param score what the ranking is sorted by, descending; comparable within one question only
/// @param lexical how much of the question's informative words the passage holds, 0 to 1
/// @param semantic how close the passage is in meaning, 0 to 1
public record SearchHit(Passage passage, double score, double lexical, double semantic) {}
