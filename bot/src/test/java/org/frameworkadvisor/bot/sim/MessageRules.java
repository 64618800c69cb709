package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What Discord takes as a message, new or edited.
final class MessageRules {
  private static final Set<String> KEYS =
      Set.of(
          "content",
          "embeds",
          "allowed_mentions",
          "components",
          "flags",
          "attachments",
          "poll",
          "tts");
  private static final Set<String> KEYS_IN_CHANNELS =
      Set.of("nonce", "enforce_nonce", "message_reference", "sticker_ids");

  private MessageRules() {}

  /// Where a message goes, for what may be said there.
  enum Place {
    CHANNEL,
    INTERACTION
  }

  /// Checks a new message.
  static void created(JsonNode body, List<FilePart> files, Place place) {
    BodyProblems problems = new BodyProblems();
    common(body, place, problems);
    int flags = body.path("flags").asInt();
    boolean isV2 = (flags & SimMessage.COMPONENTS_V2) != 0;
    int known =
        SimMessage.COMPONENTS_V2
            | 1 << 2
            | 1 << 12
            | (place == Place.INTERACTION ? SimMessage.EPHEMERAL : 0);
    problems.check((flags & ~known) == 0, "flags " + flags + " cannot be set");
    v2(body, isV2, problems);
    ComponentRules.message(body.path("components"), isV2, problems);
    files(body, files, Set.of(), problems);
    problems.refuse();
    boolean isEmpty =
        JsonNodes.text(body, "content").isBlank()
            && body.path("embeds").isEmpty()
            && body.path("components").isEmpty()
            && body.path("poll").isEmpty()
            && body.path("sticker_ids").isEmpty()
            && files.isEmpty();
    if (isEmpty) {
      throw new RefusalException(400, 50006, "Cannot send an empty message");
    }
  }

  /// Checks a change to a message.
  static void edited(JsonNode body, List<FilePart> files, SimMessage message, Place place) {
    BodyProblems problems = new BodyProblems();
    common(body, place, problems);
    problems.check(!body.has("poll") || message.has(SimMessage.LOADING), "a poll cannot be edited");
    boolean isV2 =
        message.has(SimMessage.COMPONENTS_V2)
            || (body.path("flags").asInt() & SimMessage.COMPONENTS_V2) != 0;
    v2(body, isV2, problems);
    if (isV2 && !message.has(SimMessage.COMPONENTS_V2)) {
      problems.check(
          (message.content.isEmpty() || body.has("content"))
              && (message.embeds.isEmpty() || body.has("embeds")),
          "the V2 flag needs content and embeds to be taken away");
    }
    ComponentRules.message(body.path("components"), isV2, problems);
    Set<String> kept = new HashSet<>();
    message.attachments.forEach(one -> kept.add(JsonNodes.id(one.id())));
    files(body, files, kept, problems);
    problems.refuse();
    refuseEmpty(body, files, message);
  }

  private static void refuseEmpty(JsonNode body, List<FilePart> files, SimMessage message) {
    boolean noContent =
        body.has("content") ? JsonNodes.text(body, "content").isBlank() : message.content.isEmpty();
    boolean noEmbeds =
        body.has("embeds") ? body.path("embeds").isEmpty() : message.embeds.isEmpty();
    boolean noComponents =
        body.has("components") ? body.path("components").isEmpty() : message.components.isEmpty();
    boolean noFiles =
        files.isEmpty()
            && (body.has("attachments")
                ? body.path("attachments").isEmpty()
                : message.attachments.isEmpty());
    if (noContent && noEmbeds && noComponents && noFiles) {
      throw new RefusalException(400, 50006, "Cannot send an empty message");
    }
  }

  private static void common(JsonNode body, Place place, BodyProblems problems) {
    Set<String> known = new HashSet<>(KEYS);
    if (place == Place.CHANNEL) {
      known.addAll(KEYS_IN_CHANNELS);
    }
    problems.keys(body, "a message", known);
    problems.length(body, "content", 0, 2000, "message");
    problems.count(body, "embeds", 0, 10, "message");
    EmbedRules.check(body.path("embeds"), problems);
    allowedMentions(body.path("allowed_mentions"), problems);
  }

  private static void allowedMentions(JsonNode allowed, BodyProblems problems) {
    problems.keys(allowed, "allowed_mentions", Set.of("parse", "users", "roles", "replied_user"));
    for (String kind : List.of("users", "roles")) {
      problems.count(allowed, kind, 0, 100, "allowed_mentions");
      boolean isParsed =
          JsonNodes.list(allowed.path("parse")).stream().anyMatch(one -> one.asText().equals(kind));
      problems.check(
          !isParsed || allowed.path(kind).isEmpty(),
          "allowed_mentions.parse and ." + kind + " exclude each other");
    }
    allowed
        .path("parse")
        .forEach(one ->
            problems.check(
                Set.of("users", "roles", "everyone").contains(one.asText()),
                "allowed_mentions.parse knows no " + one));
  }

  private static void v2(JsonNode body, boolean isV2, BodyProblems problems) {
    if (isV2) {
      problems.check(
          JsonNodes.text(body, "content").isEmpty()
              && body.path("embeds").isEmpty()
              && body.path("poll").isEmpty()
              && body.path("sticker_ids").isEmpty(),
          "the V2 flag excludes content, embeds, polls and stickers");
    }
  }

  /// Every entry of `attachments` is a file that comes along or one that is kept; every
  /// `attachment://` names one.
  private static void files(
      JsonNode body, List<FilePart> files, Set<String> kept, BodyProblems problems) {
    problems.check(files.size() <= 10, "more than 10 files");
    Set<String> known = new HashSet<>(kept);
    Set<String> names = new HashSet<>();
    files.forEach(file -> {
      known.add(file.number());
      names.add("attachment://" + file.filename());
    });
    body.path("attachments")
        .forEach(one ->
            problems.check(
                known.contains(one.path("id").asText()), "no file for attachment " + one));
    for (JsonNode component : ComponentTree.all(body.path("components"))) {
      if (ComponentTree.type(component) == ComponentTree.FILE && kept.isEmpty()) {
        String url = JsonNodes.text(component.path("file"), "url");
        problems.check(names.contains(url), "no file is called " + url);
      }
      for (JsonNode item : component.path("items")) {
        String url = JsonNodes.text(item.path("media"), "url");
        problems.check(
            !url.startsWith("attachment:") || !kept.isEmpty() || names.contains(url),
            "no file is called " + url);
      }
    }
  }
}
