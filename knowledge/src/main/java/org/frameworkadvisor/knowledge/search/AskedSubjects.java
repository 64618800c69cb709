package org.frameworkadvisor.knowledge.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Coverage;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Subject;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.SentenceSplitter;

/// The subjects that one question names, and how well passages and sentences keep to them. To
/// vectors, what is said of Flask is nearly the same as what is said of Django.
final class AskedSubjects {
  /// What a passage loses for each subject asked about that it does not name.
  private static final double MISSING = 3;

  /// What it loses where its title or its headings are about other subjects only.
  private static final double ELSEWHERE = 3;

  /// What it gains where its title names all that is compared, and nothing else.
  private static final double TOGETHER = 1.5;

  /// What it gains or loses where it speaks for the side that was asked for, or for the other one.
  private static final double DIRECTION = 2;

  /// What it loses where it speaks for one side although none was asked for.
  private static final double ONE_SIDED = 0.5;

  /// What a sentence loses, as a share of the question covered, where it is about others only.
  private static final double OTHER_SENTENCE = 0.25;

  private static final Pattern RATHER =
      Pattern.compile(
          "^[^.?!;]{0,60}?\\b(?:over|rather than|instead of|than|against|compared (?:to|with)|not)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PRONOUN =
      Pattern.compile("^(?:it|its|they|their|this|that|these|those)\\b", Pattern.CASE_INSENSITIVE);

  private final Map<String, Subject> known = new LinkedHashMap<>();
  private final Map<String, Subject> unknown = new LinkedHashMap<>();
  private final Optional<Direction> direction;

  /// The first is asked for over the second.
  private record Direction(String first, String second) {}

  /// @param typed the question as it was asked
  /// @param corrected the same with typing errors corrected
  AskedSubjects(SubjectIndex subjects, String typed, String corrected) {
    List<SubjectIndex.Mention> mentions = subjects.mentions(typed);
    add(mentions);
    if (!corrected.equals(typed)) {
      add(subjects.mentions(corrected));
    }
    direction = directionIn(typed, mentions);
  }

  private void add(List<SubjectIndex.Mention> mentions) {
    for (SubjectIndex.Mention mention : mentions) {
      Subject subject = mention.subject();
      (subject.coverage() == Coverage.NOTHING ? unknown : known).put(subject.id(), subject);
    }
  }

  /// Those of which the content says something, in the order in which they are named.
  List<Subject> known() {
    return List.copyOf(known.values());
  }

  /// Those of which it says nothing.
  List<Subject> unknown() {
    return List.copyOf(unknown.values());
  }

  /// What a passage gains, or loses, by what it is about.
  double worth(PassageSubjects passage) {
    if (known.isEmpty()) {
      return 0;
    }
    long missing = known.keySet().stream().filter(id -> !passage.named().contains(id)).count();
    double worth = -MISSING * missing;
    if (!passage.about().isEmpty() && passage.about().stream().noneMatch(known::containsKey)) {
      worth -= ELSEWHERE;
    }
    if (known.size() > 1 && passage.title().equals(known.keySet())) {
      worth += TOGETHER;
    }
    if (direction.isPresent() && passage.direction().isPresent()) {
      worth += passage.direction().equals(direction) ? DIRECTION : -DIRECTION;
    } else if (passage.direction().isPresent()) {
      worth -= ONE_SIDED;
    }
    return worth;
  }

  /// Whether a passage names everything that the question asks about.
  boolean covers(PassageSubjects passage) {
    return passage.named().containsAll(known.keySet());
  }

  private static Optional<Direction> directionIn(String text, List<SubjectIndex.Mention> mentions) {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      SubjectIndex.Mention first = mentions.get(i);
      SubjectIndex.Mention second = mentions.get(i + 1);
      String between = text.substring(first.end(), second.start()) + " ";
      if (!first.subject().id().equals(second.subject().id()) && RATHER.matcher(between).find()) {
        return Optional.of(new Direction(first.subject().id(), second.subject().id()));
      }
    }
    return Optional.empty();
  }

  /// What the sentences of a passage lose, in their order, for being about another subject: a
  /// sentence is about those that it names, one without names about those before it, and the first
  /// about those of its headings.
  List<Double> deductions(
      SubjectIndex subjects, Passage passage, List<SentenceSplitter.Span> sentences) {
    List<Double> deductions = new ArrayList<>();
    Set<String> about = new LinkedHashSet<>(ids(subjects.mentions(passage.path())));
    for (SentenceSplitter.Span sentence : sentences) {
      String text = sentence.in(passage.text());
      Set<String> named = ids(subjects.mentions(text));
      boolean startsAnew = !named.isEmpty() && !PRONOUN.matcher(text).find();
      if (startsAnew || about.isEmpty()) {
        about = named;
      }
      boolean isElsewhere =
          !known.isEmpty()
              && !about.isEmpty()
              && known.keySet().stream().noneMatch(about::contains);
      deductions.add(isElsewhere ? OTHER_SENTENCE : 0);
    }
    return deductions;
  }

  private static Set<String> ids(List<SubjectIndex.Mention> mentions) {
    Set<String> ids = new LinkedHashSet<>();
    mentions.forEach(mention -> ids.add(mention.subject().id()));
    return ids;
  }

  /// What a passage is about.
  ///
  /// @param title the ids of the subjects that its title names
  /// @param about those of its title, its headings and its document
  /// @param named all that it names
  /// @param direction which one it prefers to which other one, where it says so
  record PassageSubjects(
      Set<String> title, Set<String> about, Set<String> named, Optional<Direction> direction) {

    private static PassageSubjects of(SubjectIndex subjects, Passage passage) {
      String headings = String.join(". ", passage.section());
      Set<String> title = ids(subjects.mentions(passage.document().title()));
      Set<String> about = new LinkedHashSet<>(title);
      about.addAll(ids(subjects.mentions(headings)));
      passage.document().frameworks().stream()
          .flatMap(id -> subjects.byId(id).stream())
          .filter(_ -> title.isEmpty())
          .forEach(subject -> about.add(subject.id()));
      List<SubjectIndex.Mention> mentions = subjects.mentions(passage.text());
      Set<String> named = new LinkedHashSet<>(about);
      named.addAll(ids(mentions));
      Optional<Direction> direction = directionIn(headings, subjects.mentions(headings));
      return new PassageSubjects(
          title,
          about,
          named,
          direction.isPresent() ? direction : directionIn(passage.text(), mentions));
    }
  }

  /// The subjects of passages, each looked at once.
  static final class OfPassages {
    private static final int MOST = 20_000;

    private final PassageIndex index;
    private final SubjectIndex subjects;
    private final Cache<Integer, PassageSubjects> known =
        Caffeine.newBuilder().maximumSize(MOST).build();

    OfPassages(PassageIndex index, SubjectIndex subjects) {
      this.index = index;
      this.subjects = subjects;
    }

    PassageSubjects of(int passage) {
      return known.get(passage, number -> PassageSubjects.of(subjects, index.passage(number)));
    }
  }
}
