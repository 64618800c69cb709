package org.frameworkadvisor.bot.discord.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.UserId;

/// What comes back from a button is what was given to it, and nothing else is.
class CustomIdTest {
  @Property(seed = "20261123")
  void whatIsWrittenIsReadAgain(@ForAll("ids") CustomId id) {
    assertThat(id.text()).hasSizeBetween(1, 100);
    assertThat(CustomId.parse(id.text())).contains(id);
  }

  @Property(seed = "20261124")
  void whateverComesBackIsReadOrRefused(@ForAll String anything) {
    assertThat(CustomId.parse(anything).filter(id -> !id.text().equals(anything))).isEmpty();
  }

  @Property(seed = "20261125")
  void oneThatIsTamperedWithIsReadOrRefused(
      @ForAll("ids") CustomId id, @ForAll int at, @ForAll char with) {
    StringBuilder forged = new StringBuilder(id.text());
    forged.setCharAt(Math.floorMod(at, forged.length()), with);
    assertThat(CustomId.parse(forged.toString()).filter(it -> !it.text().contentEquals(forged)))
        .isEmpty();
  }

  @Property(seed = "20261126")
  void whateverComesBackAsAPlaceIsReadOrRefused(@ForAll String anything) {}

  @Example
  void anotherVersionIsRefused() {
    assertThat(CustomId.parse("v2:m:a1:4711:")).isEmpty();
    assertThat(CustomId.parse("v1:m:a1:4711:")).isPresent();
    assertThat(CustomId.parse("v1:zz:a1:4711:")).isEmpty();
    assertThat(CustomId.parse("v1:m:a1:4711:\n")).isEmpty();
    assertThat(CustomId.parse("v1:m:a1:٤٧١١:")).isEmpty();
  }

  @Example
  void noTwoActionsShareACode() {
    assertThat(CustomId.Action.values()).extracting(CustomId.Action::code).doesNotHaveDuplicates();
  }

  @Example
  void whatDoesNotFitIsRefusedWhereItIsMade() {
    assertThatThrownBy(() ->
            new CustomId(CustomId.Action.ASK, Optional.empty(), Optional.empty(), "x".repeat(27)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            new CustomId(CustomId.Action.ASK, Optional.empty(), Optional.of(new UserId("ana")), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<CustomId> ids() {
    return Combinators.combine(
            Arbitraries.of(CustomId.Action.class),
            letters("0aZ9", 20).filter(it -> !it.isEmpty()).map(AnswerId::new).optional(),
            letters("0123456789", 20).filter(it -> !it.isEmpty()).map(UserId::new).optional(),
            letters("0aZ9.-", 26))
        .as(CustomId::new);
  }

  private static Arbitrary<String> letters(String of, int most) {
    return Arbitraries.strings().withChars(of.toCharArray()).ofMaxLength(most);
  }
}
