package org.frameworkadvisor.bot.discord.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.discord.message.ReplyView.Trait;
import org.frameworkadvisor.bot.model.AskedQuestion;
import org.frameworkadvisor.bot.text.DisplayText;

/// The quiet lines below a reply.
public final class ReplyFooter {
  private static final int LONGEST_QUESTION = 300;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_LINE = 400;

  /// Has room for a whole question.
  private static final int LONGEST_NOTE = 700;

  private final List<String> lines = new ArrayList<>();

  /// A sentence of ours, or of the knowledge's.
  public ReplyFooter line(String text) {
    return line(text, LONGEST_LINE);
  }

  private ReplyFooter line(String text, int longest) {
    String line = DisplayText.line(text);
    if (!line.isEmpty()) {
      lines.add(DiscordMarkdown.line(line, longest));
    }
    return this;
  }

  /// Who asked what, as far as that shows nowhere else.
  public ReplyFooter question(AskedQuestion asked, ReplyView view) {
    String typed = DisplayText.line(asked.typed());
    if (view.sharedBy().isPresent()) {
      shared(view.sharedBy(), " asked: " + DiscordMarkdown.line(typed, LONGEST_QUESTION));
    } else if (view.is(Trait.ECHO) && !typed.isEmpty()) {
      lines.add("Asked: " + DiscordMarkdown.line(typed, LONGEST_QUESTION));
    }
    if (asked.isFollowUp()) {
      lines.add(
          "Understood as: " + DiscordMarkdown.line(asked.understood().text(), LONGEST_QUESTION));
    }
    asked.said().forEach(this::line);
    return this;
  }

  /// Who shared it.
  public ReplyFooter shared(ReplyView view) {
    shared(view.sharedBy(), " shared this.");
    return this;
  }

  public ReplyFooter note(ReplyView view) {
    return line(view.note(), LONGEST_NOTE);
  }

  public String markdown() {
    return String.join("\n", lines.stream().map(line -> "-# " + line).toList());
  }

  private void shared(Optional<String> name, String what) {
    name.map(it -> DisplayText.line(it).isEmpty() ? "Somebody" : it)
        .map(it -> DiscordMarkdown.line(it, LONGEST_NAME))
        .ifPresent(it -> lines.add(it + what));
  }
}
