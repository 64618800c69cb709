package org.frameworkadvisor.bot.console.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.frameworkadvisor.bot.console.FakeKnowledge;
import org.frameworkadvisor.bot.console.text.TerminalStyle;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.jline.reader.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
  private final AdvisorFeatures features = new FakeKnowledge().features();
  private final ChatSession session =
      new ChatSession(features, () -> new TerminalStyle(100, true, false));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "flask proto                     | Is Flask good for prototypes?",
        "FASTAPI                         | How fast is FastAPI?",
        "/c                              | /compare",
        "/ask fast how                   | How fast is FastAPI?",
        "/compare fl                     | flask",
        "/compare django f               | flask, fastapi",
        "/compare django vs fla          | flask",
        "/compare django flask learn     | Learning curve",
        "/compare django flask on perf   | Performance",
        "/compare django flask l curve   | Learning curve",
        "/summarise learn                | Learning curve",
        "/summarise dj                   | Django",
        "/more x                         | ''",
        "/nonsense x                     | ''",
        "zebra                           | ''"
      })
  void offersWhatFits(String typed, String offers) {
    assertThat(String.join(", ", offers(typed))).isEqualTo(offers);
  }

  @Test
  void anEmptyLineOffersEveryQuestion() {
    assertThat(offers("")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what's \"this\" \\ | 0",
        "/com | 0",
        "/compare dj | 9",
        "/compare django flask big te | 22",
        "/summarise learning c | 11"
      })
  void completionReplacesTheRightPart(String typed, int start) {
    assertThat(parse(typed).start()).isEqualTo(start);
  }

  private List<String> offers(String typed) {
    ChatLineParser.ChatLine line = parse(typed);
    List<Candidate> candidates = new ArrayList<>();
    new ChatCompleter(features, session::commands).offer(line, candidates);
    AllWordsMatcher matcher = new AllWordsMatcher();
    matcher.compile(Map.of(), false, line, true, 0, null);
    return matcher.matches(candidates).stream().map(Candidate::value).toList();
  }

  private ChatLineParser.ChatLine parse(String typed) {
    ChatLineParser parser = new ChatLineParser(features.comparisonService()::subjects);
    return parser.line(typed, typed.length());
  }
}
