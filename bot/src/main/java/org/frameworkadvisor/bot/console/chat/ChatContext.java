package org.frameworkadvisor.bot.console.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.frameworkadvisor.bot.console.commands.CommandContext;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.ReplyText;
import org.frameworkadvisor.bot.console.text.TerminalStyle;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.console.text.TextLayout;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.ControlCommand;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;

/// Runs commands within a conversation: on the features that are open, and collects what they say.
final class ChatContext implements CommandContext {
  private final AdvisorFeatures features;
  private final Supplier<TerminalStyle> style;
  private final List<String> said = new ArrayList<>();

  /// @param style asked for each time: terminals are resized
  ChatContext(AdvisorFeatures features, Supplier<TerminalStyle> style) {
    this.features = features;
    this.style = style;
  }

  /// Takes the lines that were collected; the next ones start anew.
  List<String> take() {
    List<String> lines = List.copyOf(said);
    said.clear();
    return lines;
  }

  AdvisorFeatures features() {
    return features;
  }

  @Override
  public TerminalStyle style() {
    return style.get();
  }

  @Override
  public void show(List<String> lines) {
    said.addAll(lines);
  }

  @Override
  public void say(String text) {
    show(new TextLayout(style()).plain(TerminalText.line(text)).lines());
  }

  @Override
  public int refuse(String reason, int exitCode) {
    say(reason);
    return exitCode;
  }

  @Override
  public int noQuestionnaire() {
    return refuse(
        "This knowledge base has no questionnaire to recommend by.", ExitCode.UNAVAILABLE);
  }

  @Override
  public int reply(Supplier<Reply> feature, boolean json) {
    show(new ReplyText(style()).lines(feature.get(), 1));
    return ExitCode.OK;
  }

  @Override
  public int withFeatures(ToIntFunction<AdvisorFeatures> task) {
    return task.applyAsInt(features);
  }

  @Override
  public int carryOut(ControlCommand command) {
    command.carryOut(features.maintenance(), ProgressListener.NONE).lines().forEach(this::say);
    return ExitCode.OK;
  }
}
