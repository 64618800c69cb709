package org.frameworkadvisor.bot.discord.ask;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.catalog.TableOfContents;

/// A place in the table of contents, as buttons and select menus name it. As text
/// `<version>.<document>.<section>.<page>`, at most 26 characters.
///
/// @param version of the content, so that a place in an earlier one is not taken for another
/// @param document its number, or [#NONE] for the list of all documents
/// @param section its number within the document, or [#NONE] for the list of its sections
/// @param page which page of what is there, from 0; one that does not exist shows the last
record ContentsLocation(String version, int document, int section, int page) {
  static final int NONE = -1;

  private static final Pattern FORM =
      Pattern.compile("([0-9a-z]{1,8})\\.(-|[0-9]{1,5})\\.(-|[0-9]{1,5})\\.([0-9]{1,5})");

  /// What a place calls the version of some contents.
  static String versionOf(TableOfContents contents) {
    String plain = contents.version().toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "");
    return plain.isEmpty() ? "0" : plain.substring(0, Math.min(plain.length(), 8));
  }

  /// Reads one; empty where it is forged or malformed.
  static Optional<ContentsLocation> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new ContentsLocation(
                form.group(1),
                number(form.group(2)),
                number(form.group(3)),
                Integer.parseInt(form.group(4))))
        : Optional.empty();
  }

  String text() {
    return version + "." + digits(document) + "." + digits(section) + "." + page;
  }

  private static int number(String digits) {
    return digits.equals("-") ? NONE : Integer.parseInt(digits);
  }

  private static String digits(int number) {
    return number == NONE ? "-" : Integer.toString(number);
  }
}
