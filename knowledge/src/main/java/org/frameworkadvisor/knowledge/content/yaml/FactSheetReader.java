package org.frameworkadvisor.knowledge.content.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.Citation;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.NearestName;
import org.frameworkadvisor.knowledge.content.Passage;

/// Reads `frameworks/<id>.yaml`: what is known of one framework, one checkable sentence a fact,
/// each with its source. A fact becomes a passage whose document bears the framework's name, and
/// whose section the title of what the fact is about.
public final class FactSheetReader {
  private static final List<String> KEYS =
      List.of("id", "name", "aliases", "language", "website", "documentation", "reviewed", "facts");
  private static final List<String> FACT_KEYS =
      List.of("key", "kind", "says", "source", "url", "as_of", "edition");
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_URL = 500;
  private static final int LONGEST_FACT = 400;
  private static final int LONGEST_SOURCE = 200;

  private final Document.Id id;
  private final FieldVocabulary field;
  private final FileFindings findings;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> said = new LinkedHashMap<>();

  private FactSheetReader(Document.Id id, FieldVocabulary field, FileFindings findings) {
    this.id = id;
    this.field = field;
    this.findings = findings;
  }

  /// A sheet that was read.
  ///
  /// @param names its name, then its aliases
  /// @param documentation the address of the framework's own documentation
  public record Result(
      Document document, List<String> names, String documentation, List<Passage> facts) {
    public Result {
      names = List.copyOf(names);
      facts = List.copyOf(facts);
    }
  }

  /// Reads one sheet; empty where it can't be used at all.
  ///
  /// @param id of its document, which ends in the framework's
  /// @param field the aspects that facts may be about
  public static Optional<Result> read(
      String text, Document.Id id, FieldVocabulary field, FileFindings findings) {
    FactSheetReader reader = new FactSheetReader(id, field, findings);
    return YamlNode.read(text, findings)
        .flatMap(root -> YamlFields.of(root, "A fact sheet", KEYS, findings))
        .map(reader::sheet);
  }

  private Result sheet(YamlFields fields) {
    String framework = fields.id("id");
    if (!framework.isEmpty() && !id.value().endsWith("/" + framework)) {
      findings.error(
          fields.line("id"),
          "The file is not called " + framework + ".yaml.",
          "Name the file after the id of its framework.");
    }
    String name = fields.text("name", LONGEST_NAME);
    fields.text("language", LONGEST_NAME);
    String website = fields.address("website", LONGEST_URL);
    String documentation = fields.address("documentation", LONGEST_URL);
    Document document =
        new Document(
            id,
            name.isEmpty() ? framework : name,
            name,
            website,
            fields.date("reviewed"),
            List.of(framework),
            List.of());
    List<String> names = new ArrayList<>(List.of(document.title()));
    fields.texts("aliases", LONGEST_NAME).forEach(alias -> names.add(alias.text()));
    fields.required("facts");
    List<Passage> facts = new ArrayList<>();
    for (YamlNode fact : fields.list("facts")) {
      YamlFields.of(fact, "A fact", FACT_KEYS, findings)
          .flatMap(known -> fact(known, document))
          .ifPresent(facts::add);
    }
    return new Result(document, names, documentation, facts);
  }

  private Optional<Passage> fact(YamlFields fields, Document document) {
    String key = fields.id("key");
    String says = fields.text("says", LONGEST_FACT);
    Citation citation =
        new Citation(
            fields.text("source", LONGEST_SOURCE),
            fields.address("url", LONGEST_URL),
            fields.date("as_of"),
            fields.value("edition").isEmpty() ? "" : fields.text("edition", LONGEST_SOURCE),
            standing(fields));
    if (key.isEmpty() || says.isEmpty()) {
      return Optional.empty();
    }
    Integer first = said.putIfAbsent(says.toLowerCase(Locale.ROOT), fields.line("says"));
    if (first != null) {
      findings.error(
          fields.line("says"), "The same is said on line " + first + ".", "Delete one of the two.");
    }
    Passage.Id passage = new Passage.Id(id + "#" + key + "-" + counts.merge(key, 1, Integer::sum));
    return Optional.of(new Passage(passage, document, List.of(title(key, fields)), says, citation));
  }

  private Citation.Standing standing(YamlFields fields) {
    String kind = fields.text("kind", LONGEST_NAME);
    for (Citation.Standing standing : Citation.Standing.values()) {
      if (standing.name().toLowerCase(Locale.ROOT).equals(kind)) {
        return standing;
      }
    }
    if (!kind.isEmpty()) {
      findings.error(
          fields.line("kind"),
          "There is no kind \"" + YamlFields.shown(kind) + "\".",
          "Write fact, figure, claim (the project's own) or judgement.");
    }
    return Citation.Standing.FACT;
  }

  private String title(String key, YamlFields fields) {
    List<FieldVocabulary.Aspect> aspects = field.aspects();
    Optional<FieldVocabulary.Aspect> known =
        aspects.stream().filter(aspect -> aspect.key().equals(key)).findFirst();
    if (known.isEmpty() && !aspects.isEmpty()) {
      List<String> keys = aspects.stream().map(FieldVocabulary.Aspect::key).toList();
      findings.error(
          fields.line("key"),
          "There is no aspect \"" + key + "\" in " + FieldReader.FILE + ".",
          "Did you mean \"" + NearestName.to(key, keys) + "\"? Or add it there.");
    }
    return known
        .map(FieldVocabulary.Aspect::title)
        .orElse(Character.toUpperCase(key.charAt(0)) + key.substring(1).replace('-', ' '));
  }
}
