package org.frameworkadvisor.knowledge.lucene;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;
import org.frameworkadvisor.knowledge.content.Citation;
import org.frameworkadvisor.knowledge.content.Passage;
import org.jspecify.annotations.Nullable;

/// How a passage is written into the index and read back.
final class PassageMapper {
  /// The terms of a view.
  static final String TERMS = "terms";

  /// The words of a view as they are spelled, for correcting typing errors.
  static final String WORDS = "words";

  /// The number of the passage that a view belongs to.
  static final String PASSAGE = "passage";

  /// Whether a view only announces what follows: 1 or 0.
  static final String SIGNPOST = "signpost";

  /// Which pieces the last model makes of a view, for knowing which are rare.
  static final String PIECES = "pieces";

  private static final String ID = "id";
  private static final String TEXT = "text";
  private static final String SECTION = "section";
  private static final String DOCUMENT = "document";
  private static final String TITLE = "title";
  private static final String SOURCE = "source";
  private static final String URL = "url";
  private static final String REVIEWED = "reviewed";
  private static final String FRAMEWORK = "framework";
  private static final String WORDING = "wording";
  private static final String CITED = "cited";
  private static final String CITED_URL = "cited-url";
  private static final String AS_OF = "as-of";
  private static final String EDITION = "edition";
  private static final String STANDING = "standing";

  private PassageMapper() {}

  /// The field of a model's vectors.
  static String vector(int model) {
    return "vector" + model;
  }

  /// The field of the pieces of a view as a model sees them.
  static String tokens(int model) {
    return "tokens" + model;
  }

  /// How a piece stands in [#PIECES].
  static String piece(int id) {
    return Integer.toString(id, Character.MAX_RADIX);
  }

  static void write(Passage passage, Document into) {
    into.add(new StoredField(ID, passage.id().value()));
    into.add(new StoredField(TEXT, passage.text()));
    passage.section().forEach(heading -> into.add(new StoredField(SECTION, heading)));
    org.frameworkadvisor.knowledge.content.Document document = passage.document();
    into.add(new StoredField(DOCUMENT, document.id().value()));
    into.add(new StoredField(TITLE, document.title()));
    into.add(new StoredField(SOURCE, document.source()));
    into.add(new StoredField(URL, document.url()));
    LocalDate reviewed = document.reviewed();
    if (reviewed != null) {
      into.add(new StoredField(REVIEWED, reviewed.toString()));
    }
    document.frameworks().forEach(name -> into.add(new StoredField(FRAMEWORK, name)));
    document.wordings().forEach(wording -> into.add(new StoredField(WORDING, wording)));
    write(passage.citation(), into);
  }

  private static void write(Citation citation, Document into) {
    into.add(new StoredField(CITED, citation.source()));
    into.add(new StoredField(CITED_URL, citation.url()));
    LocalDate asOf = citation.asOf();
    if (asOf != null) {
      into.add(new StoredField(AS_OF, asOf.toString()));
    }
    into.add(new StoredField(EDITION, citation.edition()));
    into.add(new StoredField(STANDING, citation.standing().name()));
  }

  static Passage read(Document stored) {
    return new Passage(
        new Passage.Id(one(stored, ID)),
        new org.frameworkadvisor.knowledge.content.Document(
            new org.frameworkadvisor.knowledge.content.Document.Id(one(stored, DOCUMENT)),
            one(stored, TITLE),
            one(stored, SOURCE),
            one(stored, URL),
            date(stored.getField(REVIEWED)),
            all(stored, FRAMEWORK),
            all(stored, WORDING)),
        all(stored, SECTION),
        one(stored, TEXT),
        new Citation(
            one(stored, CITED),
            one(stored, CITED_URL),
            date(stored.getField(AS_OF)),
            one(stored, EDITION),
            Citation.Standing.valueOf(one(stored, STANDING))));
  }

  private static String one(Document stored, String field) {
    String value = stored.get(field);
    if (value == null) {
      throw new IllegalStateException("the index holds a passage without " + field);
    }
    return value;
  }

  private static List<String> all(Document stored, String field) {
    return Arrays.asList(stored.getValues(field));
  }

  private static @Nullable LocalDate date(@Nullable IndexableField field) {
    return field == null ? null : LocalDate.parse(field.stringValue());
  }
}
