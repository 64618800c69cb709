package org.frameworkadvisor.bot.discord;

import java.util.Optional;
import org.frameworkadvisor.bot.discord.ask.ReplyPresenter;
import org.frameworkadvisor.bot.discord.ask.ReplyRenderer;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers a few questions to nobody, so that the first member does not wait for classes to load.
final class WarmUp implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
  private static final int QUESTIONS = 3;
  private static final int PASSAGES = 10;

  private final AdvisorFeatures features;

  WarmUp(AdvisorFeatures features) {
    this.features = features;
  }

  @Override
  public void run() {
    ReplyRenderer renderer = ReplyRenderer.of(features);
    ReplyView view = ReplyView.of(new AnswerId("warmup"), ReplyPresenter.NOBODY).withFeedback(true);
    try {
      for (String question : features.suggestions().get().stream().limit(QUESTIONS).toList()) {
        Reply reply =
            features.questionService().answerWithoutContext(Optional.empty(), question, PASSAGES);
        renderer.reply(reply, view).create().close();
      }
    } catch (RuntimeException e) {
      LOG.warn("The first questions, asked by nobody, failed.", e);
    }
  }
}
