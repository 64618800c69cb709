package org.frameworkadvisor.bot.sim;

import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;

/// JDA and nothing else: a client that does what a test tells it to.
public final class BareBot implements AutoCloseable {
  private final ShardManager shards;

  private BareBot(ShardManager shards) {
    this.shards = shards;
  }

  /// Connects, and waits until it is connected.
  ///
  /// @param listener gets every event
  public static BareBot connect(SimDiscord discord, Consumer<GenericEvent> listener) {
    return connect(discord, EnumSet.noneOf(GatewayIntent.class), listener);
  }

  static BareBot connect(
      SimDiscord discord, EnumSet<GatewayIntent> privileged, Consumer<GenericEvent> listener) {
    CountDownLatch ready = new CountDownLatch(1);
    EventListener events =
        event -> {
          if (event instanceof ReadyEvent) {
            ready.countDown();
          }
          listener.accept(event);
        };
    EnumSet<GatewayIntent> intents =
        EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    intents.addAll(privileged);
    ShardManager shards =
        DefaultShardManagerBuilder.createLight(discord.token(), intents)
            .setRestConfigProvider(shard -> new RestConfig().setBaseUrl(discord.apiUrl() + "/"))
            .setEnableShutdownHook(false)
            .addEventListeners(events)
            .build();
    discord.await("the bare client to connect", () -> ready.getCount() == 0);
    return new BareBot(shards);
  }

  /// A bot that says the same to everything, in a process of its own: what Discord and JDA take
  /// without anything that a bot does.
  ///
  /// @param arguments the token and the base of the API
  public static void main(String[] arguments) {
    EventListener same =
        event -> {
          if (event instanceof SlashCommandInteractionEvent slash) {
            slash.replyComponents(TextDisplay.of("Always the same.")).useComponentsV2().queue();
          } else if (event instanceof ReadyEvent ready) {
            ready
                .getJDA()
                .updateCommands()
                .addCommands(
                    Commands.slash("ask", "Asks")
                        .addOption(OptionType.STRING, "question", "What", true))
                .queue();
          }
        };
    DefaultShardManagerBuilder.createLight(
            arguments[0], GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES)
        .setRestConfigProvider(shard -> new RestConfig().setBaseUrl(arguments[1] + "/"))
        .addEventListeners(same)
        .build();
  }

  ShardManager shards() {
    return shards;
  }

  @Override
  public void close() {
    shards.shutdown();
  }
}
