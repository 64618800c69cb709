package org.frameworkadvisor.bot.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.frameworkadvisor.bot.discord.gateway.FailureText;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes what members do, and hands it on at once: events come one at a time. Each is dealt with
/// once, also where it arrives twice, as it may after a lost connection.
final class DiscordListener extends ListenerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordListener.class);
  private static final int MOST_REMEMBERED = 100_000;
  private static final Duration REMEMBERED = Duration.ofMinutes(15);

  private final Responder responder;
  private final Executor dispatch;
  private final Executor completions;
  private final Cache<Long, Boolean> seen =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterWrite(REMEMBERED).build();
  private volatile @Nullable CommandRegistry registry;
  private volatile boolean readsMessages;

  /// @param dispatch hands events to their handlers; answers do not keep its threads busy
  /// @param completions has a thread that neither keeps busy
  DiscordListener(Responder responder, Executor dispatch, Executor completions) {
    this.responder = responder;
    this.dispatch = dispatch;
    this.completions = completions;
  }

  /// From now on, things can be answered.
  void open(CommandRegistry opened) {
    registry = opened;
  }

  /// From now on, what messages say is sent; a connection that does not say it is on its way out.
  void readMessages() {
    readsMessages = true;
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    interaction(event, to -> to.command(event));
  }

  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    interaction(event, to -> to.menu(event));
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    interaction(event, to -> to.clicked(event, Optional.empty()));
  }

  @Override
  public void onStringSelectInteraction(StringSelectInteractionEvent event) {
    Optional<String> choice = event.getValues().stream().findFirst();
    interaction(event, to -> to.clicked(event, choice));
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    interaction(event, to -> to.submitted(event));
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    CommandRegistry to = registry;
    if (to != null && isNew(event.getIdLong())) {
      completions.execute(() -> complete(event, to));
    }
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    Message message = event.getMessage();
    CommandRegistry to = registry;
    if (to != null && isReadable(event) && isByPerson(event) && isNew(message.getIdLong())) {
      responder.inBackground(() -> to.received(message), () -> to.putOff(message));
    }
  }

  private void interaction(IReplyCallback event, Consumer<CommandRegistry> handler) {
    if (!isNew(event.getIdLong())) {
      return;
    }
    CommandRegistry to = registry;
    if (to == null) {
      responder.tell(event, "I am just starting. Please try again in a minute.");
      return;
    }
    dispatch.execute(() -> dealWith(event, to, handler));
  }

  private void dealWith(
      IReplyCallback event, CommandRegistry to, Consumer<CommandRegistry> handler) {
    try {
      handler.accept(to);
    } catch (RuntimeException | Error e) {
      LOG.error("An interaction could not be dealt with.", e);
      responder.tell(event, SentenceCard.FAULT);
    }
  }

  private static void complete(CommandAutoCompleteInteractionEvent event, CommandRegistry to) {
    List<String> offered = List.of();
    try {
      offered = to.complete(event);
    } catch (RuntimeException | Error e) {
      LOG.error("A completion failed.", e);
    }
    event
        .replyChoiceStrings(offered)
        .queue(
            _ -> {},
            failure ->
                LOG.debug("A completion did not reach Discord: {}", FailureText.line(failure)));
  }

  private boolean isNew(long id) {
    return seen.asMap().putIfAbsent(id, true) == null;
  }

  private boolean isReadable(MessageReceivedEvent event) {
    return !readsMessages
        || event.getJDA().getGatewayIntents().contains(GatewayIntent.MESSAGE_CONTENT);
  }

  private static boolean isByPerson(MessageReceivedEvent event) {
    MessageType type = event.getMessage().getType();
    return !event.getAuthor().isBot()
        && !event.getAuthor().isSystem()
        && !event.isWebhookMessage()
        && (type == MessageType.DEFAULT || type == MessageType.INLINE_REPLY);
  }
}
