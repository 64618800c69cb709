package org.frameworkadvisor.bot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskJsonTest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final TestConsole console = new TestConsole();

  @Test
  void anAnswerHasEveryKeyInOrder() {
    assertThat(console.run("ask", "--json", "Is Flask good for prototypes?")).isZero();
    assertThat(console.out().lines().count()).as("indented for people").isGreaterThan(10);
    JsonNode reply = parse(console.out());
    assertThat(keys(reply))
        .containsExactly("question", "decision", "confidence", "answer", "passages", "tookMillis");
    assertThat(reply.get("question").textValue()).isEqualTo("Is Flask good for prototypes?");
    assertThat(reply.get("decision").textValue()).isEqualTo("answer");
    assertThat(reply.get("confidence").doubleValue()).isEqualTo(0.93);
    assertThat(reply.get("answer").textValue()).isEqualTo("It is good for prototypes.");
    assertThat(reply.get("tookMillis").doubleValue()).isEqualTo(1.5);
    assertThat(reply.get("passages")).hasSize(3);
    JsonNode first = reply.get("passages").get(0);
    assertThat(keys(first))
        .containsExactly(
            "id",
            "text",
            "document",
            "title",
            "section",
            "source",
            "url",
            "asOf",
            "edition",
            "kind",
            "score",
            "lexical",
            "semantic");
    assertThat(first.get("id").textValue()).isEqualTo("articles/guide#prototypes-1");
    assertThat(first.get("text").textValue()).isEqualTo(SampleKnowledge.PROTOTYPES.text());
    assertThat(first.get("document").textValue()).isEqualTo("articles/guide");
    assertThat(first.get("title").textValue()).isEqualTo("Guide");
    assertThat(first.get("section"))
        .extracting(JsonNode::textValue)
        .containsExactly("Flask", "Uses");
    assertThat(first.get("url").textValue()).isEqualTo("https://example.org/guide");
    assertThat(first.get("score").decimalValue()).isEqualByComparingTo("0.912346");
    assertThat(first.get("lexical").doubleValue()).isEqualTo(0.75);
    assertThat(first.get("semantic").doubleValue()).isEqualTo(0.8);
    assertThat(reply.get("passages").get(2).get("url").isNull()).isTrue();
    assertThat(reply.get("passages").get(2).get("section")).isEmpty();
  }

  @Test
  void everyPassageHasASourceOfItsOwn() {
    console.run("ask", "--json", "Is Flask good for prototypes?");
    JsonNode passages = parse(console.out()).get("passages");

    assertThat(source(passages.get(0)))
        .containsExactly("Example Press", "https://example.org/guide", null, null, "fact");
    assertThat(source(passages.get(1)))
        .containsExactly(
            "Speed of FastAPI",
            "https://example.org/speed",
            "2026-08-21",
            "FastAPI 0.116",
            "claim");
    assertThat(source(passages.get(2))).containsExactly(null, null, null, null, "fact");
  }

  private static List<String> source(JsonNode passage) {
    return Stream.of("source", "url", "asOf", "edition", "kind")
        .map(key -> passage.get(key).textValue())
        .toList();
  }

  @Test
  void theRankingGoesDownToTheLimitWhateverTheDecision() {
    assertThat(console.run("ask", "--json", "--limit", "2", "carburettor")).isZero();
    JsonNode reply = parse(console.out());
    assertThat(reply.get("decision").textValue()).isEqualTo("not_found");
    assertThat(reply.get("answer").textValue()).isEmpty();
    assertThat(reply.get("passages")).hasSize(2);
    assertThat(reply.get("nearest").get(0).textValue()).isEqualTo("Is Flask good for prototypes?");
  }

  @Test
  void otherDecisionsSayMore() {
    console.typing("speed\nnow\n?!\n").run("ask", "--json");
    List<JsonNode> replies = console.out().lines().map(AskJsonTest::parse).toList();
    assertThat(replies)
        .extracting(reply -> reply.get("decision").textValue())
        .containsExactly("clarify", "unavailable", "not_found");
    assertThat(replies.get(0).get("choices")).hasSize(2);
    assertThat(replies.get(1).get("message").textValue()).startsWith("The knowledge is being");
    assertThat(replies.get(2).get("message").textValue()).startsWith("Please ask in words");
    assertThat(replies.get(2).get("confidence").doubleValue()).isZero();
    assertThat(replies.get(2).get("passages")).isEmpty();
  }

  @Test
  void everyLineInIsOneLineOutAndKnowledgeIsOpenedOnce() {
    console.typing("Is Flask good for prototypes?\r\n\n  \nlast without an end");
    assertThat(console.run("ask", "--json")).isZero();
    assertThat(console.out().lines().map(line -> parse(line).get("question").textValue()))
        .containsExactly("Is Flask good for prototypes?", "", "  ", "last without an end");
    assertThat(console.knowledge.opened).hasSize(1);
  }

  @Test
  void linesStandAlone() {
    console.typing("Is Flask good for prototypes?\nand for beginners?\n").run("ask", "--json");
    assertThat(console.knowledge.asked)
        .containsExactly("Is Flask good for prototypes?", "and for beginners?");
  }

  @Test
  void aFaultCostsOneQuestionOnly() {
    assertThat(console.typing("break\nspeed\n").run("ask", "--json")).isEqualTo(70);
    assertThat(console.out().lines().map(line -> parse(line).get("decision").textValue()))
        .containsExactly("unavailable", "clarify");
  }

  @Test
  void lettersOfEveryPlaneAreUnderstoodAndCostNoOtherLineItsAnswer() {
    console.typing("𝔽𝕝𝕒𝕤𝕜?\n𐐀𐐁\n\0\nspeed\n");
    assertThat(console.run("ask", "--json")).isZero();
    assertThat(console.knowledge.asked).containsExactly("Flask?", "𐐀𐐁", "speed");
    List<JsonNode> replies = console.out().lines().map(AskJsonTest::parse).toList();
    assertThat(replies.stream().map(reply -> reply.get("question").textValue()))
        .as("as they were typed")
        .containsExactly("𝔽𝕝𝕒𝕤𝕜?", "𐐀𐐁", "", "speed");
    assertThat(replies.get(2).get("message").textValue()).startsWith("Please ask in words");
  }

  @Test
  void eachAnswerIsFlushedBeforeTheNextLineIsRead() {
    List<Integer> written = new ArrayList<>();
    int[] lines = {0};
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int unit) {
            lines[0] += unit == '\n' ? 1 : 0;
          }
        };
    console.in =
        new InputStream() {
          private final byte[] typed = "a\nb\n".getBytes(StandardCharsets.UTF_8);
          private int at;

          @Override
          public int read() {
            written.add(lines[0]);
            return at < typed.length ? typed[at++] : -1;
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            int unit = read();
            if (unit < 0) {
              return -1;
            }
            into[offset] = (byte) unit;
            return 1;
          }
        };
    assertThat(console.runInto(out, "ask", "--json")).isZero();
    assertThat(written).containsExactly(0, 0, 1, 1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nul \0 inside",
        "lone \ud800 surrogate",
        "\udc00\udc00",
        "مرحبا بالعالم \u202e",
        "which 🐍 framework 👩‍👩‍👧?",
        "field:* AND ( \"",
        "\033[2J\u009b31m\u007f",
        "\\ \" / \u2028"
      })
  void hostileQuestionsGiveValidJson(String question) {
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> console.run("ask", "--json", question));
    JsonNode reply = parse(console.out());
    assertThat(reply.get("question").textValue())
        .as("without what is no text")
        .isEqualTo(
            question.replaceAll("\0|[\ud800-\udfff](?<![\ud800-\udbff][\udc00-\udfff])", ""));
    assertThat(console.out()).doesNotContain("\033", "\u009b", "\u007f", "\0");
  }

  @Test
  void aMegabyteWithoutAnEndIsTurnedDownAndTheNextLineAnswered() {
    byte[] line = new byte[1 << 20];
    Arrays.fill(line, (byte) 'a');
    byte[] next = "\nspeed\n".getBytes(StandardCharsets.UTF_8);
    byte[] typed = Arrays.copyOf(line, line.length + next.length);
    System.arraycopy(next, 0, typed, line.length, next.length);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> console.typing(typed).run("ask", "--json"));
    List<JsonNode> replies = console.out().lines().map(AskJsonTest::parse).toList();
    assertThat(replies).hasSize(2);
    assertThat(replies.get(0).get("question").textValue()).hasSize(600).endsWith("a…");
    assertThat(replies.get(0).get("message").textValue())
        .isEqualTo("That is too long: at most 600 characters are read. Please shorten it.");
    assertThat(replies.get(1).get("decision").textValue()).isEqualTo("clarify");
  }

  @Test
  void bytesThatAreNotTextAreReplaced() {
    byte[] typed = {'a', (byte) 0xff, (byte) 0xc3, '\n'};
    assertThat(console.typing(typed).run("ask", "--json")).isZero();
    assertThat(parse(console.out()).get("question").textValue()).isEqualTo("a\ufffd\ufffd");
  }

  @Test
  void aReaderThatLeavesEndsItQuietly() {
    console.typing("speed\n".repeat(1000));
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThat(console.runInto(closed, "ask", "--json")).isZero();
    assertThat(console.err()).isEmpty();
    assertThat(console.knowledge.asked).hasSize(1);
    assertThat(console.knowledge.closed).isEqualTo(1);
  }

  @Test
  void aFullDiskIsNotQuiet() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(console.runInto(full, "ask", "speed")).isEqualTo(70);
    assertThat(console.err()).contains("cannot write: No space left on device");
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + json, e);
    }
  }
}
