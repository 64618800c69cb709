package org.frameworkadvisor.bot.discord.message;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.search.Question;

/// Tells questions from talk, for channels where members need not address the bot. Rather misses
/// one than takes talk for it: whether there is an answer is decided later.
public final class QuestionDetector {
  private static final int LEAST_WORDS = 3;
  private static final Pattern CODE = Pattern.compile("```.*?(```|$)|`[^`\n]*`", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("https?://\\S+");
  private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^>.*$");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");
  private static final Set<String> OPENINGS =
      Set.of(
          "what", "whats", "what's", "which", "how", "why", "when", "where", "who", "is", "are",
          "can", "could", "should", "shall", "does", "do", "did", "has", "have", "would", "will",
          "any", "anyone", "anybody");
  private static final Pattern REQUEST =
      Pattern.compile(
          "\\b(difference between|help me|need help|looking for|wondering|recommend|advice on"
              + "|explain)\\b");

  private QuestionDetector() {}

  /// Whether a message asks something.
  public static boolean test(String message) {
    String said = QUOTED_LINE.matcher(message).replaceAll(" ");
    said = LINK.matcher(CODE.matcher(said).replaceAll(" ")).replaceAll(" ").strip();
    String read = Question.of(said).map(Question::text).orElse("").toLowerCase(Locale.ROOT);
    String[] words = NO_WORD.split(read, LEAST_WORDS + 2);
    if (said.codePointCount(0, said.length()) > Question.MAX_LENGTH || words.length < LEAST_WORDS) {
      return false;
    }
    return said.contains("?") || OPENINGS.contains(words[0]) || REQUEST.matcher(read).find();
  }
}
