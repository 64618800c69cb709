package org.frameworkadvisor.bot.discord.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.Asked;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.DocumentId;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.PassageId;
import org.frameworkadvisor.knowledge.retrieval.Hit;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.frameworkadvisor.knowledge.retrieval.Quote;
import org.frameworkadvisor.knowledge.scoring.Criterion;
import org.frameworkadvisor.knowledge.scoring.Item;
import org.frameworkadvisor.knowledge.scoring.Option;
import org.frameworkadvisor.knowledge.scoring.Questionnaire;
import org.frameworkadvisor.knowledge.scoring.Rating;

/// Content that is out to break a message: too long, invisible, from right to left, full of markup.
public final class Hostile {
  private static final String FAMILY = "👨\u200d👩\u200d👧\u200d👦";

  private Hostile() {}

  static Arbitrary<String> pieces() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "```",
            "```java\n",
            "`",
            "**",
            "__",
            "~~",
            "||",
            "> ",
            ">>> ",
            "# ",
            "-# ",
            "- ",
            "* ",
            "1. ",
            "12) ",
            "[a](https://evil.example)",
            "[",
            "]",
            "(",
            ")",
            "\\",
            "<",
            ">",
            ":",
            "@everyone",
            "@here",
            "<@1234>",
            "<@&5>",
            "<#6>",
            "<t:0:R>",
            "</ask:7>",
            "<a:b:8>",
            ":smile:",
            "https://example.org/a_b*c",
            "https://example.org/x.",
            "http://"),
        Arbitraries.of(
            " ",
            "  ",
            "\n",
            "\n\n\n\n",
            "\r\n",
            "\t",
            "\u00a0",
            "\u2028",
            "\u0085",
            "\u0000",
            "\u001b[31m",
            "\u200b",
            "\u200c",
            "\u200d",
            "\u2060",
            "\ufeff",
            "\u202e",
            "\u2066",
            "\u2068",
            "\u2069",
            "\u3164",
            "\u2800",
            "\ud83d",
            "\udc4d",
            "•  ",
            "…"),
        Arbitraries.of(
            "שלום",
            "مرحبا بالعالم",
            "नमस्ते",
            "日本語",
            FAMILY,
            "🏴\udb40\udc67\udb40\udc7f",
            "e\u0301",
            "Z" + "\u0335".repeat(40),
            "ﷺ",
            "Straße",
            "Flask",
            "Django",
            "which is best?",
            "a"),
        Arbitraries.of("W".repeat(120), FAMILY.repeat(30), "word ".repeat(50), "*_".repeat(90)));
  }

  /// Up to some 4,500 chars, empty ones among them.
  public static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, pieces().list().ofMaxSize(40).map(Hostile::joined)),
        Tuple.of(1, pieces().map(piece -> piece.repeat(4_000 / piece.length()))),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(300)));
  }

  private static String joined(List<String> pieces) {
    return String.join("", pieces);
  }

  static Arbitrary<Document> documents() {
    Arbitrary<String> addresses =
        Arbitraries.oneOf(
            texts(),
            Arbitraries.of(
                "", "https://example.org/", "javascript:alert(1)", "https://example.org/(a)_[b]"),
            Arbitraries.of("https://example.org/" + "long/".repeat(60)));
    return Combinators.combine(texts(), texts(), addresses, Arbitraries.of(1, 2, 3))
        .as((title, source, address, day) ->
            new Document(
                new DocumentId("d" + title.hashCode()),
                title,
                source,
                address,
                day == 1 ? null : LocalDate.of(2026, 9, 20 + day),
                List.of(),
                List.of()));
  }

  public static Arbitrary<Passage> passages() {
    return Combinators.combine(documents(), texts().list().ofMaxSize(3), texts())
        .as((document, section, text) -> {
          String shown = text.isBlank() ? "x" + text : text;
          PassageId id = new PassageId("p" + shown.hashCode());
          return new Passage(id, document, section, shown);
        });
  }

  public static Arbitrary<Quote> quotes() {
    return Combinators.combine(passages(), Arbitraries.doubles().between(0, 1).list().ofSize(2))
        .as((passage, parts) -> {
          int length = passage.text().length();
          int start = (int) (Math.min(parts.get(0), parts.get(1)) * (length - 1));
          int end = start + 1 + (int) (parts.get(1) * (length - start - 1));
          return new Quote(passage, start, end);
        });
  }

  public static Arbitrary<List<Hit>> hits() {
    return passages().map(passage -> new Hit(passage, 1, 0.5, 0.5)).list().ofMaxSize(8);
  }

  public static Arbitrary<Asked> asked() {
    return Combinators.combine(texts(), texts())
        .as((typed, understood) ->
            new Asked(typed, Question.of(understood).orElseGet(() -> new Question("what"))));
  }

  public static Arbitrary<Look> looks() {
    Arbitrary<Boolean> yes = Arbitraries.of(true, false);
    return Combinators.combine(
            yes, yes, yes, yes, Arbitraries.integers().between(-1, 30), texts(), texts().optional())
        .as((isPrivate, feedback, expanded, echoing, page, note, sharer) -> {
          Look look =
              Look.of(new AnswerId("Zz9".repeat(6)), new UserId("9".repeat(20)))
                  .asPrivate(isPrivate)
                  .withFeedback(feedback)
                  .expanded(expanded)
                  .echoing(echoing)
                  .at(page)
                  .noted(note);
          return sharer.map(look::sharedBy).orElse(look);
        });
  }

  /// A questionnaire that says hostile things: every kind of size that content may have.
  public static Arbitrary<Definition> definitions() {
    Arbitrary<List<String>> said = texts().list().ofSize(6);
    Arbitrary<Integer> frameworks = Arbitraries.of(2, 3, 25);
    Arbitrary<Integer> options = Arbitraries.of(2, 7, 10, 11, 25);
    Arbitrary<Integer> fits = Arbitraries.of(0, 49, 50, 51, 100);
    return Combinators.combine(said, frameworks, options, fits.list().ofSize(40))
        .as(Hostile::definition);
  }

  private static Definition definition(
      List<String> said, int frameworks, int options, List<Integer> fits) {
    List<String> ids = IntStream.range(0, frameworks).mapToObj(i -> "f" + i).toList();
    List<Item> items = new ArrayList<>();
    for (int item = 0; item < 4; item++) {
      List<Option> all = new ArrayList<>();
      for (int option = 0; option < options; option++) {
        all.add(
            new Option(
                "o" + option, said.get(0), said.get(1), ratings(ids, fits, item + 3 * option)));
      }
      items.add(new Item("i" + item, "c", said.get(2), said.get(3), true, all, Map.of()));
    }
    return new Definition(
        new Questionnaire("q", ids, List.of(new Criterion("c", said.get(4), 50)), items),
        "1a2b3c4d",
        "",
        ids.stream().collect(Collectors.toMap(id -> id, _ -> said.get(5))),
        ids.stream().collect(Collectors.toMap(id -> id, _ -> List.of("1", "2", "3", "4", "5"))),
        Map.of());
  }

  private static Map<String, Rating> ratings(List<String> ids, List<Integer> fits, int from) {
    Map<String, Rating> ratings = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      int fit = fits.get((from + i) % fits.size());
      ratings.put(ids.get(i), new Rating(fit, fit == 0, List.of("p")));
    }
    return ratings;
  }
}
