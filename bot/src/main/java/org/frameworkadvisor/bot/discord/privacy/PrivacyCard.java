package org.frameworkadvisor.bot.discord.privacy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.CustomId.Action;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.privacy.PersonalDataExport;
import org.frameworkadvisor.bot.privacy.PersonalDataKind;
import org.frameworkadvisor.bot.privacy.PersonalDataKind.Fate;

/// What is kept of a member, and what became of it, for that member.
final class PrivacyCard {
  private static final String BACKUPS =
      "It is still in earlier backups, for as long as those who run me keep them.";

  private PrivacyCard() {}

  static MessageCard of(PersonalDataExport export) {
    return new MessageBuilder()
        .text(
            "This is everything that I keep of you, in every server and in direct messages: %,d %s."
                .formatted(export.things(), export.things() == 1 ? "thing" : "things"))
        .file(export.name(), new String(export.json(), StandardCharsets.UTF_8))
        .card();
  }

  /// What would become of it, to be confirmed.
  static MessageCard asking(Map<PersonalDataKind, Integer> kept, UserId member) {
    if (nothing(kept)) {
      return new MessageBuilder().text("I keep nothing of you.").card();
    }
    CustomId id = new CustomId(Action.FORGET_ME, Optional.empty(), Optional.of(member), "");
    boolean removesAny =
        kept.entrySet().stream()
            .anyMatch(kind -> kind.getValue() > 0 && kind.getKey().fate() != Fate.KEPT);
    MessageBuilder builder = new MessageBuilder().text("**What I keep of you, in every server**");
    list(builder, "This goes, for good:", kept, Fate.REMOVED);
    list(builder, "This stays, without your name:", kept, Fate.UNNAMED);
    list(builder, "This stays, so that moderators can be held to what they did:", kept, Fate.KEPT);
    return removesAny
        ? builder.text(BACKUPS).buttons(List.of(Button.danger(id.text(), "Remove it"))).card()
        : builder.card();
  }

  /// What became of it.
  static MessageCard done(Map<PersonalDataKind, Integer> forgotten) {
    MessageBuilder builder = new MessageBuilder().text("**Done.**");
    list(builder, "Gone, for good:", forgotten, Fate.REMOVED);
    list(builder, "Still there, without your name:", forgotten, Fate.UNNAMED);
    list(builder, "Still there, as you were told:", forgotten, Fate.KEPT);
    return builder.text(BACKUPS).card();
  }

  private static boolean nothing(Map<PersonalDataKind, Integer> kinds) {
    return kinds.values().stream().allMatch(count -> count == 0);
  }

  private static void list(
      MessageBuilder builder, String title, Map<PersonalDataKind, Integer> kinds, Fate fate) {
    List<String> lines =
        kinds.entrySet().stream()
            .filter(kind -> kind.getKey().fate() == fate && kind.getValue() > 0)
            .map(kind -> "- %,d × %s".formatted(kind.getValue(), kind.getKey().words()))
            .toList();
    if (!lines.isEmpty()) {
      builder.text(title + "\n" + String.join("\n", lines));
    }
  }
}
