package org.frameworkadvisor.knowledge.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.english.EnglishText.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTextTest {
  private final EnglishText plain = new EnglishText(Corpus.Synonyms.NONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Deploying applications | deploi applic",
        "deployed APPLICATION | deploi applic",
        "Django's cafés | django cafe",
        "What is the best way to learn Flask? | best wai learn flask",
        "I’m using it, don’t you? | ''",
        "node.js 3.12 C++ | node.j 3.12 c",
        "'  \t ' | ''"
      })
  void wordsBecomeTerms(String text, String terms) {
    assertThat(terms(plain, text)).containsExactlyElementsOf(words(terms));
  }

  @Test
  void wordsThatSayNothingKeepTheirPlace() {
    assertThat(plain.tokens("the speed of the admin interface", 64))
        .containsExactly(new Token("speed", 1), new Token("admin", 4), new Token("interfac", 5));
  }

  @Test
  void nothingIsReadBeyondTheMost() {
    assertThat(terms(plain.tokens("red green blue white", 3)))
        .containsExactly("red", "green", "blue");
  }

  @Test
  void allMembersOfAGroupShareATerm() {
    EnglishText english = english(List.of("orm", "object-relational mapper", "data mapper"));
    assertThat(
            List.of(
                "ORM", "an object-relational mapper", "a data mapper", "object relational mapper"))
        .allSatisfy(text -> assertThat(terms(english, text)).contains("=orm"));
    assertThat(terms(english, "a relational mapper")).doesNotContain("=orm");
  }

  @Test
  void theWordsOfASynonymStayBesideTheCommonTerm() {
    EnglishText english = english(List.of("spa", "single page application"));
    assertThat(english.tokens("a fast single page application today", 64))
        .containsExactlyInAnyOrder(
            new Token("fast", 1),
            new Token("=spa", 2),
            new Token("singl", 2),
            new Token("page", 3),
            new Token("applic", 4),
            new Token("todai", 5));
  }

  @Test
  void onlyTheTermOfAGroupIsCommon() {
    EnglishText english = english(List.of("js", "javascript"));
    assertThat(english.tokens("javascript", 64))
        .filteredOn(Token::isCommon)
        .containsExactly(new Token("=j", 0));
  }

  private static EnglishText english(List<String> group) {
    return new EnglishText(new Corpus.Synonyms(List.of(group)));
  }

  private static List<String> terms(EnglishText english, String text) {
    return terms(english.tokens(text, 64));
  }

  private static List<String> terms(List<Token> tokens) {
    return tokens.stream().map(Token::term).toList();
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
  }
}
