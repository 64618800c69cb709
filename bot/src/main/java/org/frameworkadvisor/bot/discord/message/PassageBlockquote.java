package org.frameworkadvisor.bot.discord.message;

import java.util.List;
import java.util.stream.Collectors;
import org.frameworkadvisor.bot.text.DisplayText;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.Quote;

/// Passages as blockquotes, word for word.
///
/// @param before what stands before the part that answers
/// @param answer the part that answers
/// @param after what stands behind it
public record PassageBlockquote(String before, String answer, String after) {
  private static final String NOTHING = "…";
  private static final int LEAST = 16;

  /// A passage without a part that answers.
  public static PassageBlockquote of(Passage passage) {
    return of(passage.text());
  }

  public static PassageBlockquote of(String text) {
    return new PassageBlockquote(DisplayText.text(text), "", "");
  }

  /// A passage with the part that answers.
  public static PassageBlockquote of(Quote quote) {
    String text = quote.passage().text();
    return new PassageBlockquote(
        DisplayText.part(text.substring(0, quote.start())).stripLeading(),
        DisplayText.part(quote.text()),
        DisplayText.part(text.substring(quote.end())).stripTrailing());
  }

  /// How many chars it has before it is markdown.
  int length() {
    return before.length() + answer.length() + after.length();
  }

  /// As markdown, the part that answers in bold. What does not fit is left out, last of all the
  /// part that answers.
  ///
  /// @param room chars, at least 100
  /// @param suffix markdown behind the last line
  public String markdown(int room, String suffix) {
    for (int share = room; share > LEAST; share = share * 3 / 4) {
      String markdown = within(share).lines() + suffix;
      if (markdown.length() <= room) {
        return markdown;
      }
    }
    return within(LEAST).lines() + suffix;
  }

  public String markdown(int room) {
    return markdown(room, "");
  }

  private PassageBlockquote within(int share) {
    int context = share - answer.length();
    if (length() <= share) {
      return this;
    }
    if (answer.isEmpty()) {
      return new PassageBlockquote(DisplayText.cut(before, share), "", "");
    }
    if (context < LEAST) {
      return new PassageBlockquote("", DisplayText.cut(answer, share), "");
    }
    int front = Math.max(context / 3, context - after.length());
    String shortened = end(before, front);
    return new PassageBlockquote(shortened, answer, beginning(after, context - shortened.length()));
  }

  /// Of what stands before, whole lines where there are several.
  private static String end(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    String end = DisplayText.cutFront(text, most);
    int line = end.indexOf('\n');
    return line < 0 ? end : NOTHING + end.substring(line);
  }

  /// Of what stands behind, whole lines where there are several.
  private static String beginning(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    String beginning = DisplayText.cut(text, Math.max(1, most));
    int line = beginning.lastIndexOf('\n');
    return line < 0 ? beginning : beginning.substring(0, line + 1) + NOTHING;
  }

  private String lines() {
    if (DisplayText.text(before + answer + after).isEmpty()) {
      return "> " + NOTHING;
    }
    List<String> lines = (mark(before, "") + mark(answer, "**") + mark(after, "")).lines().toList();
    return lines.stream()
        .map(line -> "> " + DiscordMarkdown.isolated(line))
        .collect(Collectors.joining("\n"));
  }

  /// Marks each line by itself: what is bold must not begin or end with white space.
  private static String mark(String text, String mark) {
    StringBuilder marked = new StringBuilder();
    for (String line : text.split("(?<=\n)", -1)) {
      String words = line.strip();
      if (words.isEmpty() || mark.isEmpty()) {
        marked.append(DiscordMarkdown.quoted(line));
        continue;
      }
      int start = line.indexOf(words);
      marked
          .append(line, 0, start)
          .append(mark)
          .append(DiscordMarkdown.quoted(words))
          .append(mark)
          .append(line.substring(start + words.length()));
    }
    return marked.toString();
  }
}
