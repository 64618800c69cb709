package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// What the bot asks about itself, the gateway's address, and its commands.
final class ApplicationRoutes {
  private static final String COMMANDS = "/applications/{application_id}/commands";

  private final SimWorld world;
  private final GatewayServer gateway;

  ApplicationRoutes(SimWorld world, GatewayServer gateway) {
    this.world = world;
    this.gateway = gateway;
  }

  List<RestRoute> all() {
    return List.of(
        new RestRoute("GET /users/@me", request -> RestResponse.ok(self())),
        new RestRoute("GET /applications/@me", request -> RestResponse.ok(application())),
        new RestRoute("GET /oauth2/applications/@me", request -> RestResponse.ok(application())),
        new RestRoute("GET /gateway/bot", request -> RestResponse.ok(gateway())),
        new RestRoute(
            "GET " + COMMANDS,
            request -> RestResponse.ok(shown(request.isAsked("with_localizations")))),
        new RestRoute("PUT " + COMMANDS, this::overwrite),
        new RestRoute("GET /users/{user_id}", this::user),
        new RestRoute("GET /guilds/{guild_id}/members/{user_id}", this::member),
        new RestRoute("POST /users/@me/channels", this::directMessages));
  }

  private ObjectNode self() {
    return world.bot.json().put("verified", true).put("mfa_enabled", true);
  }

  private ObjectNode application() {
    ObjectNode json =
        JsonNodes.object()
            .put("id", JsonNodes.id(world.application))
            .put("name", world.bot.name())
            .putNull("icon")
            .put("description", "")
            .put("bot_public", true)
            .put("bot_require_code_grant", false)
            .put("verify_key", "0")
            .putNull("team")
            .put("flags", gateway.isContentGranted() ? 1 << 19 : 0);
    json.set("owner", new SimAccount(1, "owner", false).json());
    json.set("bot", self());
    return json;
  }

  private ObjectNode gateway() {
    ObjectNode json = JsonNodes.object().put("url", gateway.url()).put("shards", world.shards);
    json.putObject("session_start_limit")
        .put("total", 1000)
        .put("remaining", 999)
        .put("reset_after", 14_400_000)
        .put("max_concurrency", 1);
    return json;
  }

  private ArrayNode shown(boolean isWithTranslations) {
    ArrayNode copy = world.commands.deepCopy();
    copy.forEach(command -> RegisteredCommands.trim(command, isWithTranslations));
    return copy;
  }

  private RestResponse overwrite(RestRequest request) {
    CommandRules.check(request.body());
    ArrayNode now = JsonNodes.array();
    for (JsonNode sent : request.body()) {
      ObjectNode command = sent.deepCopy();
      int type = command.path("type").asInt(1);
      Optional<String> id =
          world
              .command(type, JsonNodes.text(command, "name"))
              .map(one -> JsonNodes.text(one, "id"));
      now.add(RegisteredCommands.stored(command, type, id.orElseGet(this::newId), world));
    }
    world.commands = now;
    world.commandWrites++;
    return RestResponse.ok(shown(true));
  }

  private String newId() {
    return JsonNodes.id(world.ids.next(SnowflakeGenerator.Kind.COMMAND));
  }

  private RestResponse user(RestRequest request) {
    return Optional.ofNullable(world.people.get(SimWorld.number(request.at("user_id"))))
        .map(simAccount -> RestResponse.ok(simAccount.json()))
        .orElseThrow(() -> RefusalException.unknown(10013, "User"));
  }

  private RestResponse member(RestRequest request) {
    SimGuild guild = world.guilds.get(SimWorld.number(request.at("guild_id")));
    long user = SimWorld.number(request.at("user_id"));
    if (guild == null || !guild.has(world.bot.id())) {
      throw RefusalException.unknown(10004, "Guild");
    }
    if (!guild.has(user)) {
      throw RefusalException.unknown(10007, "Member");
    }
    return RestResponse.ok(guild.memberWithUserJson(user));
  }

  private RestResponse directMessages(RestRequest request) {
    long user = SimWorld.number(JsonNodes.text(request.body(), "recipient_id"));
    SimAccount simAccount =
        Optional.ofNullable(world.people.get(user))
            .filter(one -> !one.isBot())
            .orElseThrow(() -> new RefusalException(400, 50033, "Invalid Recipient(s)"));
    return RestResponse.ok(world.directMessages(simAccount).json());
  }
}
