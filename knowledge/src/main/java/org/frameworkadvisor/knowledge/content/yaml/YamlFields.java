package org.frameworkadvisor.knowledge.content.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.NearestName;
import org.frameworkadvisor.knowledge.content.Passage;
import org.jspecify.annotations.Nullable;

/// The keys and values of one YAML mapping, by type. What is missing, of another type or unknown
/// goes into the findings; a usable value is returned all the same.
final class YamlFields {
  /// What ids are made of, so that they can be typed, sent and put into addresses.
  private static final Pattern ID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  private static final int LONGEST_ID = 40;

  private final YamlNode.Mapping mapping;
  private final String owner;
  private final FileFindings findings;
  private final Map<String, YamlNode.Field> fields = new LinkedHashMap<>();

  private YamlFields(YamlNode.Mapping mapping, String owner, FileFindings findings) {
    this.mapping = mapping;
    this.owner = owner;
    this.findings = findings;
  }

  /// @param owner what has these keys, as messages call it: "A criterion"
  /// @param known all keys that there are
  static Optional<YamlFields> of(
      YamlNode yaml, String owner, List<String> known, FileFindings findings) {
    if (!(yaml instanceof YamlNode.Mapping mapping)) {
      findings.error(
          yaml.line(),
          owner + " must be a list of keys and values.",
          "Write lines such as \"" + known.getFirst() + ": …\".");
      return Optional.empty();
    }
    YamlFields fields = new YamlFields(mapping, owner, findings);
    for (YamlNode.Field field : distinct(mapping, findings)) {
      if (known.contains(field.key())) {
        fields.fields.put(field.key(), field);
      } else {
        findings.error(
            field.line(),
            owner + " has no key \"" + shown(field.key()) + "\".",
            "Did you mean \""
                + NearestName.to(field.key(), known)
                + "\"? Known are "
                + String.join(", ", known)
                + ".");
      }
    }
    return Optional.of(fields);
  }

  /// The first field for each key; a key that is there twice is an error.
  static List<YamlNode.Field> distinct(YamlNode.Mapping mapping, FileFindings findings) {
    Map<String, YamlNode.Field> distinct = new LinkedHashMap<>();
    for (YamlNode.Field field : mapping.fields()) {
      YamlNode.Field first = distinct.putIfAbsent(field.key(), field);
      if (first != null) {
        findings.error(
            field.line(),
            "The key \""
                + shown(field.key())
                + "\" is there twice, first on line "
                + first.line()
                + ".",
            "Delete one of the two.");
      }
    }
    return List.copyOf(distinct.values());
  }

  int line() {
    return mapping.line();
  }

  /// Where a key is written; where its mapping begins when it is not.
  int line(String key) {
    YamlNode.Field field = fields.get(key);
    return field == null ? mapping.line() : field.line();
  }

  Optional<YamlNode> value(String key) {
    return Optional.ofNullable(fields.get(key)).map(YamlNode.Field::value);
  }

  /// A value that has to be there.
  Optional<YamlNode> required(String key) {
    Optional<YamlNode> value = value(key);
    if (value.isEmpty()) {
      findings.error(line(), owner + " has no \"" + key + "\".", "Add \"" + key + ": …\".");
    }
    return value;
  }

  /// A text that has to be there; empty when it isn't.
  String text(String key, int longest) {
    return required(key).map(value -> text(value, "\"" + key + "\"", longest, findings)).orElse("");
  }

  /// A text; empty when it is none.
  static String text(YamlNode value, String name, int longest, FileFindings findings) {
    if (!(value instanceof YamlNode.Scalar(_, String text, YamlNode.Kind kind))) {
      findings.error(
          value.line(),
          name + " must be a text.",
          "Write the text behind the colon, in \"…\" if it has a colon, # or brackets.");
      return "";
    }
    if (kind == YamlNode.Kind.NOTHING || text.isEmpty()) {
      findings.error(value.line(), name + " is empty.", "Write a text.");
      return "";
    }
    if (text.length() > longest) {
      findings.error(
          value.line(),
          name + " is " + text.length() + " characters long.",
          "Make it at most " + longest + "; long texts don't fit on buttons and small screens.");
    }
    return text;
  }

