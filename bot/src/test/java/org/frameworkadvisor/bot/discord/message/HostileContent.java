package org.frameworkadvisor.bot.discord.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.discord.message.ReplyView.Trait;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.AskedQuestion;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.knowledge.content.Citation;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.scoring.Questionnaire;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.Quote;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.junit.jupiter.api.RepetitionInfo;

/// Content that is out to break a message: too long, invisible, from right to left, full of markup.
public final class HostileContent {
  private static final String FAMILY = "👨\u200d👩\u200d👧\u200d👦";

  private static final List<List<String>> PIECES =
      List.of(
          List.of(
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
          List.of(
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
          List.of(
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
          List.of("W".repeat(120), FAMILY.repeat(30), "word ".repeat(50), "*_".repeat(90)));

  private final Random random;

  /// @param seed the same one makes the same things
  public HostileContent(RepetitionInfo seed) {
    this.random = new Random(seed.getCurrentRepetition());
  }

  /// So long that whatever looks at each part of it for each other part takes minutes.
  public static Stream<String> longOnes() {
    return Stream.of(
            "which ",
            "which framework ",
            "best ",
            "Flask or ",
            "and ",
            "the ",
            "1 ",
            "what ",
            " ",
            "\n",
            "\r\n",
            "\t",
            "a",
            "A",
            "9",
            "1.",
            "?",
            "! ",
            ", ",
            ".",
            "-",
            "'",
            "`",
            "``` ",
            "~",
            "~`",
            "<",
            "<a:",
            "<@1",
            ":a",
            "> ",
            ">\n",
            "[",
            "](",
            "*",
            "\\",
            "|",
            "=",
            ":",
            "\"",
            "https://a",
            "hahaha ",
            "/compare ",
            "\u001b]",
            "\u001b[1",
            "e\u0301",
            "\u0301",
            "\u0000",
            "\ud800",
            "𝔽",
            "ﷺ",
            "日本",
            "🙂",
            FAMILY,
            "שלום ")
        .flatMap(piece -> {
          String row = piece.repeat(200_000 / piece.length());
          return Stream.of(row, row + "\u0001x\"", "x " + row + "?");
        });
  }

  /// From `least` to `most`, both among them.
  public int number(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  public double fraction() {
    return random.nextDouble();
  }

  public boolean isHeads() {
    return random.nextBoolean();
  }

  @SafeVarargs
  public final <T> T one(T... of) {
    return of[random.nextInt(of.length)];
  }

  public <T> List<T> list(int least, int most, Supplier<T> of) {
    return Stream.generate(of).limit(number(least, most)).toList();
  }

  /// Letters of some kind.
  public String letters(String of, int least, int most) {
    return String.join("", list(least, most, () -> one(of.split(""))));
  }

  private String piece() {
    List<String> kind = PIECES.get(random.nextInt(PIECES.size()));
    return kind.get(random.nextInt(kind.size()));
  }

  /// Up to some 4,500 chars, empty ones among them.
  public String text() {
    return switch (random.nextInt(8)) {
      case 0 -> {
        String piece = piece();
        yield piece.repeat(4_000 / piece.length());
      }
      case 1 -> any(300);
      default -> String.join("", list(0, 40, this::piece));
    };
  }

  /// Chars of every kind: of all planes, halves of a pair, controls, and what is nothing yet.
  ///
  /// @param most chars
  public String any(int most) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(most + 1); left > text.length(); ) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(0x80));
        case 1 -> text.append((char) random.nextInt(0x1_0000));
        case 2 -> text.append(one('\u0000', '\uffff', '\ud83d', '\udc4d', ' ', '\n', ':', '.'));
        default -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      }
    }
    return text.substring(0, Math.min(text.length(), most));
  }

  private Citation citation() {
    return new Citation(
        text(),
        url(),
        isHeads() ? null : LocalDate.of(2026, 8, 21),
        text(),
        one(Citation.Standing.values()));
  }

  private String url() {
    return one(
        text(),
        "",
        "https://example.org/",
        "javascript:alert(1)",
        "https://example.org/(a)_[b]",
        "https://example.org/" + "long/".repeat(60));
  }

  Document document() {
    String title = text();
    int day = number(1, 3);
    return new Document(
        new Document.Id("d" + title.hashCode()),
        title,
        text(),
        url(),
        day == 1 ? null : LocalDate.of(2026, 9, 20 + day),
        List.of(),
        List.of());
  }

  public Passage passage() {
    String text = text();
    String shown = text.isBlank() ? "x" + text : text;
    return new Passage(
        new Passage.Id("p" + shown.hashCode()),
        document(),
        list(0, 3, this::text),
        shown,
        citation());
  }

  public Quote quote() {
    Passage passage = passage();
    int length = passage.text().length();
    int start = (int) (fraction() * (length - 1));
    return new Quote(passage, start, start + 1 + (int) (fraction() * (length - start - 1)));
  }

  public List<SearchResult.Hit> hits() {
    return list(0, 8, () -> new SearchResult.Hit(passage(), 1, 0.5, 0.5));
  }

  public AskedQuestion asked() {
    return new AskedQuestion(text(), Question.of(text()).orElseGet(() -> new Question("what")));
  }

  public ReplyView view() {
    ReplyView view =
        ReplyView.of(new AnswerId("Zz9".repeat(6)), new UserId("9".repeat(20)))
            .with(Trait.PRIVATE, isHeads())
            .with(Trait.FEEDBACK, isHeads())
            .with(Trait.EXPANDED, isHeads())
            .with(Trait.ECHO, isHeads())
            .at(number(-1, 30))
            .noted(text());
    return isHeads() ? view : view.sharedBy(text());
  }

  /// A questionnaire that says hostile things: every kind of size that content may have.
  public QuestionnaireDefinition definition() {
    return definition(
        list(6, 6, this::text),
        one(2, 3, 25),
        one(2, 7, 10, 11, 25),
        list(40, 40, () -> one(0, 49, 50, 51, 100)));
  }

  private static QuestionnaireDefinition definition(
      List<String> said, int frameworks, int options, List<Integer> fits) {
    List<String> ids = IntStream.range(0, frameworks).mapToObj(i -> "f" + i).toList();
    List<QuestionnaireItem> items = new ArrayList<>();
    for (int item = 0; item < 4; item++) {
      List<QuestionnaireItem.Option> all = new ArrayList<>();
      for (int option = 0; option < options; option++) {
        all.add(
            new QuestionnaireItem.Option(
                "o" + option, said.get(0), said.get(1), ratings(ids, fits, item + 3 * option)));
      }
      items.add(
          new QuestionnaireItem("i" + item, "c", said.get(2), said.get(3), true, all, Map.of()));
    }
    return new QuestionnaireDefinition(
        new Questionnaire(
            "q", ids, List.of(new Questionnaire.Criterion("c", said.get(4), 50)), items),
        "1a2b3c4d",
        "",
        ids.stream().collect(Collectors.toMap(id -> id, _ -> said.get(5))),
        ids.stream().collect(Collectors.toMap(id -> id, _ -> List.of("1", "2", "3", "4", "5"))),
        Map.of());
  }

  private static Map<String, QuestionnaireItem.Rating> ratings(
      List<String> ids, List<Integer> fits, int from) {
    Map<String, QuestionnaireItem.Rating> ratings = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      int fit = fits.get((from + i) % fits.size());
      ratings.put(ids.get(i), new QuestionnaireItem.Rating(fit, fit == 0, List.of("p")));
    }
    return ratings;
  }
}
