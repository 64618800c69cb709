package org.frameworkadvisor.bot.console.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.jspecify.annotations.Nullable;

/// A candidate fits where it holds every word typed, anywhere: `flask proto` finds “Is Flask good
/// for prototypes?”. Commands fit by their beginning.
final class AllWordsMatcher implements CompletionMatcher {
  private String typed = "";
  private List<Candidate> fitting = List.of();

  @Override
  public void compile(
      Map<LineReader.Option, Boolean> options,
      boolean prefix,
      CompletingParsedLine line,
      boolean caseInsensitive,
      int errors,
      @Nullable String originalGroupName) {
    typed = line.word();
    fitting = List.of();
  }

  @Override
  public List<Candidate> matches(List<Candidate> candidates) {
    fitting = candidates.stream().filter(candidate -> fits(candidate.value())).toList();
    return new ArrayList<>(fitting);
  }

  @Override
  public @Nullable Candidate exactMatch() {
    return fitting.stream()
        .filter(candidate -> candidate.value().equalsIgnoreCase(typed.strip()))
        .findFirst()
        .orElse(null);
  }

  /// What all fitting candidates begin with, if that goes beyond what is typed.
  @Override
  public String getCommonPrefix() {
    if (fitting.isEmpty()) {
      return typed;
    }
    String common = fitting.getFirst().value();
    for (Candidate candidate : fitting) {
      while (!candidate.value().startsWith(common)) {
        common = common.substring(0, common.length() - 1);
      }
    }
    return common.startsWith(typed) ? common : typed;
  }

  private boolean fits(String candidate) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    String offered = candidate.toLowerCase(Locale.ROOT);
    if (wanted.startsWith("/")) {
      return offered.startsWith(wanted);
    }
    return wanted.isBlank()
        || List.of(wanted.strip().split("\\s+")).stream().allMatch(offered::contains);
  }
}
