package org.frameworkadvisor.bot.console.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.frameworkadvisor.bot.compare.ComparisonService;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.knowledge.catalog.Comparison;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import picocli.CommandLine.Model.CommandSpec;

/// Offers commands, their arguments, and questions that the knowledge answers. Which of them fit is
/// [AllWordsMatcher]'s to say.
final class ChatCompleter implements Completer {
  private static final int LEAST_SUBJECTS = 2;

  private final AdvisorFeatures features;
  private final Supplier<ChatCommands> commands;

  ChatCompleter(AdvisorFeatures features, Supplier<ChatCommands> commands) {
    this.features = features;
    this.commands = commands;
  }

  @Override
  public void complete(LineReader reader, ParsedLine typed, List<Candidate> candidates) {
    offer(typed, candidates);
  }

  void offer(ParsedLine typed, List<Candidate> candidates) {
    List<String> offers = offers(typed);
    for (int i = 0; i < offers.size(); i++) {
      String offer = TerminalText.line(offers.get(i));
      // The order counts: what is asked most stands first.
      candidates.add(new Candidate(offer, offer, null, null, null, null, true, i));
    }
  }

  private List<String> offers(ParsedLine typed) {
    String line = typed.line();
    int space = line.indexOf(' ');
    if (!line.startsWith("/")) {
      return features.suggestions().get();
    }
    return space < 0
        ? ChatCommands.typed()
        : commands
            .get()
            .command(line.substring(1, space))
            .map(command -> offers(command, line.substring(space + 1)))
            .orElse(List.of());
  }

  private List<String> offers(CommandSpec command, String typed) {
    return switch (command.name()) {
      case "ask" -> features.suggestions().get();
      case "compare" -> comparands(typed);
      case "summarise" -> topics();
      case "reload" -> List.of("force");
      case "rollback" -> earlier();
      default ->
          command.positionalParameters().stream()
              .limit(1)
              .flatMap(first -> Stream.ofNullable(first.completionCandidates()))
              .flatMap(values -> StreamSupport.stream(values.spliterator(), false))
              .toList();
    };
  }

  private List<String> earlier() {
    return features.maintenance().versions().stream()
        .filter(version -> !version.isServed())
        .map(KnowledgeStatus.Version::version)
        .toList();
  }

  private List<String> comparands(String typed) {
    ComparisonService comparisons = features.comparisonService();
    String whole = typed.substring(0, typed.lastIndexOf(' ') + 1);
    List<String> named = ComparisonArguments.of(whole, comparisons.names()).names();
    List<String> offers = new ArrayList<>();
    for (String subject : comparisons.subjects()) {
      String name = subject.toLowerCase(Locale.ROOT);
      if (!named.contains(name)) {
        offers.add(name);
      }
    }
    if (named.size() >= LEAST_SUBJECTS) {
      offers.addAll(aspects(named));
    }
    return offers;
  }

  private List<String> aspects(List<String> named) {
    return features.comparisonService().compare(named, "")
            instanceof Reply.Compared(Comparison comparison)
        ? comparison.rows().stream().map(Comparison.Row::aspect).toList()
        : List.of();
  }

  private List<String> topics() {
    List<String> topics = new ArrayList<>(features.comparisonService().subjects());
    topics.addAll(features.suggestions().get());
    return topics;
  }
}
