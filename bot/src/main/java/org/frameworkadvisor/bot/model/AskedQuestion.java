package org.frameworkadvisor.bot.model;

import java.util.List;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.search.Question;

/// A question as it was typed and as it was understood.
///
/// @param understood the question that was looked up: the same, or completed with what was asked
///   before
/// @param withoutTaught whether what moderators taught could not be read, so that only the content
///   was looked up
/// @param remarks what there is to say of the question itself, one sentence each
public record AskedQuestion(
    String typed, Question understood, boolean withoutTaught, List<String> remarks) {
  /// What a person is told then.
  public static final String WITHOUT_TAUGHT =
      "What moderators taught me can't be read right now, so this is only what my content says.";

  public AskedQuestion {
    remarks = List.copyOf(remarks);
  }

  public AskedQuestion(String typed, Question understood) {
    this(typed, understood, false, List.of());
  }

  /// The same, with what there is to say of it.
  public AskedQuestion with(List<String> more) {
    return new AskedQuestion(typed, understood, withoutTaught, more);
  }

  /// The same, where what moderators taught could not be read.
  public AskedQuestion notTaught() {
    return new AskedQuestion(typed, understood, true, remarks);
  }

  /// Everything that a reader is told beside the answer, one sentence each.
  public List<String> said() {
    return withoutTaught
        ? Stream.concat(remarks.stream(), Stream.of(WITHOUT_TAUGHT)).toList()
        : remarks;
  }

  /// Whether an earlier question was needed to understand it.
  public boolean isFollowUp() {
    return Question.of(typed).filter(understood::equals).isEmpty();
  }
}
