package org.frameworkadvisor.knowledge.catalog;

import java.util.List;
import org.frameworkadvisor.knowledge.search.Quote;

/// The key points on a topic, quoted.
///
/// @param topic a framework, a section or a document's title, as the knowledge spells it
/// @param points in reading order; empty where the topic is unknown
/// @param related topics that exist, offered where the one asked for doesn't
public record TopicSummary(String topic, List<Quote> points, List<String> related) {
  public TopicSummary {
    points = List.copyOf(points);
    related = List.copyOf(related);
  }
}
