package org.frameworkadvisor.knowledge.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The keys and values of one YAML mapping, by type. Whatever is missing, of another type or not
/// known goes among the findings; a value that can be gone on with comes back all the same.
final class YamlFields {
  /// What ids are made of, so that they can be typed, sent and put into addresses.
  private static final Pattern ID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  private static final int LONGEST_ID = 40;

  private final Yaml.Mapping mapping;
  private final String owner;
  private final Findings findings;
  private final Map<String, Yaml.Field> fields = new LinkedHashMap<>();

  private YamlFields(Yaml.Mapping mapping, String owner, Findings findings) {
    this.mapping = mapping;
    this.owner = owner;
    this.findings = findings;
  }

  /// @param owner what has these keys, as messages call it: "A criterion"
  /// @param known all keys that there are
  static Optional<YamlFields> of(Yaml yaml, String owner, List<String> known, Findings findings) {
    if (!(yaml instanceof Yaml.Mapping mapping)) {
      findings.error(
          yaml.line(),
          owner + " must be a list of keys and values.",
          "Write lines such as \"" + known.getFirst() + ": …\".");
      return Optional.empty();
    }
    YamlFields fields = new YamlFields(mapping, owner, findings);
    for (Yaml.Field field : distinct(mapping, findings)) {
      if (known.contains(field.key())) {
        fields.fields.put(field.key(), field);
      } else {
        findings.error(
            field.line(),
            owner + " has no key \"" + shown(field.key()) + "\".",
            "Did you mean \""
                + Nearest.to(field.key(), known)
                + "\"? Known are "
                + String.join(", ", known)
                + ".");
      }
    }
    return Optional.of(fields);
  }

  /// The first field for each key; a key that is there twice is an error.
  static List<Yaml.Field> distinct(Yaml.Mapping mapping, Findings findings) {
    Map<String, Yaml.Field> distinct = new LinkedHashMap<>();
    for (Yaml.Field field : mapping.fields()) {
      Yaml.Field first = distinct.putIfAbsent(field.key(), field);
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
    Yaml.Field field = fields.get(key);
    return field == null ? mapping.line() : field.line();
  }

  Optional<Yaml> value(String key) {
    return Optional.ofNullable(fields.get(key)).map(Yaml.Field::value);
  }

  /// A value that has to be there.
  Optional<Yaml> required(String key) {
    Optional<Yaml> value = value(key);
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
  static String text(Yaml value, String name, int longest, Findings findings) {
    if (!(value instanceof Yaml.Scalar(_, String text, Yaml.Kind kind))) {
      findings.error(
          value.line(),
          name + " must be a text.",
          "Write the text behind the colon, in \"…\" if it has a colon, # or brackets.");
      return "";
    }
    if (kind == Yaml.Kind.NOTHING || text.isEmpty()) {
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
    Optional<Yaml> value = required(key);
    if (value.isEmpty()) {
      return least;
    }
    if (value.get() instanceof Yaml.Scalar(_, String text, Yaml.Kind kind)
        && kind == Yaml.Kind.NUMBER
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

  /// Whether a key is true; no when it is not there.
  boolean truth(String key) {
    Optional<Yaml> value = value(key);
    if (value.isEmpty()) {
      return false;
    }
    if (value.get() instanceof Yaml.Scalar(_, String text, Yaml.Kind kind)
        && kind == Yaml.Kind.TRUTH) {
      return text.equals("true");
    }
    findings.error(
        line(key), "\"" + key + "\" must be true or false.", "Write true or false, no quotes.");
    return false;
  }

  /// The entries of a list; none when there is no such key.
  List<Yaml> list(String key) {
    Optional<Yaml> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof Yaml.Sequence(_, List<Yaml> items)) {
      return items;
    }
    findings.error(
        line(key), "\"" + key + "\" must be a list.", "Write [a, b], or a line with - for each.");
    return List.of();
  }

  /// The texts of a list.
  List<Yaml.Scalar> texts(String key, int longest) {
    return texts(list(key), "an entry of \"" + key + "\"", longest, findings);
  }

  static List<Yaml.Scalar> texts(List<Yaml> items, String name, int longest, Findings findings) {
    List<Yaml.Scalar> texts = new ArrayList<>();
    for (Yaml item : items) {
      String text = text(item, name, longest, findings);
      if (!text.isEmpty()) {
        texts.add(new Yaml.Scalar(item.line(), text, Yaml.Kind.TEXT));
      }
    }
    return texts;
  }

  /// Something from a file inside a message: no longer than a line.
  static String shown(String text) {
    return text.length() <= LONGEST_ID * 2 ? text : text.substring(0, LONGEST_ID * 2) + "…";
  }
}
