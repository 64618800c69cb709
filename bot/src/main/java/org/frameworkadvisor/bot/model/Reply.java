package org.frameworkadvisor.bot.model;

import java.util.List;
import org.frameworkadvisor.knowledge.catalog.Comparison;
import org.frameworkadvisor.knowledge.catalog.TopicSummary;
import org.frameworkadvisor.knowledge.search.Quote;
import org.frameworkadvisor.knowledge.search.SearchResult;

/// What a feature has to say. A front end renders it; nothing in it is markup.
public sealed interface Reply {

  /// A passage answers.
  ///
  /// @param quote the sentences that answer, inside their passage
  /// @param hits the ranking, best first
  /// @param confidence the calibrated probability that it does answer, 0 to 1
  record Answer(AskedQuestion asked, Quote quote, List<SearchResult.Hit> hits, double confidence)
      implements Reply {
    public Answer {
      hits = List.copyOf(hits);
    }
  }

  /// A moderator taught an answer, which goes before everything else.
  ///
  /// @param hits the ranking of the passages, best first
  /// @param confidence how likely it does answer, 0 to 1
  record Taught(
      AskedQuestion asked, TaughtAnswer answer, List<SearchResult.Hit> hits, double confidence)
      implements Reply {
    public Taught {
      hits = List.copyOf(hits);
    }
  }

  /// The question can be read in several ways: one question back, with choices.
  record Clarify(
      AskedQuestion asked, List<String> choices, List<SearchResult.Hit> hits, double confidence)
      implements Reply {
    public Clarify {
      choices = List.copyOf(choices);
      hits = List.copyOf(hits);
    }
  }

  /// The knowledge does not answer this.
  ///
  /// @param nearest questions that it does answer and that come closest
  record NotFound(
      AskedQuestion asked, List<String> nearest, List<SearchResult.Hit> hits, double confidence)
      implements Reply {
    public NotFound {
      nearest = List.copyOf(nearest);
      hits = List.copyOf(hits);
    }
  }

  /// The knowledge could not be looked at now.
  record Unavailable(AskedQuestion asked, String reason) implements Reply {}

  /// What was typed is not something that can be looked up.
  ///
  /// @param reason what to do instead, one kind sentence
  record Refused(String typed, String reason) implements Reply {}

  /// Frameworks side by side.
  record Compared(Comparison comparison) implements Reply {}

  /// The key points on a topic.
  record Summarised(TopicSummary summary) implements Reply {}
}
