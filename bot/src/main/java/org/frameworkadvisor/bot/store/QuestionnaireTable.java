package org.frameworkadvisor.bot.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.yaml.QuestionnaireReader;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/// The questionnaires that sessions and teams refer to, a row for each version.
final class QuestionnaireTable {
  private static final int MOST_AT_HAND = 16;

  /// To read a questionnaire takes longer than all else.
  private final Cache<String, Optional<QuestionnaireDefinition>> definitions =
      Caffeine.newBuilder().maximumSize(MOST_AT_HAND).build();

  static void keep(QuestionnaireDefinition definition, Handle handle) {
    handle
        .createUpdate(
            """
            INSERT INTO questionnaires (definition, source) VALUES (:definition, :source)
            ON CONFLICT (definition) DO NOTHING
            """)
        .bind("definition", definition.key())
        .bind("source", definition.source())
        .execute();
  }

  /// The one of a row that has the columns `definition` and `source`; empty where this version of
  /// the program cannot read it any more.
  Optional<QuestionnaireDefinition> read(RowView row) {
    String source = row.getColumn("source", String.class);
    return definitions.get(
        row.getColumn("definition", String.class), _ -> QuestionnaireReader.parse(source));
  }
}
