package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// What the bot asks about itself, the gateway's address, and its commands.
final class ApplicationRoutes {
  private static final String COMMANDS = "/applications/{application_id}/commands";

  private final World world;
  private final Gateway gateway;

  ApplicationRoutes(World world, Gateway gateway) {
    this.world = world;
    this.gateway = gateway;
  }

  List<Route> all() {
    return List.of(
        new Route("GET /users/@me", request -> Answer.ok(self())),
        new Route("GET /applications/@me", request -> Answer.ok(application())),
        new Route("GET /oauth2/applications/@me", request -> Answer.ok(application())),
        new Route("GET /gateway/bot", request -> Answer.ok(gateway())),
        new Route(
            "GET " + COMMANDS, request -> Answer.ok(shown(request.isAsked("with_localizations")))),
        new Route("PUT " + COMMANDS, this::overwrite),
        new Route("GET /users/{user_id}", this::user),
        new Route("GET /guilds/{guild_id}/members/{user_id}", this::member),
        new Route("POST /users/@me/channels", this::directMessages));
  }

  private ObjectNode self() {
    return world.bot.json().put("verified", true).put("mfa_enabled", true);
  }

  private ObjectNode application() {
    ObjectNode json =
        Json.object()
            .put("id", Json.id(world.application))
            .put("name", world.bot.name())
            .putNull("icon")
            .put("description", "")
            .put("bot_public", true)
            .put("bot_require_code_grant", false)
            .put("verify_key", "0")
            .putNull("team")
            .put("flags", gateway.isContentGranted() ? 1 << 19 : 0);
    json.set("owner", new Person(1, "owner", false).json());
    json.set("bot", self());
    return json;
  }

  private ObjectNode gateway() {
    ObjectNode json = Json.object().put("url", gateway.url()).put("shards", world.shards);
    json.putObject("session_start_limit")
        .put("total", 1000)
        .put("remaining", 999)
        .put("reset_after", 14_400_000)
        .put("max_concurrency", 1);
    return json;
  }

  private ArrayNode shown(boolean isWithTranslations) {
    ArrayNode copy = world.commands.deepCopy();
    copy.forEach(command -> Commands.trim(command, isWithTranslations));
    return copy;
  }

  private Answer overwrite(Request request) {
    CommandRules.check(request.body());
    ArrayNode now = Json.array();
    for (JsonNode sent : request.body()) {
      ObjectNode command = sent.deepCopy();
      int type = command.path("type").asInt(1);
      Optional<String> id =
          world.command(type, Json.text(command, "name")).map(one -> Json.text(one, "id"));
      now.add(Commands.stored(command, type, id.orElseGet(this::newId), world));
    }
    world.commands = now;
    world.commandWrites++;
    return Answer.ok(shown(true));
  }

  private String newId() {
    return Json.id(world.ids.next(Snowflakes.Kind.COMMAND));
  }

  private Answer user(Request request) {
    return Optional.ofNullable(world.people.get(World.number(request.at("user_id"))))
        .map(person -> Answer.ok(person.json()))
        .orElseThrow(() -> Refusal.unknown(10013, "User"));
  }

  private Answer member(Request request) {
    SimGuild guild = world.guilds.get(World.number(request.at("guild_id")));
    long user = World.number(request.at("user_id"));
    if (guild == null || !guild.has(world.bot.id())) {
      throw Refusal.unknown(10004, "Guild");
    }
    if (!guild.has(user)) {
      throw Refusal.unknown(10007, "Member");
    }
    return Answer.ok(guild.memberWithUserJson(user));
  }

  private Answer directMessages(Request request) {
    long user = World.number(Json.text(request.body(), "recipient_id"));
    Person person =
        Optional.ofNullable(world.people.get(user))
            .filter(one -> !one.isBot())
            .orElseThrow(() -> new Refusal(400, 50033, "Invalid Recipient(s)"));
    return Answer.ok(world.directMessages(person).json());
  }
}
