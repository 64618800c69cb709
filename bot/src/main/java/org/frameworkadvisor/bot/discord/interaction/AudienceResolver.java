package org.frameworkadvisor.bot.discord.interaction;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.IPermissionHolder;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.ChannelId;

/// Who may be shown members' questions, by which channels they see at that very moment.
public final class AudienceResolver {
  private AudienceResolver() {}

  /// A moderator who does something in a server that the bot is in.
  public static Audience of(Interaction interaction) {
    IPermissionHolder who = Invoker.member(interaction).orElseThrow();
    return new Audience(channels(who.getGuild(), channel -> sees(who, channel)), true);
  }

  /// Everyone in a channel: what is private is not quoted there.
  public static Audience in(GuildChannel place) {
    return new Audience(
        channels(place.getGuild(), channel -> channel.equals(place) || isOpen(channel)), false);
  }

  /// Every member of the server where a moderator does something.
  public static Audience everyone(Interaction there) {
    Guild guild = Invoker.member(there).orElseThrow().getGuild();
    return new Audience(channels(guild, AudienceResolver::isOpen), false);
  }

  private static boolean isOpen(GuildChannel channel) {
    return sees(channel.getGuild().getPublicRole(), channel);
  }

  private static boolean sees(IPermissionHolder who, GuildChannel channel) {
    return who.hasPermission(channel, Permission.VIEW_CHANNEL);
  }

  private static Set<ChannelId> channels(Guild guild, Predicate<GuildChannel> seen) {
    return guild.getChannels().stream()
        .filter(seen)
        .map(channel -> new ChannelId(channel.getId()))
        .collect(Collectors.toSet());
  }
}
