package org.frameworkadvisor.bot.discord.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.exchange.Asked;
import org.frameworkadvisor.bot.front.Legible;

/// The quiet lines below a reply.
public final class Footer {
  private static final int LONGEST_QUESTION = 300;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_LINE = 400;

  private final List<String> lines = new ArrayList<>();

  /// A sentence of ours, or of the knowledge's.
  public Footer line(String text) {
    String line = Legible.line(text);
    if (!line.isEmpty()) {
      lines.add(Markdown.fitting(line, LONGEST_LINE, Footer::isolated));
    }
    return this;
  }

  /// Who asked what, as far as that shows nowhere else.
  public Footer question(Asked asked, Look look) {
    String typed = Legible.line(asked.typed());
    if (look.sharedBy().isPresent()) {
      shared(look.sharedBy(), " asked: " + typed(typed));
    } else if (look.echoesQuestion() && !typed.isEmpty()) {
      lines.add("Asked: " + typed(typed));
    }
    if (asked.isFollowUp()) {
      lines.add("Understood as: " + typed(Legible.line(asked.understood().text())));
    }
    return asked.withoutTaught() ? line(Asked.WITHOUT_TAUGHT) : this;
  }

  /// Who shared it.
  public Footer shared(Look look) {
    shared(look.sharedBy(), " shared this.");
    return this;
  }

  public Footer note(Look look) {
    return line(look.note());
  }

  public String markdown() {
    return String.join("\n", lines.stream().map(line -> "-# " + line).toList());
  }

  private void shared(Optional<String> name, String what) {
    name.map(Legible::line)
        .map(it -> it.isEmpty() ? "Somebody" : it)
        .map(it -> Markdown.fitting(it, LONGEST_NAME, Footer::isolated))
        .ifPresent(it -> lines.add(it + what));
  }

  private static String typed(String question) {
    return question.isEmpty()
        ? "…"
        : Markdown.fitting(question, LONGEST_QUESTION, Footer::isolated);
  }

  private static String isolated(String text) {
    return Markdown.isolated(Markdown.typed(text));
  }
}
