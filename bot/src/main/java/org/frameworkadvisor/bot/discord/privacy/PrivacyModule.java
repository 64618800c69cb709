package org.frameworkadvisor.bot.discord.privacy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.frameworkadvisor.bot.discord.ComponentHandler;
import org.frameworkadvisor.bot.discord.DiscordCommand;
import org.frameworkadvisor.bot.discord.DiscordContext;
import org.frameworkadvisor.bot.discord.DiscordModule;
import org.frameworkadvisor.bot.discord.message.CustomId.Family;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.privacy.PersonalDataRepository;
import org.frameworkadvisor.bot.privacy.PrivacyService;

/// What members see and have removed of their data: `/privacy`.
public final class PrivacyModule implements DiscordModule {
  private final PrivacyCommand command;

  /// @param forgetting forgets what a member asked that is in memory and not in the store
  public PrivacyModule(
      DiscordContext discord, PersonalDataRepository personal, Consumer<UserId> forgetting) {
    PrivacyService privacy = new PrivacyService(personal, discord.clock());
    this.command = new PrivacyCommand(privacy, forgetting, discord.responder());
  }

  @Override
  public List<DiscordCommand> commands() {
    return List.of(command);
  }

  @Override
  public Map<Family, ComponentHandler> components() {
    return Map.of(Family.PRIVACY, command);
  }
}
