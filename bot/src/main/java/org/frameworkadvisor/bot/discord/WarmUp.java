package org.frameworkadvisor.bot.discord;

import java.util.Optional;
import org.frameworkadvisor.bot.discord.answering.Rendering;
import org.frameworkadvisor.bot.discord.answering.Showing;
import org.frameworkadvisor.bot.discord.drawing.Look;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.bot.front.Features;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers a few questions to nobody, so that the first member does not wait for classes to load.
final class WarmUp implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
  private static final int QUESTIONS = 3;
  private static final int PASSAGES = 10;

  private final Features features;

  WarmUp(Features features) {
    this.features = features;
  }

  @Override
  public void run() {
    Rendering rendering = Rendering.of(features);
    Look look = Look.of(new AnswerId("warmup"), Showing.NOBODY).withFeedback(true);
    try {
      for (String question : features.suggestions().get().stream().limit(QUESTIONS).toList()) {
        Reply reply = features.ask().answerAlone(Optional.empty(), question, PASSAGES);
        rendering.reply(reply, look).create().close();
      }
    } catch (RuntimeException fault) {
      LOG.warn("The first questions, asked by nobody, failed.", fault);
    }
  }
}
