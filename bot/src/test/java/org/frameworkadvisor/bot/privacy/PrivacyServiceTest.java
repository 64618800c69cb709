package org.frameworkadvisor.bot.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.UserId;
import org.junit.jupiter.api.Test;

class PrivacyServiceTest {
  private static final UserId ANA = new UserId("71");
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  private final PersonalDataRepository data = mock();
  private final PrivacyService privacy = new PrivacyService(data, InstantSource.fixed(NOON));

  @Test
  void allThatIsKeptIsInTheFile() {
    SequencedMap<PersonalDataKind, List<Map<String, String>>> kept = new LinkedHashMap<>();
    kept.put(
        PersonalDataKind.QUESTIONS,
        List.of(Map.of("typed", "why \"flask\"?\n"), Map.of("typed", "😀")));
    kept.put(PersonalDataKind.VOTES, List.of());
    kept.put(PersonalDataKind.ACTS, List.of(Map.of("detail", "mode")));
    when(data.of(ANA)).thenReturn(kept);

    PersonalDataExport export = privacy.export(ANA);
    assertThat(privacy.counts(ANA))
        .isEqualTo(
            Map.of(
                PersonalDataKind.QUESTIONS,
                2,
                PersonalDataKind.VOTES,
                0,
                PersonalDataKind.ACTS,
                1));

    assertThat(export.name()).isEqualTo("framework-advisor-71.json");
    assertThat(export.things()).isEqualTo(3);
    assertThat(new String(export.json(), StandardCharsets.UTF_8))
        .isEqualToIgnoringWhitespace(
            """
            {
              "member" : "71",
              "exported" : "2026-11-26T12:00:00Z",
              "questions" : [ { "typed" : "why \\"flask\\"?\\n" }, { "typed" : "😀" } ],
              "votes" : [ ],
              "acts" : [ { "detail" : "mode" } ]
            }
            """);
  }

  @Test
  void whatWasRemovedIsSaid() {
    SequencedMap<PersonalDataKind, Integer> forgotten = new LinkedHashMap<>();
    forgotten.put(PersonalDataKind.QUESTIONS, 2);
    when(data.forget(ANA)).thenReturn(forgotten);

    assertThat(privacy.delete(ANA)).containsExactly(Map.entry(PersonalDataKind.QUESTIONS, 2));
  }

  @Test
  void whereNothingCanBeReadNothingIsSaidToBeGone() {
    StoreUnavailable down = new StoreUnavailable("down", new IOException());
    when(data.of(ANA)).thenThrow(down);
    when(data.forget(ANA)).thenThrow(down);

    assertThatThrownBy(() -> privacy.export(ANA)).isSameAs(down);
    assertThatThrownBy(() -> privacy.delete(ANA)).isSameAs(down);
  }
}
