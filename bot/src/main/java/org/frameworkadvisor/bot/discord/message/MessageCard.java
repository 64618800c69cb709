package org.frameworkadvisor.bot.discord.message;

import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// A message in Components V2. Nothing in it pings anyone.
public record MessageCard(List<MessageTopLevelComponent> components, List<FileUpload> files) {
  public MessageCard {
    components = List.copyOf(components);
    files = List.copyOf(files);
  }

  public MessageCreateData create() {
    return new MessageCreateBuilder()
        .useComponentsV2()
        .setComponents(components)
        .setFiles(files)
        .setAllowedMentions(Set.of())
        .mentionRepliedUser(false)
        .build();
  }

  public MessageEditData edit() {
    return new MessageEditBuilder()
        .useComponentsV2()
        .setComponents(components)
        .setFiles(files)
        .setAllowedMentions(Set.of())
        .mentionRepliedUser(false)
        .build();
  }
}
