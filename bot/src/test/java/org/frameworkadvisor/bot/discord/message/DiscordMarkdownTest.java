package org.frameworkadvisor.bot.discord.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.frameworkadvisor.bot.text.DisplayText;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What anybody wrote shows as they wrote it.
class DiscordMarkdownTest {
  private static final Pattern LINE_MARKUP =
      Pattern.compile("^ *(?:#{1,3} |-# |>{1,3} |[-*+] |\\d+[.)] )", Pattern.MULTILINE);
  private static final Pattern ESCAPE = Pattern.compile("\\\\([^\\p{Alnum}\\s])");
  private static final Pattern INLINE_MARKUP = Pattern.compile("[*_~`|<\\[\\]@]|:\\p{Alpha}|://");

  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}")
  void whatAMemberTypedHasNoMarkupLeftAndLosesNothing(RepetitionInfo seed) {
    String legible = DisplayText.text(new HostileContent(seed).text());
    String markdown = DiscordMarkdown.typed(legible);
    assertThat(shown(markdown)).isEqualTo(legible);
    String left = ESCAPE.matcher(markdown).replaceAll("·");
    assertThat(INLINE_MARKUP.matcher(left).find()).as(left).isFalse();
    assertThat(LINE_MARKUP.matcher(left).find()).as(left).isFalse();
  }

  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}")
  void aPassageThatFitsIsQuotedWordForWord(RepetitionInfo seed) {
    PassageBlockquote parts = PassageBlockquote.of(new HostileContent(seed).quote());
    String passage = parts.before() + parts.answer() + parts.after();
    String shown =
        shown(parts.markdown(100_000)).replaceAll("(?m)^> ", "").replaceAll("[\u2068\u2069]", "");
    assertThat(shown.replaceAll("\\s+", ""))
        .isEqualTo(DisplayText.text(passage).isEmpty() ? "…" : passage.replaceAll("\\s+", ""));
  }

  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}")
  void isolatesAreClosedOnTheirLine(RepetitionInfo seed) {
    PassageBlockquote.of(new HostileContent(seed).passage())
        .markdown(700)
        .lines()
        .forEach(line ->
            assertThat(line.chars().filter(c -> c == '\u2068').count())
                .isEqualTo(line.chars().filter(c -> c == '\u2069').count()));
  }

  @Test
  void markupIsEscaped() {
    assertThat(DiscordMarkdown.typed("**bold** @everyone <@1> ||x|| `y`"))
        .isEqualTo("\\*\\*bold\\*\\* \\@everyone \\<\\@1> \\|\\|x\\|\\| \\`y\\`");
    assertThat(DiscordMarkdown.typed("# a\n- b\n-# c\n> d\n1. e\n 2) f"))
        .isEqualTo("\\# a\n\\- b\n\\-# c\n\\> d\n1\\. e\n 2\\) f");
  }

  @Test
  void ordinaryTextStaysAsItIs() {
    String text = "C# - it's 10:30 (UTC+1); 3.5 > 3: see note #4.";
    assertThat(DiscordMarkdown.typed(text)).isEqualTo(text);
  }

  @Test
  void addressesWorkInQuotesAndNowhereElse() {
    assertThat(DiscordMarkdown.quoted("See https://example.org/a_b?c=d#e, please"))
        .isEqualTo("See https://example.org/a_b?c=d#e, please");
    assertThat(DiscordMarkdown.quoted("See https://example.org/*x*"))
        .isEqualTo("See https\\://example.org/\\*x\\*");
    assertThat(DiscordMarkdown.typed("See https://example.org/a"))
        .isEqualTo("See https\\://example.org/a");
  }

  @Test
  void rightToLeftTextIsKeptToItself() {
    assertThat(DiscordMarkdown.isolated("שלום")).isEqualTo("\u2068שלום\u2069");
    assertThat(DiscordMarkdown.isolated("Straße")).isEqualTo("Straße");
  }

  /// Without the backslashes and bold marks that are ours.
  private static String shown(String markdown) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < markdown.length(); i++) {
      if (markdown.charAt(i) == '\\') {
        shown.append(markdown.charAt(++i));
      } else if (markdown.startsWith("**", i)) {
        i++;
      } else {
        shown.append(markdown.charAt(i));
      }
    }
    return shown.toString();
  }
}
