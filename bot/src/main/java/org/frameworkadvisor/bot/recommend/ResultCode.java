package org.frameworkadvisor.bot.recommend;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.Questionnaire;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;

/// Answers as a short code that can be copied, read aloud and typed. Nothing is stored for it: the
/// answers are in it.
///
/// | symbols | what they hold |
/// |---|---|
/// | 4 | from the lowest bit: whether only the short questionnaire is in it (1 bit), the shape of the questionnaire (9 bits), its version (10 bits) |
/// | any number | the answers, as one number without zeros in front |
/// | 1 | the check symbol, see [CodeSymbols] |
///
/// The number is written in a mixed radix. The first question is its lowest digit, which has a
/// value for each option and importance, and 0 for a question that was skipped; with _n_ options
/// that makes 1 + 4 _n_ values. So the 19 questions that come with the program fit into 70 bits and
/// the code into 19 symbols; what is not answered at the end costs nothing.
///
/// The shape is what has to be known to read the number: the ids of questions and options, in their
/// order. A questionnaire whose wording or weights alone have changed has the same shape and reads
/// the code still. For any other, the definition of then is needed.
final class ResultCode {
  private static final int VERSION_BITS = 10;
  private static final int SHAPE_BITS = 9;
  private static final int HEAD = 4;
  private static final int SYMBOL_BITS = 5;
  private static final int SYMBOL = 31;

  /// The longest questionnaire makes no more.
  private static final int MOST = 100;

  /// In an order that codes rest on.
  private static final List<Importance> IMPORTANCES =
      List.of(Importance.NONE, Importance.NICE, Importance.IMPORTANT, Importance.MUST);

  private final int head;
  private final BigInteger number;

  private ResultCode(int head, BigInteger number) {
    this.head = head;
    this.number = number;
  }

  /// The code of some answers, of those that count.
  static String of(QuestionnaireDefinition definition, AnswerSheet answers) {
    Questionnaire questionnaire = definition.questionnaire();
    AnswerSheet counted = questionnaire.reachable(answers);
    boolean isQuick =
        questionnaire.items().stream()
            .allMatch(item -> item.isQuick() || counted.to(item.id()).isEmpty());
    BigInteger number = BigInteger.ZERO;
    for (QuestionnaireItem item : items(questionnaire, isQuick).reversed()) {
      int digit = counted.to(item.id()).map(answer -> digit(item, answer)).orElse(0);
      number = number.multiply(radix(item)).add(BigInteger.valueOf(digit));
    }
    return CodeSymbols.write(values(head(definition, isQuick), number));
  }

  /// A code as it was typed; empty where it can't be one.
  static Optional<ResultCode> parse(String typed) {
    String symbols = CodeSymbols.stripped(typed);
    if (symbols.length() <= HEAD || symbols.length() > MOST) {
      return Optional.empty();
    }
    return CodeSymbols.read(symbols)
        .filter(values -> values.length == HEAD || values[HEAD] != 0)
        .map(values ->
            new ResultCode(
                number(Arrays.copyOf(values, HEAD)).intValueExact(),
                number(Arrays.copyOfRange(values, HEAD, values.length))));
  }

  /// Whether it was made with this definition.
  boolean isOf(QuestionnaireDefinition definition) {
    return head == head(definition, isQuick());
  }

  /// The answers, read with a definition; empty where that has another shape.
  Optional<AnswerSheet> answers(QuestionnaireDefinition definition) {
    if ((head ^ head(definition, isQuick())) << -(SHAPE_BITS + 1) != 0) {
      return Optional.empty();
    }
    AnswerSheet answers = AnswerSheet.NONE;
    BigInteger rest = number;
    for (QuestionnaireItem item : items(definition.questionnaire(), isQuick())) {
      BigInteger[] parts = rest.divideAndRemainder(radix(item));
      int digit = parts[1].intValueExact();
      if (digit > 0) {
        answers = answers.with(item.id(), answer(item, digit));
      }
      rest = parts[0];
    }
    return rest.signum() == 0 ? Optional.of(answers) : Optional.empty();
  }

  private boolean isQuick() {
    return (head & 1) == 1;
  }

  private static int head(QuestionnaireDefinition definition, boolean isQuick) {
    int version = Integer.parseUnsignedInt(definition.version(), 16) >>> -VERSION_BITS;
    return ((version << SHAPE_BITS) | shape(definition.questionnaire())) << 1 | (isQuick ? 1 : 0);
  }

  private static int shape(Questionnaire questionnaire) {
    CRC32 sum = new CRC32();
    for (QuestionnaireItem item : questionnaire.items()) {
      StringBuilder ids = new StringBuilder(item.id()).append(item.isQuick() ? '!' : '?');
      item.options().forEach(option -> ids.append(option.id()).append('/'));
      sum.update(ids.toString().getBytes(StandardCharsets.UTF_8));
    }
    return (int) sum.getValue() >>> -SHAPE_BITS;
  }

  private static List<QuestionnaireItem> items(Questionnaire questionnaire, boolean isQuick) {
    return questionnaire.items().stream().filter(item -> item.isQuick() || !isQuick).toList();
  }

  private static BigInteger radix(QuestionnaireItem item) {
    return BigInteger.valueOf(1 + (long) IMPORTANCES.size() * item.options().size());
  }

  private static int digit(QuestionnaireItem item, AnswerSheet.Answer answer) {
    int option = item.options().indexOf(item.option(answer.option()).orElseThrow());
    return 1 + option * IMPORTANCES.size() + IMPORTANCES.indexOf(answer.importance());
  }

  private static AnswerSheet.Answer answer(QuestionnaireItem item, int digit) {
    int option = (digit - 1) / IMPORTANCES.size();
    return new AnswerSheet.Answer(
        item.options().get(option).id(), IMPORTANCES.get((digit - 1) % IMPORTANCES.size()));
  }

  private static int[] values(int head, BigInteger number) {
    int body = (number.bitLength() + SYMBOL_BITS - 1) / SYMBOL_BITS;
    BigInteger all = BigInteger.valueOf(head).shiftLeft(body * SYMBOL_BITS).or(number);
    int[] values = new int[HEAD + body];
    for (int i = values.length - 1; i >= 0; i--) {
      values[i] = all.intValue() & SYMBOL;
      all = all.shiftRight(SYMBOL_BITS);
    }
    return values;
  }

  private static BigInteger number(int[] values) {
    BigInteger number = BigInteger.ZERO;
    for (int value : values) {
      number = number.shiftLeft(SYMBOL_BITS).or(BigInteger.valueOf(value));
    }
    return number;
  }
}
