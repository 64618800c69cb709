package org.frameworkadvisor.bot.recommend;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.QuestionnaireSource;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.format.ContentReader;

/// The shipped content without an index; words are the same when they differ by a plural's s.
final class ShippedQuestionnaireSource implements QuestionnaireSource {
  private static final Path FOLDER = Path.of("../knowledge/content");
  private static final ContentResult CONTENT = ContentReader.read(FOLDER);

  @Override
  public Optional<QuestionnaireDefinition> questionnaire() {
    return CONTENT.questionnaire();
  }

  @Override
  public List<QuestionnaireDefinition> questionnaires() {
    return ContentReader.earlierQuestionnaires(FOLDER);
  }

  @Override
  public Optional<Passage> passage(String id) {
    return CONTENT.corpus().passages().stream()
        .filter(passage -> passage.id().value().equals(id))
        .findFirst();
  }

  @Override
  public Set<String> terms(String word) {
    return Arrays.stream(word.toLowerCase(Locale.ROOT).split("\\W+", -1))
        .map(part -> part.replaceFirst("s$", ""))
        .filter(part -> part.length() > 2)
        .collect(Collectors.toUnmodifiableSet());
  }
}
