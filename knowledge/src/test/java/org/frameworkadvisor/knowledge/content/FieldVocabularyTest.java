package org.frameworkadvisor.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Aspect;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Coverage;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Name;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Subject;
import org.junit.jupiter.api.Test;

class FieldVocabularyTest {
  private static final Aspect SPEED =
      new Aspect("speed", "How fast it is", List.of("fast", "requests a second"), 6, true);

  @Test
  void whatIsEncodedIsDecodedAsItWas() {
    FieldVocabulary field =
        new FieldVocabulary(
            List.of(SPEED, new Aspect("name", "Name", List.of(), 120, false)),
            List.of(
                new Subject(
                    "aspnet-core",
                    List.of(new Name("ASP.NET Core", false), new Name("core", true)),
                    Coverage.SHEET,
                    "",
                    List.of(),
                    "https://example.org/docs/"),
                new Subject(
                    "c++ rest",
                    List.of(new Name("C++ REST", false)),
                    Coverage.NOTHING,
                    "a C++ library, no longer kept up",
                    List.of("aspnet-core", "django"),
                    "")));

    assertThat(FieldVocabulary.decoded(field.encoded())).isEqualTo(field);
    assertThat(FieldVocabulary.decoded(FieldVocabulary.NONE.encoded()))
        .isEqualTo(FieldVocabulary.NONE);
  }

  @Test
  void whiteSpaceThatWouldEndALineIsFolded() {
    FieldVocabulary field =
        new FieldVocabulary(List.of(SPEED), List.of(Subject.named("a", "A\tfine\nframework")));

    assertThat(FieldVocabulary.decoded(field.encoded()).subjects())
        .containsExactly(Subject.named("a", "A fine framework"));
  }
}
