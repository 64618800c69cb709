package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the bot answers interactions: the callback within three seconds, then the webhook that lives
/// for a quarter of an hour.
final class InteractionRoutes {
  static final String CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";
  private static final String HOOK = "/webhooks/{webhook_id}/{webhook_token}";
  private static final String ORIGINAL = HOOK + "/messages/@original";
  private static final String FOLLOW_UP = HOOK + "/messages/{message_id}";
  private static final Duration DEADLINE = Duration.ofSeconds(3);

  private static final int MESSAGE = 4;
  private static final int DEFERRED_MESSAGE = 5;
  private static final int DEFERRED_UPDATE = 6;
  private static final int UPDATE = 7;
  private static final int CHOICES = 8;
  private static final int MODAL = 9;

  private final SimWorld world;
  private final EventPublisher events;

  InteractionRoutes(SimWorld world, EventPublisher events) {
    this.world = world;
    this.events = events;
  }

  List<RestRoute> all() {
    return List.of(
        new RestRoute(CALLBACK, this::callback),
        new RestRoute("POST " + HOOK, this::followUp),
        new RestRoute("GET " + ORIGINAL, request -> RestResponse.ok(original(request).json(true))),
        new RestRoute("PATCH " + ORIGINAL, request -> edit(request, original(request))),
        new RestRoute("DELETE " + ORIGINAL, request -> delete(original(request))),
        new RestRoute("GET " + FOLLOW_UP, request -> RestResponse.ok(named(request).json(true))),
        new RestRoute("PATCH " + FOLLOW_UP, request -> edit(request, named(request))),
        new RestRoute("DELETE " + FOLLOW_UP, request -> delete(named(request))));
  }

  private RestResponse callback(RestRequest request) {
    SimInteraction interaction = world.interactions.get(request.at("interaction_token"));
    if (interaction == null
        || interaction.id != SimWorld.number(request.at("interaction_id"))
        || isLate(interaction, request)) {
      throw RefusalException.unknown(10062, "interaction");
    }
    if (interaction.isAnswered()) {
      throw new RefusalException(400, 40060, "Interaction has already been acknowledged.");
    }
    int type = request.body().path("type").asInt();
    BodyProblems problems = new BodyProblems();
    problems.keys(request.body(), "a callback", Set.of("type", "data"));
    problems.check(allowed(interaction).contains(type), "type " + type + " doesn't answer this");
    problems.refuse();
    JsonNode data = request.body().path("data");
    switch (type) {
      case MESSAGE -> respond(interaction, request, data);
      case DEFERRED_MESSAGE -> defer(interaction, data);
      case UPDATE -> update(interaction, request, data);
      case CHOICES -> offer(interaction, data);
      case MODAL -> show(interaction, data);
      default -> {}
    }
    interaction.callback = type;
    interaction.answeredNanos = request.arrivedNanos();
    return request.isAsked("with_response")
        ? RestResponse.ok(response(interaction, type))
        : RestResponse.NO_CONTENT;
  }

  private static boolean isLate(SimInteraction interaction, RestRequest request) {
    return !interaction.isAnswered()
        && request.arrivedNanos() - interaction.dispatchedNanos > DEADLINE.toNanos();
  }

  private static Set<Integer> allowed(SimInteraction interaction) {
    return switch (interaction.kind) {
      case COMMAND -> Set.of(MESSAGE, DEFERRED_MESSAGE, MODAL);
      case COMPONENT -> Set.of(MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, MODAL);
      case AUTOCOMPLETE -> Set.of(CHOICES);
      case MODAL ->
          interaction.source.isPresent()
              ? Set.of(MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE)
              : Set.of(MESSAGE, DEFERRED_MESSAGE);
    };
  }

  private void respond(SimInteraction interaction, RestRequest request, JsonNode data) {
    MessageRules.created(data, request.files(), MessageRules.Place.INTERACTION);
    SimMessage message = message(interaction, data);
    message.apply(data, request.files(), world.ids);
    interaction.original = Optional.of(message);
    events.publish(message, data.path("allowed_mentions"), Optional.of(interaction));
  }

  private SimMessage message(SimInteraction interaction, JsonNode data) {
    SimMessage message =
        new SimMessage(
            world.ids.next(SnowflakeGenerator.Kind.MESSAGE),
            interaction.channel,
            world.bot,
            Optional.empty(),
            Optional.of(interaction));
    message.flags = data.path("flags").asInt() & SimMessage.EPHEMERAL;
    return message;
  }

  private void defer(SimInteraction interaction, JsonNode data) {
    BodyProblems problems = new BodyProblems();
    problems.keys(data, "a deferred answer", Set.of("flags"));
    int flags = data.path("flags").asInt();
    problems.check(
        (flags & ~SimMessage.EPHEMERAL) == 0, "a deferred answer can be ephemeral, no more");
    problems.refuse();
    SimMessage message = message(interaction, data);
    message.flags |= SimMessage.LOADING;
    interaction.original = Optional.of(message);
    world.touched(message, Optional.of(interaction));
    events.created(message);
  }

