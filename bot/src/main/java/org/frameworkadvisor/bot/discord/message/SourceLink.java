package org.frameworkadvisor.bot.discord.message;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frameworkadvisor.bot.text.DisplayText;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;

/// Where a passage comes from, as markdown on one line: `title › section › date`, and a link where
/// there is one.
public final class Citation {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final String BETWEEN = " › ";

  private Citation() {}

  /// The same, within a room.
  ///
  /// @param room chars, at least 150; a longer address than half of them is left out, and the path
  ///   cut to what is left
  public static String of(Passage passage, int room) {
    return of(passage, room, date(passage.document()));
  }

  /// The same without the date, for where many share one.
  static String undated(Passage passage, int room) {
    return of(passage, room, "");
  }

  private static String of(Passage passage, int room, String date) {
    Document document = passage.document();
    List<String> names = new ArrayList<>();
    names.add(title(document));
    passage.section().stream()
        .map(DisplayText::line)
        .filter(it -> !it.isEmpty())
        .forEach(names::add);
    String end = (date.isEmpty() ? "" : BETWEEN + date) + link(document, room / 2);
    return DiscordMarkdown.fitting(String.join(BETWEEN, names), room - end.length(), Citation::path)
        + end;
  }

  /// When a person last checked the facts, in words; empty when not said.
  static String date(Document document) {
    LocalDate reviewed = document.reviewed();
    return reviewed == null ? "" : "reviewed " + DATE.format(reviewed);
  }

  /// What a document is called.
  public static String title(Document document) {
    String title = DisplayText.line(document.title());
    String name = title.isEmpty() ? DisplayText.line(document.id().value()) : title;
    return name.isEmpty() ? "Untitled" : name;
  }

  /// The facts' origin in words, where that is all there is; empty where there is a link, or none.
  public static String origin(Document document) {
    return link(document, Integer.MAX_VALUE).isEmpty() ? DisplayText.line(document.source()) : "";
  }

  private static String path(String text) {
    return DiscordMarkdown.isolated(DiscordMarkdown.typed(text));
  }

  private static String link(Document document, int most) {
    try {
      URI address = new URI(DisplayText.line(document.url()));
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if (address.getHost() == null || !scheme.matches("https?")) {
        return "";
      }
      String plain = address.toASCIIString().replace("(", "%28").replace(")", "%29");
      String link = " · [source](" + plain + ")";
      return link.length() <= most ? link : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
