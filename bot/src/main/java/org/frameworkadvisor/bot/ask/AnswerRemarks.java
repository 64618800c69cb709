package org.frameworkadvisor.bot.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Subject;
import org.frameworkadvisor.knowledge.search.NamedSubjects;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchResult;

/// What there is to say of a question beside its answer: what it names and the content doesn't
/// know, where to look on, and in which language to ask.
final class AnswerRemarks {
  private static final int MOST_LINKS = 3;

  /// So many words of a language say that a question is in it.
  private static final int TELLING = 2;

  private AnswerRemarks() {}

  /// The languages that the bot's commands speak, beside English.
  private enum Language {
    GERMAN(
        "der die das und ist nicht ein eine für mit auf wie was welche welches soll ich oder kann"
            + " besser wir warum wann lernen zuerst gibt",
        "Ich antworte nur auf Englisch: Bitte frag mich noch einmal auf Englisch."),
    FRENCH(
        "le la les un une et est pas pour avec dans que quel quelle quels je dois ou comment mieux"
            + " pourquoi vaut entre choisir faut",
        "Je ne réponds qu’en anglais : posez-moi la question en anglais, s’il vous plaît."),
    SPANISH(
        "el la los las un una y es no para con en que qué cuál como cómo mejor debo entre o aprender"
            + " usar es puedo porque",
        "Solo respondo en inglés: por favor, pregúntame en inglés."),
    PORTUGUESE(
        "o a os as um uma e é não para com em que qual como melhor devo entre ou aprender usar eu"
            + " posso porque fazer",
        "Só respondo em inglês: por favor, pergunte em inglês."),
    HINDI("", "मैं केवल अंग्रेज़ी में उत्तर देता हूँ: कृपया अंग्रेज़ी में पूछें।");

    private final String words;
    private final String hint;

    Language(String words, String hint) {
      this.words = " " + words + " ";
      this.hint = hint;
    }

    /// The language of a text, where that is none of English words.
    static Optional<Language> of(String text) {
      if (text.codePoints()
          .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.DEVANAGARI)) {
        return Optional.of(HINDI);
      }
      List<String> said = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
      if (said.stream().filter(ENGLISH::contains).count() >= TELLING) {
        return Optional.empty();
      }
      Language best = GERMAN;
      for (Language language : values()) {
        if (language.count(said) > best.count(said)) {
          best = language;
        }
      }
      return best.count(said) >= TELLING ? Optional.of(best) : Optional.empty();
    }

    private long count(List<String> said) {
      return said.stream().filter(word -> words.contains(" " + word + " ")).count();
    }
  }

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "is", "are", "what", "which", "how", "should", "can", "for", "with", "and", "or",
          "to", "of", "do", "does", "i", "my", "use", "better", "than");

  static List<String> on(Question question, NamedSubjects named, SearchResult result) {
    List<String> remarks = new ArrayList<>();
    if (!named.unknown().isEmpty()) {
      remarks.add(unknown(named));
    }
    if (result instanceof SearchResult.NotFound) {
      documentation(named).ifPresent(remarks::add);
      Language.of(question.text()).map(language -> language.hint).ifPresent(remarks::add);
    }
    return remarks;
  }

  private static String unknown(NamedSubjects named) {
    String names =
        named.unknown().stream()
            .map(subject ->
                subject.what().isEmpty()
                    ? subject.name()
                    : subject.name() + " (" + subject.what() + ")")
            .collect(Collectors.joining(" and "));
    String nearest =
        named.nearest().isEmpty()
            ? ""
            : " Nearest to it I know " + String.join(" and ", named.nearest()) + ".";
    return "I know nothing about " + names + "." + nearest;
  }

  private static Optional<String> documentation(NamedSubjects named) {
    List<String> links =
        named.known().stream()
            .filter(subject -> !subject.documentation().isEmpty())
            .limit(MOST_LINKS)
            .map(AnswerRemarks::link)
            .toList();
    return links.isEmpty()
        ? Optional.empty()
        : Optional.of("The official documentation may help: " + String.join(", ", links));
  }

  private static String link(Subject subject) {
    return subject.name() + " " + subject.documentation();
  }
}