  private void update(SimInteraction interaction, RestRequest request, JsonNode data) {
    SimMessage source = interaction.source.orElseThrow();
    MessageRules.edited(data, request.files(), source, MessageRules.Place.INTERACTION);
    source.apply(data, request.files(), world.ids);
    events.republish(source, data.path("allowed_mentions"), Optional.of(interaction));
  }

  private static void offer(SimInteraction interaction, JsonNode data) {
    BodyProblems problems = new BodyProblems();
    problems.keys(data, "autocomplete", Set.of("choices"));
    problems.check(data.path("choices").isArray(), "autocomplete needs choices");
    problems.count(data, "choices", 0, 25, "autocomplete");
    data.path("choices").forEach(choice -> CommandRules.choice(choice, "autocomplete", problems));
    problems.refuse();
    interaction.choices = Optional.of(data.path("choices"));
  }

  private static void show(SimInteraction interaction, JsonNode data) {
    BodyProblems problems = new BodyProblems();
    problems.keys(data, "modal", Set.of("custom_id", "title", "components"));
    problems.length(data, "custom_id", 1, 100, "modal");
    problems.length(data, "title", 1, 45, "modal");
    problems.count(data, "components", 1, 5, "modal");
    ComponentRules.modal(data.path("components"), problems);
    problems.refuse();
    interaction.modal = Optional.of(data);
  }

  private static ObjectNode response(SimInteraction interaction, int type) {
    ObjectNode json = JsonNodes.object();
    ObjectNode about =
        json.putObject("interaction")
            .put("id", JsonNodes.id(interaction.id))
            .put("type", interaction.kind.type);
    Optional<SimMessage> message =
        type == UPDATE || type == DEFERRED_UPDATE ? interaction.source : interaction.original;
    if (message.isPresent() && type != DEFERRED_UPDATE) {
      about.put("response_message_id", JsonNodes.id(message.get().id));
      about.put("response_message_loading", message.get().has(SimMessage.LOADING));
      about.put("response_message_ephemeral", message.get().isEphemeral());
      json.putObject("resource").put("type", type).set("message", message.get().json(true));
    }
    return json;
  }

  private SimInteraction hook(RestRequest request) {
    SimInteraction interaction = world.interactions.get(request.at("webhook_token"));
    if (interaction == null || SimWorld.number(request.at("webhook_id")) != world.application) {
      throw RefusalException.unknown(10015, "Webhook");
    }
    if (interaction.isHookExpired) {
      throw new RefusalException(401, 50027, "Invalid Webhook Token");
    }
    if (!interaction.isAnswered()) {
      throw RefusalException.unknown(10015, "Webhook");
    }
    return interaction;
  }

  /// What the first response wrote: its own message, or the one that it updated.
  private SimMessage original(RestRequest request) {
    SimInteraction interaction = hook(request);
    boolean isUpdate = interaction.callback == UPDATE || interaction.callback == DEFERRED_UPDATE;
    return (isUpdate ? interaction.source : interaction.original)
        .filter(message -> !message.isDeleted)
        .orElseThrow(() -> RefusalException.unknown(10008, "Message"));
  }

  private SimMessage named(RestRequest request) {
    SimInteraction interaction = hook(request);
    return Optional.ofNullable(world.messages.get(SimWorld.number(request.at("message_id"))))
        .filter(one -> !one.isDeleted)
        .filter(one ->
            one.origin.equals(Optional.of(interaction))
                || interaction.source.equals(Optional.of(one)))
        .orElseThrow(() -> RefusalException.unknown(10008, "Message"));
  }

  /// The first follow-up takes the place of a deferred answer that is still awaited.
  private RestResponse followUp(RestRequest request) {
    SimInteraction interaction = hook(request);
    Optional<SimMessage> awaited =
        interaction.original.filter(one -> one.has(SimMessage.LOADING) && !one.isDeleted);
    if (awaited.isPresent()) {
      return edit(request, awaited.get());
    }
    MessageRules.created(request.body(), request.files(), MessageRules.Place.INTERACTION);
    SimMessage message = message(interaction, request.body());
    message.apply(request.body(), request.files(), world.ids);
    events.publish(message, request.body().path("allowed_mentions"), Optional.of(interaction));
    return RestResponse.ok(message.json(true));
  }

  private RestResponse edit(RestRequest request, SimMessage message) {
    SimInteraction interaction = hook(request);
    MessageRules.edited(request.body(), request.files(), message, MessageRules.Place.INTERACTION);
    message.apply(request.body(), request.files(), world.ids);
    events.republish(message, request.body().path("allowed_mentions"), Optional.of(interaction));
    return RestResponse.ok(message.json(true));
  }

  private RestResponse delete(SimMessage message) {
    events.delete(message);
    return RestResponse.NO_CONTENT;
  }
}
