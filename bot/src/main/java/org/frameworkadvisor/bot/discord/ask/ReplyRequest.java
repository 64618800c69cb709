package org.frameworkadvisor.bot.discord.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a reply was given to, in a form that can be kept: asked again, it gives the same reply.
sealed interface ReplyRequest {

  /// A question, complete in itself.
  record OfQuestion(String question) implements ReplyRequest {}

  /// Frameworks side by side.
  ///
  /// @param aspect empty for every aspect
  record OfComparison(List<String> names, String aspect) implements ReplyRequest {
    public OfComparison {
      names = List.copyOf(names);
    }
  }

  /// The key points on a topic.
  record OfSummary(String topic) implements ReplyRequest {}

  /// The same as text. A question has no tabs in it, so no question is taken for something else.
  default String text() {
    return switch (this) {
      case OfQuestion one -> one.question();
      case OfComparison one -> {
        List<String> parts = new ArrayList<>(List.of("compare", plain(one.aspect())));
        one.names().forEach(name -> parts.add(plain(name)));
        yield String.join("\t", parts);
      }
      case OfSummary one -> "summarise\t" + plain(one.topic());
    };
  }

  /// Reads what [#text] wrote.
  static ReplyRequest parse(String text) {
    String[] parts = text.split("\t", -1);
    if (parts.length >= 2 && parts[0].equals("compare")) {
      return new OfComparison(Arrays.asList(parts).subList(2, parts.length), parts[1]);
    }
    if (parts.length == 2 && parts[0].equals("summarise")) {
      return new OfSummary(parts[1]);
    }
    return new OfQuestion(text);
  }

  private static String plain(String typed) {
    return typed.replace('\t', ' ');
  }
}
