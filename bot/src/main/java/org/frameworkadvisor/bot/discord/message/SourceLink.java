package org.frameworkadvisor.bot.discord.message;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frameworkadvisor.bot.text.CitationPhrases;
import org.frameworkadvisor.bot.text.DisplayText;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;

/// Where a passage comes from, as markdown on one line: `[title › section](<address>) · as of …`.
/// Where there is no address that a reader can open, it is the same without a link.
public final class SourceLink {
  private static final String BETWEEN = " › ";

  /// Chars that are left for title and section at least; a longer address is left out.
  private static final int LEAST_NAMES = 40;

  private SourceLink() {}

  /// The line, within a room.
  ///
  /// @param room chars, at least 150
  public static String of(Passage passage, int room) {
    return of(passage, room, CitationPhrases.standing(passage));
  }

  /// The same without the date, for where many share one.
  static String undated(Passage passage, int room) {
    return of(passage, room, "");
  }

  private static String of(Passage passage, int room, String standing) {
    List<String> names = new ArrayList<>();
    names.add(title(passage.document()));
    passage.section().stream()
        .map(DisplayText::line)
        .filter(it -> !it.isEmpty())
        .forEach(names::add);
    String link = "](<" + address(passage.citation().url()) + ">)";
    String end = standing.isEmpty() ? "" : " · " + DiscordMarkdown.line(standing, room / 3);
    int left = room - end.length();
    boolean isLinked = link.contains("://") && link.length() < left - LEAST_NAMES;
    String path =
        DiscordMarkdown.fitting(
            String.join(BETWEEN, names),
            isLinked ? left - link.length() - 1 : left,
            text -> DiscordMarkdown.isolated(DiscordMarkdown.typed(text)));
    return (isLinked ? "[" + path + link : path) + end;
  }

  /// What a document is called.
  public static String title(Document document) {
    String title = DisplayText.line(document.title());
    String name = title.isEmpty() ? DisplayText.line(document.id().value()) : title;
    return name.isEmpty() ? "Untitled" : name;
  }

  /// An address in which nothing ends a link; empty where it can't be opened.
  private static String address(String url) {
    try {
      URI address = new URI(DisplayText.line(url).replace(" ", "%20"));
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      return address.getHost() == null || !scheme.matches("https?")
          ? ""
          : address.toASCIIString().replace("(", "%28").replace(")", "%29");
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
