package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the bot does in channels: messages, threads, typing.
final class MessageRoutes {
  private static final String MESSAGES = "/channels/{channel_id}/messages";
  private static final String MESSAGE = MESSAGES + "/{message_id}";

  private final SimWorld world;
  private final GatewayServer gateway;
  private final EventPublisher events;
  private final Map<String, SimMessage> nonces = new HashMap<>();

  MessageRoutes(SimWorld world, GatewayServer gateway, EventPublisher events) {
    this.world = world;
    this.gateway = gateway;
    this.events = events;
  }

  List<RestRoute> all() {
    return List.of(
        new RestRoute("POST " + MESSAGES, this::create),
        new RestRoute("GET " + MESSAGES, this::list),
        new RestRoute("GET " + MESSAGE, this::read),
        new RestRoute("PATCH " + MESSAGE, this::edit),
        new RestRoute("DELETE " + MESSAGE, this::delete),
        new RestRoute("POST " + MESSAGE + "/threads", this::thread),
        new RestRoute(
            "GET /channels/{channel_id}", request -> RestResponse.ok(visible(request).json())),
        new RestRoute("POST /channels/{channel_id}/typing", this::typing));
  }

  private SimChannel visible(RestRequest request) {
    SimChannel channel = world.channel(request.at("channel_id"));
    if (!channel.allows(world.bot.id(), Permission.VIEW_CHANNEL)) {
      throw new RefusalException(403, 50001, "Missing Access");
    }
    return channel;
  }

  private void need(SimChannel channel, Permission permission) {
    if (!channel.allows(world.bot.id(), permission)) {
      throw RefusalException.missingPermission(permission);
    }
  }

  private RestResponse create(RestRequest request) {
    SimChannel channel = visible(request);
    if (channel.kind == SimChannel.Kind.FORUM) {
      throw new RefusalException(400, 50008, "Cannot send messages in a non-text channel");
    }
    need(
        channel,
        channel.isThread() ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES);
    if (!request.files().isEmpty()) {
      need(channel, Permission.ATTACH_FILES);
    }
    boolean isDm = channel.kind == SimChannel.Kind.DM;
    if (isDm && channel.simAccount.filter(world.withoutDirectMessages::contains).isPresent()) {
      throw new RefusalException(403, 50007, "Cannot send messages to this user");
    }
    MessageRules.created(request.body(), request.files(), MessageRules.Place.CHANNEL);
    String nonce = channel.id() + " " + JsonNodes.text(request.body(), "nonce");
    SimMessage earlier = nonces.get(nonce);
    if (request.body().path("enforce_nonce").asBoolean() && earlier != null) {
      return RestResponse.ok(earlier.json(true));
    }
    SimMessage message =
        new SimMessage(
            world.ids.next(SnowflakeGenerator.Kind.MESSAGE),
            channel,
            world.bot,
            reference(request.body().path("message_reference"), channel),
            Optional.empty());
    message.apply(request.body(), request.files(), world.ids);
    nonces.put(nonce, message);
    events.publish(message, request.body().path("allowed_mentions"), Optional.empty());
    return RestResponse.ok(message.json(true));
  }

  private Optional<SimMessage> reference(JsonNode reference, SimChannel channel) {
    if (!reference.isObject()) {
      return Optional.empty();
    }
    need(channel, Permission.READ_MESSAGE_HISTORY);
    try {
      return Optional.of(world.message(channel, JsonNodes.text(reference, "message_id")));
    } catch (RefusalException e) {
      if (reference.path("fail_if_not_exists").asBoolean(true)) {
        throw RefusalException.unknownReference();
      }
      return Optional.empty();
    }
  }

  private RestResponse list(RestRequest request) {
    SimChannel channel = visible(request);
    need(channel, Permission.READ_MESSAGE_HISTORY);
    long before =
        Optional.ofNullable(request.query().get("before"))
            .map(SimWorld::number)
            .orElse(Long.MAX_VALUE);
    long after = Optional.ofNullable(request.query().get("after")).map(SimWorld::number).orElse(0L);
    int limit = Integer.parseInt(request.query().getOrDefault("limit", "50"));
    ArrayNode found = JsonNodes.array();
    world.messages.values().stream()
        .filter(one -> one.channel == channel && !one.isDeleted && !one.isEphemeral())
        .filter(one -> one.id < before && one.id > after)
        .sorted(Comparator.comparingLong((SimMessage one) -> one.id).reversed())
        .limit(limit)
        .forEach(one -> found.add(json(one)));
    return RestResponse.ok(found);
  }

  private RestResponse read(RestRequest request) {
    SimChannel channel = visible(request);
    need(channel, Permission.READ_MESSAGE_HISTORY);
    return RestResponse.ok(json(world.message(channel, request.at("message_id"))));
  }

  private JsonNode json(SimMessage message) {
    return message.json(gateway.isContentGranted() || events.isOpenToBot(message));
  }

  private RestResponse edit(RestRequest request) {
    SimMessage message = world.message(visible(request), request.at("message_id"));
    if (!message.author.equals(world.bot)) {
      throw new RefusalException(403, 50005, "Cannot edit a message authored by another user");
    }
    MessageRules.edited(request.body(), request.files(), message, MessageRules.Place.CHANNEL);
    message.apply(request.body(), request.files(), world.ids);
    events.republish(message, request.body().path("allowed_mentions"), Optional.empty());
    return RestResponse.ok(message.json(true));
  }

  private RestResponse delete(RestRequest request) {
    SimChannel channel = visible(request);
    SimMessage message = world.message(channel, request.at("message_id"));
    if (!message.author.equals(world.bot)) {
      need(channel, Permission.MANAGE_MESSAGES);
    }
    events.delete(message);
    return RestResponse.NO_CONTENT;
  }

  /// A thread on a message has the message's id.
  private RestResponse thread(RestRequest request) {
    SimChannel channel = visible(request);
    SimMessage message = world.message(channel, request.at("message_id"));
    need(channel, Permission.CREATE_PUBLIC_THREADS);
    if (channel.kind != SimChannel.Kind.TEXT) {
      throw new RefusalException(400, 50024, "Cannot execute action on this channel type");
    }
    if (message.thread.isPresent()) {
      throw new RefusalException(400, 160004, "A thread has already been created for this message");
    }
    BodyProblems problems = new BodyProblems();
    problems.length(request.body(), "name", 1, 100, "thread");
    problems.check(!JsonNodes.text(request.body(), "name").isBlank(), "a thread needs a name");
    problems.refuse();
    SimChannel thread =
        new SimChannel(
            message.id,
            SimChannel.Kind.THREAD,
            JsonNodes.text(request.body(), "name"),
            channel.guild,
            Optional.of(channel),
            Optional.of(world.bot));
    world.channels.put(thread.id, thread);
    message.thread = Optional.of(thread);
    message.flags |= 1 << 5;
    events.threadCreated(thread);
    events.edited(message);
    return new RestResponse(201, thread.json());
  }

  private RestResponse typing(RestRequest request) {
    need(visible(request), Permission.SEND_MESSAGES);
    return RestResponse.NO_CONTENT;
  }
}
