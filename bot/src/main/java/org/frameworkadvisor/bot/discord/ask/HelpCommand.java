package org.frameworkadvisor.bot.discord.ask;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.frameworkadvisor.bot.discord.SlashCommand;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;

/// `/help`: what the bot can do.
final class HelpCommand implements SlashCommand {
  private static final String MEMBERS =
      """
      ## What you can ask me
      I help you choose a Python web framework. I answer with quotes, word for word and with their \
      source; I make nothing up.
      - **/ask** answers a question in your own words. Add **private** to keep the answer to yourself.
      - **/compare** puts frameworks side by side.
      - **/summarise** gives the key points on a framework or a topic.
      - **/recommend** asks about your project and says which framework suits it, and why.
      - **/result** shows a recommendation again, by its code.
      - **/browse** shows everything I know.
      - **/privacy** shows what I keep of you, and removes it.
      - **Mention me**, **reply** to my answer to ask on, or send me a **direct message**.
      - To have somebody's message answered, open its menu, then **Apps**, then **Answer this**.
      """;
  private static final String VOTES =
      "-# 👍 and 👎 tell the moderators which answers help. You can change your mind.";
  private static final String MODERATORS =
      """
      ### For moderators
      - **/channel** sets how I behave in a channel: when I answer, whether in a thread, whether \
      privately, and whether there are buttons to vote.
      - **/knowledge** reads the content anew, tells its state, tests it, explains answers, and tells \
      who changed what.
      - **/knowledge gaps** lists what I could not answer, for you to teach me; **/knowledge taught** \
      is what I was taught. **Teach this answer** is in the menu of every message.
      - **/settings** says which roles moderate, and where the weekly digest goes.
      - You can **Dismiss** any answer of mine.
      """;

  private final Responder responder;

  HelpCommand(Responder responder) {
    this.responder = responder;
  }

  @Override
  public SlashCommandData form() {
    return CommandDataFactory.forEveryone("help", "What I can do, and how to ask");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker invoker) {
    MessageCard card = card(invoker.permissions().managesServer());
    responder.respond(event, Visibility.PRIVATE, new Response.Shown(card));
  }

  static MessageCard card(boolean mayModerate) {
    MessageBuilder builder = new MessageBuilder().text(MEMBERS.strip());
    if (mayModerate) {
      builder.text(MODERATORS.strip());
    }
    return builder.text(VOTES).card();
  }
}
