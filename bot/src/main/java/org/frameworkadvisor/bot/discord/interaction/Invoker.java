package org.frameworkadvisor.bot.discord.interaction;

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
import org.frameworkadvisor.bot.ask.MessageOrigin;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.RoleId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.moderate.MemberPermissions;
import org.frameworkadvisor.bot.text.DisplayText;
import org.jspecify.annotations.Nullable;

/// Who acts, where, and what they may do there: as Discord says with this very event.
///
/// @param parentChannel the channel that a thread belongs to; empty outside of threads
/// @param name how the place displays the person
/// @param managesMessages whether they may delete other people's messages here
/// @param permissions what they are in the server
public record Invoker(
    MessageOrigin origin,
    Optional<ChannelId> parentChannel,
    String name,
    boolean managesMessages,
    MemberPermissions permissions,
    Locale locale) {

  public Invoker {
    name = DisplayText.wellFormed(name);
  }

  /// Who acts.
  public UserId user() {
    return origin.asker();
  }

  /// The server that they act in: there is one for all that only moderators may do.
  ///
  /// @throws java.util.NoSuchElementException where they act outside of servers
  public GuildId guild() {
    return origin.guild().orElseThrow();
  }

  /// Whether they may remove what others wrote, or decide how the bot behaves.
  public boolean isModerator() {
    return managesMessages || permissions.managesServer();
  }

  /// The same person, as if they were in another channel of the same server.
  public Invoker at(ChannelId channel) {
    return new Invoker(
        new MessageOrigin(origin.guild(), channel, origin.asker()),
        Optional.empty(),
        name,
        managesMessages,
        permissions,
        locale);
  }

  public static Invoker of(Interaction interaction) {
    Channel channel = interaction.getChannel();
    // Where the bot is used without being a member, it knows neither roles nor channels, and keeps
    // nothing for moderators: it is as in a direct message.
    boolean isMember = interaction.isFromAttachedGuild();
    @Nullable Member member = member(interaction).orElse(null);
    return new Invoker(
        new MessageOrigin(
            guild(isMember ? interaction.getGuild() : null),
            new ChannelId(Long.toString(interaction.getChannelIdLong())),
            new UserId(interaction.getUser().getId()),
            Optional.empty(),
            isMember ? seenIn(channel) : Optional.empty()),
        isMember ? parentChannel(channel) : Optional.empty(),
        interaction.getMember() == null
            ? interaction.getUser().getEffectiveName()
            : interaction.getMember().getEffectiveName(),
        may(member, channel, Permission.MESSAGE_MANAGE),
        permissions(member),
        interaction.getUserLocale().toLocale());
  }

  public static Invoker of(Message message) {
    Member member = message.getMember();
    Channel channel = message.getChannel();
    return new Invoker(
        new MessageOrigin(
            message.isFromGuild() ? guild(message.getGuild()) : Optional.empty(),
            new ChannelId(message.getChannelId()),
            new UserId(message.getAuthor().getId()),
            Optional.of(message.getId()),
            message.isFromGuild() ? seenIn(channel) : Optional.empty()),
        parentChannel(channel),
        member == null ? message.getAuthor().getEffectiveName() : member.getEffectiveName(),
        may(member, channel, Permission.MESSAGE_MANAGE),
        permissions(member),
        Locale.ENGLISH);
  }

  private static MemberPermissions permissions(@Nullable Member member) {
    return member == null
        ? MemberPermissions.NONE
        : new MemberPermissions(
            member.hasPermission(Permission.MANAGE_SERVER),
            member.getUnsortedRoles().stream()
                .map(role -> new RoleId(role.getId()))
                .collect(Collectors.toSet()));
  }

  private static Optional<GuildId> guild(@Nullable Guild guild) {
    return Optional.ofNullable(guild).map(known -> new GuildId(known.getId()));
  }

  private static Optional<ChannelId> parentChannel(@Nullable Channel channel) {
    return channel instanceof ThreadChannel thread
        ? Optional.of(new ChannelId(thread.getParentChannel().getId()))
        : Optional.empty();
  }

  /// What is said in a private thread is private.
  private static Optional<ChannelId> seenIn(@Nullable Channel channel) {
    return channel == null || channel.getType() == ChannelType.GUILD_PRIVATE_THREAD
        ? Optional.empty()
        : parentChannel(channel).or(() -> Optional.of(new ChannelId(channel.getId())));
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
