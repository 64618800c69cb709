package org.frameworkadvisor.bot.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A bare JDA client, to show that the simulated Discord is close enough to be lived in, and that
/// it refuses what the real one refuses.
class SimDiscordTest {
  private final SimDiscord discord = SimDiscord.open();
  private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable one : open) {
      one.close();
    }
    discord.close();
  }

  private BareBot connect(Consumer<GenericEvent> listener) {
    return connect(EnumSet.noneOf(GatewayIntent.class), listener);
  }

  private BareBot connect(EnumSet<GatewayIntent> intents, Consumer<GenericEvent> listener) {
    BareBot bot = BareBot.connect(discord, intents, listener);
    open.add(bot);
    return bot;
  }

  private static void register(BareBot bot) {
    bot.shards()
        .getShards()
        .getFirst()
        .updateCommands()
        .addCommands(
            Commands.slash("ask", "Asks")
                .addOptions(
                    new OptionData(OptionType.STRING, "question", "What", true, true),
                    new OptionData(OptionType.BOOLEAN, "private", "For you alone")),
            Commands.slash("channel", "Sets")
                .setDefaultPermissions(DefaultMemberPermissions.DISABLED),
            Commands.message("Answer this"))
        .complete();
  }

  @Test
  void aSlashCommandIsAnsweredWithComponents() {
    register(
        connect(event -> {
          if (event instanceof SlashCommandInteractionEvent slash) {
            slash
                .replyComponents(
                    Container.of(
                        TextDisplay.of(
                            "**"
                                + slash.getOption("question", "", OptionMapping::getAsString)
                                + "**\nYes."),
                        ActionRow.of(Button.primary("v1:more", "More"))),
                    TextDisplay.of("Source"))
                .useComponentsV2()
                .queue();
          } else if (event instanceof ButtonInteractionEvent button) {
            button
                .editComponents(TextDisplay.of("More of " + button.getComponentId()))
                .useComponentsV2()
                .queue();
          }
        }));
    SimUser ana = discord.join("ana");

    SimInteraction asked = ana.slash("ask", "question", "Is Flask small?");

    assertThat(ana.latest().lines()).containsExactly("**Is Flask small?**", "Yes.", "Source");
    assertThat(ana.latest().buttonLabels()).containsExactly("More");
    assertThat(asked.took()).isPositive();
    assertThat(asked.wasDeferred()).isFalse();

    SimUser bob = discord.join("bob");
    bob.click("More");
    assertThat(bob.latest().text()).isEqualTo("More of v1:more");
    assertThat(ana.sees()).hasSize(1);
  }

  @Test
  void anEphemeralAnswerIsSeenByTheAskerAlone() {
    register(
        connect(event -> {
          if (event instanceof SlashCommandInteractionEvent slash) {
            slash.deferReply(true).complete();
            slash
                .getHook()
                .editOriginalComponents(TextDisplay.of("For you"))
                .useComponentsV2()
                .queue();
          }
        }));
    SimUser ana = discord.join("ana");
    SimUser bob = discord.join("bob");

    SimInteraction asked = ana.slash("ask", "question", "q", "private", true);

    assertThat(ana.latest().isEphemeral()).isTrue();
    assertThat(ana.latest().text()).isEqualTo("For you");
    assertThat(asked.wasDeferred()).isTrue();
    assertThat(bob.sees()).isEmpty();
  }

  @Test
  void typingOffersChoices() {
    register(
        connect(event -> {
          if (event instanceof CommandAutoCompleteInteractionEvent typed) {
            typed.replyChoiceStrings(typed.getFocusedOption().getValue() + "sk", "other").queue();
          }
        }));

    assertThat(discord.join("ana").types("/ask question", "fla")).containsExactly("flask", "other");
  }

  @Test
  void menusAndFormsWork() {
    register(
        connect(event -> {
          switch (event) {
            case MessageContextInteractionEvent menu ->
                menu.replyComponents(
                        TextDisplay.of("> " + menu.getTarget().getContentRaw()),
                        ActionRow.of(
                            StringSelectMenu.create("v1:choose")
                                .setPlaceholder("Which?")
                                .addOption("Django", "d")
                                .build()))
                    .useComponentsV2()
                    .queue();
            case StringSelectInteractionEvent select ->
                select
                    .replyModal(
                        Modal.create("v1:why", "Why " + select.getValues().getFirst() + "?")
                            .addComponents(
                                Label.of(
                                    "Reason",
                                    TextInput.create("reason", TextInputStyle.SHORT).build()))
                            .build())
                    .queue();
            case ModalInteractionEvent form ->
                form.reply("Thanks: " + form.getValues().getFirst().getAsString())
                    .setEphemeral(true)
                    .queue();
            default -> {}
          }
        }));
    SimUser ana = discord.join("ana");
    VisibleMessage said = discord.join("bob").says("What is small?");

    ana.messageMenu(said, "Answer this");
    assertThat(ana.latest().text()).isEqualTo("> What is small?");
    ana.choose("Which?", "Django");
    SimModal form = ana.modal();
    assertThat(form.title()).isEqualTo("Why d?");
    ana.submits(form, Map.of("Reason", "because"));

    assertThat(ana.latest().text()).isEqualTo("Thanks: because");
  }

  @Test
  void withoutTheIntentOnlyWhatConcernsTheBotIsReadable() {
    List<String> read = Collections.synchronizedList(new ArrayList<>());
    connect(event -> {
      if (event instanceof MessageReceivedEvent message) {
        read.add(message.getMessage().getContentRaw());
      }
    });
    SimUser ana = discord.join("ana");

    ana.says("to all");
    ana.mentions("to you");
    ana.dm("in private");
    discord.await("three messages", () -> read.size() == 3);

    assertThat(read).containsExactly("", discord.botMention() + " to you", "in private");
  }

  @Test
  void withTheIntentEverythingIsReadable() {
    List<String> read = Collections.synchronizedList(new ArrayList<>());
    discord.grantMessageContent();
    connect(
        EnumSet.of(GatewayIntent.MESSAGE_CONTENT),
        event -> {
          if (event instanceof MessageReceivedEvent message) {
            read.add(message.getMessage().getContentRaw());
          }
        });

    discord.join("ana").says("to all");
    discord.await("a message", () -> read.size() == 1);

    assertThat(read).containsExactly("to all");
  }

  @Test
  void aReplyMayOpenAThreadAndIsSeenThere() {
    connect(event -> {
      if (event instanceof MessageReceivedEvent message && !message.getAuthor().isBot()) {
        message
            .getMessage()
            .createThreadChannel("About it")
            .flatMap(thread -> thread.sendMessage("Here"))
            .queue(sent -> {}, failures::add);
      }
    });
    SimUser ana = discord.join("ana");

    ana.mentions("hello");

    assertThat(ana.latest().text()).isEqualTo("Here");
    assertThat(ana.latest().channel().isThread()).isTrue();
    assertThat(failures).isEmpty();
  }

  @Test
  void aPostInAForumIsHeard() {
    List<String> heard = Collections.synchronizedList(new ArrayList<>());
    discord.grantMessageContent();
    connect(
        EnumSet.of(GatewayIntent.MESSAGE_CONTENT),
        event -> {
          if (event instanceof MessageReceivedEvent message) {
            heard.add(message.getChannel().getName() + ": " + message.getMessage().getContentRaw());
            heard.add(message.getChannel().asThreadChannel().getParentChannel().getType().name());
          }
        });

    discord.join("ana").posts(discord.forum("help"), "Which one?", "I wonder.");
    discord.await("a message", () -> heard.size() == 2);

    assertThat(heard).containsExactly("Which one?: I wonder.", "FORUM");
  }

  @Test
  void whoIsPingedFollowsFromAllowedMentions() {
    connect(event -> {
      if (event instanceof MessageReceivedEvent message && !message.getAuthor().isBot()) {
        var reply = message.getMessage().reply("you <@" + message.getAuthor().getId() + ">");
        boolean isQuiet = message.getMessage().getContentRaw().contains("quietly");
        (isQuiet ? reply.setAllowedMentions(List.of()).mentionRepliedUser(false) : reply).queue();
      }
    });
    SimUser ana = discord.join("ana");

    ana.mentions("quietly");
    assertThat(ana.latest().pinged()).isEmpty();
    ana.mentions("loudly");
    assertThat(ana.latest().pinged()).containsExactly(ana.id());
  }

  @Test
  void whatIsNotAllowedInAChannelIsRefused() {
    SimUser ana = discord.join("ana");
    discord.denyBot(discord.general(), Permission.SEND_MESSAGES);

    assertThat(
            RawRequest.post(
                discord,
                "/channels/" + discord.general().id() + "/messages",
                "{\"content\":\"no\"}"))
        .contains("50013");
    discord.expect(50013);
    assertThat(ana.sees()).isEmpty();
  }

  @Test
  void aSecondCallbackAndAHookBeforeTheFirstAreRefused() {
    register(connect(event -> {}));
    SimInteraction asked = discord.join("ana").slash("ask", "question", "q");
    String hook = RawRequest.hook(discord, asked);
    String callback = RawRequest.callback(asked);

    assertThat(RawRequest.post(discord, hook, "{\"content\":\"x\"}")).contains("10015");
    assertThat(RawRequest.post(discord, callback, "{\"type\":5}")).isEmpty();
    assertThat(RawRequest.post(discord, callback, "{\"type\":5}")).contains("40060");
    assertThat(RawRequest.post(discord, hook, "{\"content\":\"x\"}")).contains("\"x\"");
    discord.expect(40060).expect(10015);
  }

  @Test
  void whoMayNotUseACommandIsNotOfferedIt() {
    register(connect(event -> {}));
    SimUser ana = discord.join("ana");

    assertThatThrownBy(() -> ana.slash("channel")).hasMessageContaining("not offered");
    discord.openToEveryone("channel");
    assertThat(ana.slash("channel")).isNotNull();
  }

  @Test
  void aLostConnectionIsResumedWithoutLosingAnything() {
    List<String> read = Collections.synchronizedList(new ArrayList<>());
    connect(event -> {
      if (event instanceof MessageReceivedEvent message) {
        read.add(message.getMessage().getContentRaw());
      }
    });
    SimUser ana = discord.join("ana");

    discord.cutGateway();
    ana.mentions("while you were away");
    discord.await("the message", () -> read.size() == 1);

    assertThat(discord.timesResumed()).isEqualTo(1);
    assertThat(discord.timesIdentified()).isEqualTo(1);
  }

  @Test
  void tooManyRequestsAreTriedAgain() {
    register(
        connect(event -> {
          if (event instanceof SlashCommandInteractionEvent slash) {
            slash.reply("in the end").queue();
          }
        }));
    discord.next(SimDiscord.CALLBACK, new RequestFault.TooMany(1));
    SimUser ana = discord.join("ana");

    ana.slash("ask", "question", "q");

    assertThat(ana.latest().text()).isEqualTo("in the end");
  }

  @Test
  void whatNobodyExpectsFailsTheTest() {
    SimDiscord other = SimDiscord.open();
    RawRequest.post(other, "/nowhere", "{}");

    assertThatThrownBy(other::close).hasMessageContaining("/nowhere");
  }
}
