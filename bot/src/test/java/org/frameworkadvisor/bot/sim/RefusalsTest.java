package org.frameworkadvisor.bot.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every limit is enforced: a body just within it passes, one just beyond it does not.
class RefusalsTest {
  private final SimDiscord discord = SimDiscord.open();

  @AfterEach
  void close() {
    discord.expect(50035).expect(50006).expect(OpenApi.CODE);
    discord.close();
  }

  private String send(ObjectNode body) {
    return RawRequest.post(
        discord, "/channels/" + discord.general().id() + "/messages", body.toString());
  }

  private static ObjectNode text(int length) {
    return JsonNodes.object().put("type", 10).put("content", "x".repeat(length));
  }

  private static ObjectNode v2(Consumer<ArrayNode> components) {
    ObjectNode body = JsonNodes.object().put("flags", SimMessage.COMPONENTS_V2);
    components.accept(body.putArray("components"));
    return body;
  }

  private static ObjectNode button(int number) {
    return JsonNodes.object()
        .put("type", 2)
        .put("style", 1)
        .put("label", "button " + number)
        .put("custom_id", "id " + number);
  }

  private static ObjectNode row(ObjectNode... children) {
    ObjectNode row = JsonNodes.object().put("type", 1);
    row.putArray("components").addAll(Stream.of(children).toList());
    return row;
  }

  private static ObjectNode select(int options, int letters) {
    ObjectNode select = JsonNodes.object().put("type", 3).put("custom_id", "select");
    ArrayNode all = select.putArray("options");
    for (int i = 0; i < options; i++) {
      all.addObject().put("label", "x".repeat(letters)).put("value", "value " + i);
    }
    return select;
  }

  private static ObjectNode buttons(int count) {
    return row(IntStream.range(0, count).mapToObj(RefusalsTest::button).toArray(ObjectNode[]::new));
  }

  static Stream<Arguments> limits() {
    return Stream.of(
        Arguments.of("content", content(2000), content(2001)),
        Arguments.of("nothing", content(1), content(0)),
        Arguments.of("text", v2(all -> all.add(text(4000))), v2(all -> all.add(text(4001)))),
        Arguments.of(
            "text together",
            v2(all -> all.add(text(2000)).add(text(2000))),
            v2(all -> all.add(text(2000)).add(text(2001)))),
        Arguments.of(
            "nested components",
            v2(all -> all.add(container(39))),
            v2(all -> all.add(container(40)))),
        Arguments.of("buttons", v2(all -> all.add(buttons(5))), v2(all -> all.add(buttons(6)))),
        Arguments.of(
            "button and select",
            v2(all -> all.add(row(button(1))).add(row(select(1, 1)))),
            v2(all -> all.add(row(button(1), select(1, 1))))),
        Arguments.of(
            "custom ids",
            v2(all -> all.add(row(button(1), button(2)))),
            v2(all -> all.add(row(button(1), button(1))))),
        Arguments.of(
            "custom id's length",
            v2(all -> all.add(row(button(1).put("custom_id", "x".repeat(100))))),
            v2(all -> all.add(row(button(1).put("custom_id", "x".repeat(101)))))),
        Arguments.of(
            "label",
            v2(all -> all.add(row(button(1).put("label", "x".repeat(80))))),
            v2(all -> all.add(row(button(1).put("label", "x".repeat(81)))))),
        Arguments.of(
            "options",
            v2(all -> all.add(row(select(25, 1)))),
            v2(all -> all.add(row(select(26, 1))))),
        Arguments.of(
            "option's label",
            v2(all -> all.add(row(select(1, 100)))),
            v2(all -> all.add(row(select(1, 101))))),
        Arguments.of(
            "placeholder",
            v2(all -> all.add(row(select(1, 1).put("placeholder", "x".repeat(150))))),
            v2(all -> all.add(row(select(1, 1).put("placeholder", "x".repeat(151)))))),
        Arguments.of(
            "the flag excludes content",
            v2(all -> all.add(text(1))),
            v2(all -> all.add(text(1))).put("content", "x")),
        Arguments.of(
            "no such key",
            v2(all -> all.add(text(1))),
            v2(all -> all.add(text(1).put("colour", "red")))),
        Arguments.of(
            "text without the flag",
            v2(all -> all.add(text(1))),
            v2(all -> all.add(text(1))).put("flags", 0)));
  }

  private static ObjectNode content(int length) {
    return JsonNodes.object().put("content", "x".repeat(length));
  }

  private static ObjectNode container(int texts) {
    ObjectNode container = JsonNodes.object().put("type", 17);
    ArrayNode children = container.putArray("components");
    IntStream.range(0, texts).forEach(i -> children.add(text(1)));
    return container;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void whatIsWithinALimitPassesAndWhatIsBeyondDoesNot(
      String limit, ObjectNode within, ObjectNode beyond) {
    assertThat(send(within)).as(limit).contains("\"author\"");
    assertThat(discord.refused()).as(limit).isEmpty();

    assertThat(send(beyond)).as(limit).containsPattern("50035|50006");
    assertThat(discord.refused()).as(limit).isNotEmpty();
  }

  @Test
  void componentsCannotBeTakenBack() {
    String sent = send(v2(all -> all.add(text(1))));
    String path =
        "/channels/"
            + discord.general().id()
            + "/messages/"
            + JsonNodes.text(JsonNodes.parse(sent), "id");

    assertThat(RawRequest.send(discord, "PATCH", path, "{\"content\":\"x\"}")).contains("50035");
  }

  @Test
  void commandsHaveLimits() {
    String path = "/applications/" + discord.application() + "/commands";
    ObjectNode command = JsonNodes.object().put("name", "ask").put("description", "x".repeat(100));
    assertThat(RawRequest.send(discord, "PUT", path, JsonNodes.array().add(command).toString()))
        .contains("\"version\"");

    ArrayNode options = command.putArray("options");
    for (int i = 0; i < 25; i++) {
      ObjectNode option =
          options
              .addObject()
              .put("type", 3)
              .put("name", "option" + i)
              .put("description", "x".repeat(100));
      ArrayNode choices = option.putArray("choices");
      for (int choice = 0; choice < 10; choice++) {
        choices.addObject().put("name", "choice " + choice).put("value", "x".repeat(20) + choice);
      }
    }
    assertThat(RawRequest.send(discord, "PUT", path, JsonNodes.array().add(command).toString()))
        .contains("≤ 8000");
    command.put("name", "Ask").remove("options");
    assertThat(RawRequest.send(discord, "PUT", path, JsonNodes.array().add(command).toString()))
        .contains("lower case");
  }

  /// As the three seconds are Discord's, the interaction is made older instead of waiting.
  @Test
  void aLateCallbackIsRefused() {
    String path = "/applications/" + discord.application() + "/commands";
    ArrayNode commands = JsonNodes.array();
    commands.addObject().put("name", "help").put("description", "Helps");
    assertThat(RawRequest.send(discord, "PUT", path, commands.toString())).contains("help");
    SimInteraction asked = discord.join("ana").slash("help");
    asked.dispatchedNanos -= 3_100_000_000L;

    assertThat(RawRequest.post(discord, RawRequest.callback(asked), "{\"type\":5}"))
        .contains("10062");
    discord.expect(10062);
  }
}
