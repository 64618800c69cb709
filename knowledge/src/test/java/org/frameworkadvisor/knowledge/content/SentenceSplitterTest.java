package org.frameworkadvisor.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frameworkadvisor.knowledge.HostileText;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private static List<String> sentences(String text) {
    return SentenceSplitter.of(text).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void aTextIsCutAfterEachSentence() {
    assertThat(sentences(" Flask is small. Is it fast?  Yes! "))
        .containsExactly("Flask is small.", "Is it fast?", "Yes!");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Django vs. Flask is an old question.",
        "Some sites, e.g. Instagram, use it.",
        "Some sites (e.g. Pinterest) use it.",
        "Ask Dr. Brown about it.",
        "It was written by A. Ronacher in a weekend.",
        "Node.js is not a framework.",
        "Version 5.2 came out in April.",
        "1. Install Python",
      })
  void aFullStopWithinASentenceDoesNotEndIt(String sentence) {
    assertThat(sentences(sentence)).containsExactly(sentence);
  }

  @Test
  void anAbbreviationThatUsuallyEndsASentenceDoesEndIt() {
    assertThat(sentences("It has an ORM, forms, etc. Flask has none of it."))
        .containsExactly("It has an ORM, forms, etc.", "Flask has none of it.");
  }

  @Test
  void whiteSpaceHasNoSentences() {
    assertThat(SentenceSplitter.of(" \n\u00a0 ")).isEmpty();
    assertThat(SentenceSplitter.of("")).isEmpty();
  }

  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}")
  void sentencesHoldAllButTheWhiteSpaceInOrder(RepetitionInfo seed) {
    HostileText hostile = new HostileText(seed);
    String text = hostile.any(255) + hostile.madeOf("etc. ", "e.g. ", "J. ", "1. ", "? ", "A b.");
    StringBuilder between = new StringBuilder();
    int end = 0;
    for (SentenceSplitter.Span sentence : SentenceSplitter.of(text)) {
      assertThat(sentence.length()).isPositive();
      between.append(text, end, sentence.start());
      end = sentence.end();
    }
    between.append(text.substring(end));
    assertThat(WhiteSpace.fold(between)).isEmpty();
  }
}
