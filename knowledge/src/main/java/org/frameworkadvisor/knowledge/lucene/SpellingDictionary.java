package org.frameworkadvisor.knowledge.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.frameworkadvisor.knowledge.english.EnglishText;
import org.frameworkadvisor.knowledge.search.Embedder;
import org.jspecify.annotations.Nullable;

/// The words that are spelled right: those of the index, as they are written there, and those of a
/// vocabulary; with their usual endings and beginnings. Serves one question and one thread.
final class SpellingDictionary {
  private static final List<String> ENDINGS =
      List.of("s", "es", "ed", "d", "ing", "ly", "er", "ers", "able", "ness", "less");

  /// Before these a short stem doubles its last consonant: cut, cutting.
  private static final Set<String> DOUBLING = Set.of("ed", "ing", "er", "ers", "able");

  private static final String[] BEGINNINGS = {
    "un", "re", "non", "pre", "anti", "multi", "sub", "inter", "over", "micro"
  };

  private static final int SHORTEST_STEM = 3;

  /// Shorter ones are so many that any word can be cut into two of them.
  private static final int SHORTEST_PART = 4;

  private final @Nullable Terms terms;
  private final TermsEnum lookup;
  private final Embedder.Vocabulary vocabulary;
  private final int views;

  SpellingDictionary(IndexReader reader, Embedder.Vocabulary vocabulary) throws IOException {
    this.terms = MultiTerms.getTerms(reader, PassageMapper.WORDS);
    this.lookup = terms == null ? TermsEnum.EMPTY : terms.iterator();
    this.vocabulary = vocabulary;
    this.views = reader.numDocs();
  }

  /// How many views there are.
  int views() {
    return views;
  }

  /// How many views hold a word; 0 when none does.
  int holding(String word) throws IOException {
    return lookup.seekExact(new BytesRef(word)) ? lookup.docFreq() : 0;
  }

  Embedder.Vocabulary vocabulary() {
    return vocabulary;
  }

  /// The index's words that an automaton over bytes accepts.
  TermsEnum accepted(CompiledAutomaton automaton) throws IOException {
    return terms == null ? TermsEnum.EMPTY : terms.intersect(automaton, null);
  }

  boolean isInVocabulary(String word) {
    return vocabulary.knows(word);
  }

  double commonness(String word) {
    return vocabulary.commonness(word);
  }

  /// Whether a word is right, as it is or as a form of one that is.
  boolean isWord(String word) throws IOException {
    return holds(word) || isInflected(word) || isPrefixed(word);
  }

  /// Whether a word is two with the space between them missing.
  boolean isTwoWords(String word) throws IOException {
    for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
      if (holds(word.substring(0, cut)) && holds(word.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(String word) throws IOException {
    return EnglishText.isStopWord(word) || vocabulary.knows(word) || holding(word) > 0;
  }

  private boolean isInflected(String word) throws IOException {
    for (String ending : ENDINGS) {
      int length = word.length() - ending.length();
      if (length >= SHORTEST_STEM
          && word.endsWith(ending)
          && takes(word.substring(0, length), ending)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a stem stands before this ending as it should: coder, coding, cutting, easily; but
  /// neither limitd nor caled nor learnning.
  private boolean takes(String stem, String ending) throws IOException {
    if (ending.equals("d")) {
      return stem.endsWith("e") && holds(stem);
    }
    char last = stem.charAt(stem.length() - 1);
    String shorter = stem.substring(0, stem.length() - 1);
    boolean doubles = DOUBLING.contains(ending);
    boolean asItIs = !doubles || !(mustDouble(stem) || losesItsE(stem, ending));
    return (asItIs && holds(stem))
        || holds(stem + "e")
        || (last == 'i' && holds(shorter + "y"))
        || (doubles && shorter.charAt(shorter.length() - 1) == last && isDoubled(shorter));
  }

  /// As in using, user and used; not in seeing.
  private static boolean losesItsE(String stem, String ending) {
    return stem.endsWith("e")
        && !ending.equals("able")
        && !(ending.equals("ing") && stem.matches(".*[eoy]e"));
  }

  private boolean isDoubled(String stem) throws IOException {
    return mayDouble(stem) && holds(stem);
  }

  /// A consonant behind a single vowel.
  private static boolean mayDouble(String stem) {
    int end = stem.length();
    return end >= SHORTEST_STEM
        && !isVowel(stem.charAt(end - 1))
        && isVowel(stem.charAt(end - 2))
        && !isVowel(stem.charAt(end - 3));
  }

  /// Where the vowel is the only one the consonant has to be doubled, except w, x and y.
  private static boolean mustDouble(String stem) {
    return mayDouble(stem)
        && "wxy".indexOf(stem.charAt(stem.length() - 1)) < 0
        && stem.chars().filter(letter -> isVowel((char) letter)).count() == 1;
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }

  private boolean isPrefixed(String word) throws IOException {
    for (String beginning : BEGINNINGS) {
      if (word.startsWith(beginning)
          && word.length() - beginning.length() >= SHORTEST_PART
          && holds(word.substring(beginning.length()))) {
        return true;
      }
    }
    return false;
  }
}
