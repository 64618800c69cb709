package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A message as Discord keeps it.
final class SimMessage {
  static final int EPHEMERAL = 1 << 6;
  static final int LOADING = 1 << 7;
  static final int COMPONENTS_V2 = 1 << 15;

  final long id;
  final SimChannel channel;
  final SimAccount author;
  final Optional<SimMessage> repliesTo;

  /// The interaction that it answers.
  final Optional<SimInteraction> origin;

  String content = "";
  JsonNode embeds = JsonNodes.array();
  JsonNode components = JsonNodes.array();
  final List<Attachment> attachments = new ArrayList<>();
  int flags;
  boolean isDeleted;
  boolean isEdited;
  Set<Long> pinged = Set.of();
  Optional<SimChannel> thread = Optional.empty();

  /// When it was last changed, and by which interaction; counted by [SimWorld].
  long revision;

  Optional<SimInteraction> touchedBy = Optional.empty();

  SimMessage(
      long id,
      SimChannel channel,
      SimAccount author,
      Optional<SimMessage> repliesTo,
      Optional<SimInteraction> origin) {
    this.id = id;
    this.channel = channel;
    this.author = author;
    this.repliesTo = repliesTo;
    this.origin = origin;
  }

  /// A file that came with it.
  ///
  /// @param content one character a byte
  record Attachment(long id, String filename, String content) {
    ObjectNode json() {
      String url = "https://cdn.example.org/attachments/" + JsonNodes.id(id) + "/" + filename;
      return JsonNodes.object()
          .put("id", JsonNodes.id(id))
          .put("filename", filename)
          .put("size", content.length())
          .put("url", url)
          .put("proxy_url", url);
    }
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  boolean isEphemeral() {
    return has(EPHEMERAL);
  }

  /// Whether it is there for somebody: an ephemeral one is for whoever it answers, alone.
  boolean isSeenBy(SimAccount simAccount) {
    return !isDeleted
        && (!isEphemeral() || origin.filter(one -> one.user.id() == simAccount.id()).isPresent());
  }

  /// Takes over what a request says; what it doesn't name stays.
  void apply(JsonNode body, List<FilePart> files, SnowflakeGenerator ids) {
    if (body.has("content")) {
      content = JsonNodes.text(body, "content");
    }
    if (body.has("embeds")) {
      embeds = body.path("embeds");
    }
    if (body.has("components")) {
      components = body.path("components");
    }
    flags |= body.path("flags").asInt() & (COMPONENTS_V2 | 1 << 2 | 1 << 12);
    flags &= ~LOADING;
    if (body.has("attachments")) {
      Set<String> kept = new HashSet<>();
      body.path("attachments").forEach(one -> kept.add(one.path("id").asText()));
      attachments.removeIf(one -> !kept.contains(JsonNodes.id(one.id())));
    }
    for (FilePart file : files) {
      attachments.add(
          new Attachment(
              ids.next(SnowflakeGenerator.Kind.ATTACHMENT), file.filename(), file.content()));
    }
  }

  /// The content and the text of all components.
  String allText() {
    StringBuilder text = new StringBuilder(content);
    collectText(components, text);
    return text.toString();
  }

  private static void collectText(JsonNode node, StringBuilder text) {
    if (node.isObject() && node.path("type").asInt() == 10) {
      text.append('\n').append(node.path("content").asText());
    }
    node.forEach(child -> {
      if (child.isContainerNode()) {
        collectText(child, text);
      }
    });
  }

  /// @param isContentShown whether the receiver may read it
  ObjectNode json(boolean isContentShown) {
    return json(isContentShown, channel.guild.isEmpty());
  }

  /// @param isContentShown whether the receiver may read it
  /// @param isEverythingShown whether the receiver may read what it replies to, too
  ObjectNode json(boolean isContentShown, boolean isEverythingShown) {
    ObjectNode json =
        JsonNodes.object()
            .put("id", JsonNodes.id(id))
            .put("channel_id", channel.id())
            .put("type", origin.isPresent() ? 20 : repliesTo.isPresent() ? 19 : 0)
            .put("content", isContentShown ? content : "")
            .put("timestamp", Instant.ofEpochMilli((id >> 22) + 1_420_070_400_000L).toString())
            .put("edited_timestamp", isEdited ? Instant.now().toString() : null)
            .put("tts", false)
            .put("mention_everyone", false)
            .put("pinned", false)
            .put("flags", flags);
    json.set("author", author.json());
    json.putArray("mention_roles");
    json.set("embeds", isContentShown ? embeds.deepCopy() : JsonNodes.array());
    json.set("components", isContentShown ? ComponentTree.numbered(resolved()) : JsonNodes.array());
    ArrayNode files = json.putArray("attachments");
    if (isContentShown) {
      attachments.forEach(file -> files.add(file.json()));
    }
    describeMentions(json);
    repliesTo.ifPresent(
        earlier -> describeReference(json, earlier, isEverythingShown || earlier.author.isBot()));
    thread.ifPresent(one -> json.set("thread", one.json()));
    origin.ifPresent(one -> json.set("interaction_metadata", one.metadata()));
    return json;
  }

  /// The components, with the addresses of files that came along.
  private JsonNode resolved() {
    JsonNode copy = components.deepCopy();
    for (JsonNode component : ComponentTree.all(copy)) {
      attachment(component.path("file"))
          .ifPresent(file -> {
            ObjectNode shown = (ObjectNode) component;
            shown.put("name", file.filename()).put("size", file.content().length());
            shown.set("file", file.json().without("id"));
          });
      for (JsonNode item : component.path("items")) {
        attachment(item)
            .ifPresent(file -> ((ObjectNode) item).set("media", file.json().without("id")));
      }
    }
    return copy;
  }

  /// The file that an item of a gallery, or the address of a file, means.
  Optional<Attachment> attachment(JsonNode item) {
    String url = JsonNodes.text(item.has("media") ? item.path("media") : item, "url");
    return attachments.stream()
        .filter(file -> url.equals("attachment://" + file.filename()))
        .findFirst();
  }

  private void describeMentions(ObjectNode json) {
    ArrayNode mentions = json.putArray("mentions");
    pinged.forEach(who -> {
      Optional<SimAccount> simAccount =
          channel.guild.map(guild -> guild.member(who)).orElse(channel.simAccount);
      simAccount.ifPresent(one -> mentions.add(one.json()));
    });
  }

  private void describeReference(ObjectNode json, SimMessage earlier, boolean isShown) {
    ObjectNode reference =
        json.putObject("message_reference")
            .put("type", 0)
            .put("message_id", JsonNodes.id(earlier.id))
            .put("channel_id", earlier.channel.id());
    channel.guild.ifPresent(guild -> reference.put("guild_id", JsonNodes.id(guild.id)));
    if (earlier.isDeleted) {
      json.putNull("referenced_message");
    } else {
      json.set("referenced_message", earlier.withoutReference(isShown));
    }
  }

  /// Discord goes one step back, no further.
  private ObjectNode withoutReference(boolean isContentShown) {
    SimMessage alone = new SimMessage(id, channel, author, Optional.empty(), origin);
    alone.content = content;
    alone.embeds = embeds;
    alone.components = components;
    alone.attachments.addAll(attachments);
    alone.flags = flags;
    alone.pinged = pinged;
    return alone.json(isContentShown);
  }
}