  /// An id that has to be there; empty when it isn't, or can't be one.
  String id(String key) {
    String id = text(key, LONGEST_ID);
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      findings.error(
          line(key),
          "\"" + shown(id) + "\" can't be an id.",
          "Use small letters, digits and single hyphens, such as online-shop.");
      return "";
    }
    return id;
  }

  /// A whole number that has to be there; the least one when it isn't.
  int number(String key, int least, int most) {
    Optional<YamlNode> value = required(key);
    if (value.isEmpty()) {
      return least;
    }
    if (value.get() instanceof YamlNode.Scalar(_, String text, YamlNode.Kind kind)
        && kind == YamlNode.Kind.NUMBER
        && text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    findings.error(
        line(key),
        "\"" + key + "\" must be a whole number from " + least + " to " + most + ".",
        "Write a number, without quotes.");
    return least;
  }

  /// A web address that has to be there; empty when it isn't.
  String address(String key, int longest) {
    String address = text(key, longest);
    if (address.isEmpty() || address.startsWith("https://") || address.startsWith("http://")) {
      return address;
    }
    findings.error(
        line(key), "\"" + shown(address) + "\" is no web address.", "Start it with https://.");
    return "";
  }

  /// A day that has to be there; null when it isn't.
  @Nullable LocalDate date(String key) {
    String text = text(key, LONGEST_ID);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      findings.error(
          line(key),
          "\"" + shown(text) + "\" is no date.",
          "Write it as YYYY-MM-DD, such as 2026-01-22.");
      return null;
    }
  }

  /// Whether a key is true; no when it is not there.
  boolean truth(String key) {
    Optional<YamlNode> value = value(key);
    if (value.isEmpty()) {
      return false;
    }
    if (value.get() instanceof YamlNode.Scalar(_, String text, YamlNode.Kind kind)
        && kind == YamlNode.Kind.TRUTH) {
      return text.equals("true");
    }
    findings.error(
        line(key), "\"" + key + "\" must be true or false.", "Write true or false, no quotes.");
    return false;
  }

  /// The entries of a list; none when there is no such key.
  List<YamlNode> list(String key) {
    Optional<YamlNode> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof YamlNode.Sequence(_, List<YamlNode> items)) {
      return items;
    }
    findings.error(
        line(key), "\"" + key + "\" must be a list.", "Write [a, b], or a line with - for each.");
    return List.of();
  }

  /// The texts of a list.
  List<YamlNode.Scalar> texts(String key, int longest) {
    return texts(list(key), "an entry of \"" + key + "\"", longest, findings);
  }

  static List<YamlNode.Scalar> texts(
      List<YamlNode> items, String name, int longest, FileFindings findings) {
    List<YamlNode.Scalar> texts = new ArrayList<>();
    for (YamlNode item : items) {
      String text = text(item, name, longest, findings);
      if (!text.isEmpty()) {
        texts.add(new YamlNode.Scalar(item.line(), text, YamlNode.Kind.TEXT));
      }
    }
    return texts;
  }

  /// Something from a file inside a message: no longer than a line.
  static String shown(String text) {
    return text.length() <= LONGEST_ID * 2 ? text : text.substring(0, LONGEST_ID * 2) + "…";
  }

  /// Reports ids of passages that do not exist.
  static void checkEvidence(
      List<YamlNode.Scalar> evidence, List<Passage> passages, FileFindings findings) {
    Set<String> ids =
        passages.stream().map(passage -> passage.id().value()).collect(Collectors.toSet());
    for (YamlNode.Scalar cited : evidence) {
      if (!ids.contains(cited.text())) {
        findings.error(
            cited.line(),
            "There is no passage \"" + shown(cited.text()) + "\".",
            ids.isEmpty()
                ? "Write the passage, or delete the line."
                : "Did you mean \""
                    + NearestName.to(cited.text(), ids.stream().sorted().toList())
                    + "\"?");
      }
    }
  }
}
