package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;

/// Whom a message pings: those whom its text names, its components' text included, as far as
/// `allowed_mentions` lets them be; without it, all of them.
final class MentionParser {
  private static final Pattern USER = Pattern.compile("<@!?(\\d{1,20})>");
  private static final Pattern ROLE = Pattern.compile("<@&(\\d{1,20})>");
  private static final Pattern EVERYONE = Pattern.compile("@(everyone|here)");

  private final SimMessage message;
  private final JsonNode allowed;
  private final Set<Long> pinged = new HashSet<>();

  private MentionParser(SimMessage message, JsonNode allowed) {
    this.message = message;
    this.allowed = allowed;
  }

  /// The ids of everyone whom this message pings.
  static Set<Long> pings(SimMessage message, JsonNode allowed) {
    return new MentionParser(message, allowed).find();
  }

  private Set<Long> find() {
    String text = message.allText();
    each(
        USER,
        text,
        user -> {
          if (allows("users", user)) {
            pinged.add(user);
          }
        });
    Optional<SimGuild> guild = message.channel.guild;
    if (guild.isPresent()) {
      each(ROLE, text, role -> pingRole(guild.get(), role));
      if (EVERYONE.matcher(text).find() && mayPingAll() && isParsed("everyone")) {
        guild.get().members().forEach(member -> pinged.add(member.id()));
      }
    }
    message
        .repliesTo
        .filter(earlier -> pingsTheReplied())
        .ifPresent(earlier -> pinged.add(earlier.author.id()));
    pinged.remove(message.author.id());
    return pinged;
  }

  private void pingRole(SimGuild guild, long role) {
    boolean mentionable =
        Optional.ofNullable(guild.roles.get(role)).filter(SimGuild.Role::isMentionable).isPresent();
    if (allows("roles", role) && (mentionable || mayPingAll())) {
      guild.members().stream()
          .filter(member -> guild.rolesOf(member.id()).contains(role))
          .forEach(member -> pinged.add(member.id()));
    }
  }

  private boolean pingsTheReplied() {
    return isAbsent() || allowed.path("replied_user").asBoolean(false);
  }

  private boolean mayPingAll() {
    return message.channel.allows(message.author.id(), Permission.MENTION_EVERYONE);
  }

  private boolean allows(String kind, long id) {
    return isParsed(kind)
        || JsonNodes.list(allowed.path(kind)).stream()
            .anyMatch(one -> one.asText().equals(JsonNodes.id(id)));
  }

  private boolean isParsed(String kind) {
    return isAbsent()
        || JsonNodes.list(allowed.path("parse")).stream()
            .anyMatch(one -> one.asText().equals(kind));
  }

  private boolean isAbsent() {
    return allowed.isMissingNode() || allowed.isNull();
  }

  private static void each(Pattern pattern, String text, LongConsumer found) {
    pattern
        .matcher(text)
        .results()
        .forEach(match -> found.accept(Long.parseUnsignedLong(match.group(1))));
  }
}
