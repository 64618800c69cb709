package org.frameworkadvisor.bot.discord.responding;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import org.frameworkadvisor.bot.ask.Place;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.RoleId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.bot.moderate.Standing;
import org.jspecify.annotations.Nullable;

/// Who acts, where, and what they may do there: as Discord says with this very event.
///
/// @param around the channel that a thread belongs to; empty outside of threads
/// @param name how the place displays the person
/// @param managesMessages whether they may delete other people's messages here
/// @param standing what they are in the server
public record Visitor(
    Place place,
    Optional<ChannelId> around,
    String name,
    boolean managesMessages,
    Standing standing,
    Locale locale) {

  public Visitor {
    name = Legible.wellFormed(name);
  }

  /// Who acts.
  public UserId user() {
    return place.asker();
  }

  /// Whether they may remove what others wrote, or decide how the bot behaves.
  public boolean isModerator() {
    return managesMessages || standing.managesServer();
  }

  /// The same person, as if they were in another channel of the same server.
  public Visitor at(ChannelId channel) {
    return new Visitor(
        new Place(place.guild(), channel, place.asker()),
        Optional.empty(),
        name,
        managesMessages,
        standing,
        locale);
  }

  public static Visitor of(Interaction interaction) {
    Channel channel = interaction.getChannel();
    // Where the bot is used without being a member, it knows neither roles nor channels, and keeps
    // nothing for moderators: it is as in a direct message.
    boolean isMember = interaction.isFromAttachedGuild();
    @Nullable Member member = member(interaction).orElse(null);
    return new Visitor(
        new Place(
            guild(isMember ? interaction.getGuild() : null),
            new ChannelId(Long.toString(interaction.getChannelIdLong())),
            new UserId(interaction.getUser().getId()),
            Optional.empty(),
            isMember ? seenIn(channel) : Optional.empty()),
        isMember ? around(channel) : Optional.empty(),
        interaction.getMember() == null
            ? interaction.getUser().getEffectiveName()
            : interaction.getMember().getEffectiveName(),
        may(member, channel, Permission.MESSAGE_MANAGE),
        standing(member),
        interaction.getUserLocale().toLocale());
  }

  public static Visitor of(Message message) {
    Member member = message.getMember();
    Channel channel = message.getChannel();
    return new Visitor(
        new Place(
            message.isFromGuild() ? guild(message.getGuild()) : Optional.empty(),
            new ChannelId(message.getChannelId()),
            new UserId(message.getAuthor().getId()),
            Optional.of(message.getId()),
            message.isFromGuild() ? seenIn(channel) : Optional.empty()),
        around(channel),
        member == null ? message.getAuthor().getEffectiveName() : member.getEffectiveName(),
        may(member, channel, Permission.MESSAGE_MANAGE),
        standing(member),
        Locale.ENGLISH);
  }

  private static Standing standing(@Nullable Member member) {
    return member == null
        ? Standing.NONE
        : new Standing(
            member.hasPermission(Permission.MANAGE_SERVER),
            member.getUnsortedRoles().stream()
                .map(role -> new RoleId(role.getId()))
                .collect(Collectors.toSet()));
  }

  private static Optional<GuildId> guild(@Nullable Guild guild) {
    return Optional.ofNullable(guild).map(known -> new GuildId(known.getId()));
  }

  private static Optional<ChannelId> around(@Nullable Channel channel) {
    return channel instanceof ThreadChannel thread
        ? Optional.of(new ChannelId(thread.getParentChannel().getId()))
        : Optional.empty();
  }

  /// What is said in a private thread is private.
  private static Optional<ChannelId> seenIn(@Nullable Channel channel) {
    return channel == null || channel.getType() == ChannelType.GUILD_PRIVATE_THREAD
        ? Optional.empty()
        : around(channel).or(() -> Optional.of(new ChannelId(channel.getId())));
  }

  /// Who acts, in a server that the bot is in.
  static Optional<Member> member(Interaction interaction) {
    return interaction.isFromAttachedGuild()
        ? Optional.ofNullable(interaction.getMember())
        : Optional.empty();
  }

  private static boolean may(
      @Nullable Member member, @Nullable Channel channel, Permission permission) {
    return member != null
        && channel instanceof GuildChannel place
        && member.hasPermission(place, permission);
  }
}
