package org.frameworkadvisor.bot.ask;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells thanks, agreement and laughter from questions, in the languages that the bot's commands
/// speak.
///
/// A message is small talk where every word is, so that "ok, and for beginners?" is not. What is
/// mistaken for a question gets a needless answer, what is mistaken for small talk gets none, which
/// is worse: so words that may ask for something are not here.
public final class SmallTalkDetector {

  /// Longer messages have something to say.
  private static final int LONGEST = 120;

  /// `:tada:`, and how chats write their own emoji and mentions.
  private static final Pattern EMOJI = Pattern.compile("<[^<>\\s]{1,60}>|:\\w{1,32}:");

  private static final Pattern APOSTROPHES = Pattern.compile("['’`´]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern REPEATED = Pattern.compile("(.)\\1+");
  private static final Pattern LAUGHTER =
      Pattern.compile("(a?(ha)+h?|(he)+h?|(hi){2,}|(ja)+j?|(je){2,}|k{2,}|(rs)+|lo+l(ol)*|x+d+)s?");

  private static final Set<String> SAYS_IT =
      set(
          """
          thanks thank thankyou ty tysm thx thnx tnx tks cheers appreciate appreciated
          ok okay okey okie k kk alright aight sure fine agreed indeed exactly correct true
          great good nice cool awesome perfect excellent amazing wonderful brilliant sweet lovely
          fantastic neat wow whoa yay woohoo super helpful helps helped
          yes yeah yep yup yea no nope nah gotcha got understood see sense noted nevermind nvm
          lol lmao rofl lmfao haha hi hello hey hiya bye goodbye cya gn gm welcome np sorry hm mh
          hmm oh ah aha ooh
          danke dankeschön dank toll klasse prima gut gerne ja nein jo genau klar verstanden bitte
          hallo tschüss moin servus
          merci oui non daccord parfait génial salut bonjour mdr ptdr compris bravo
          gracias vale bueno genial perfecto sí si claro hola adiós entendido excelente
          obrigado obrigada obg valeu vlw beleza blz perfeito ótimo legal sim não olá oi entendi
          धन्यवाद शुक्रिया ठीक अच्छा हाँ हां नहीं वाह नमस्ते
          dhanyavad dhanyavaad shukriya theek thik accha acha haan nahi namaste
          """);

  private static final Set<String> GOES_WITH_IT =
      set(
          """
          you u so very much many a lot bunch ton tons million i im it its thats that this the to for
          me my your all too really just then now bot man dude bro mate friend buddy folks everyone
          again makes make made know was is day job one answer help info problem worries quick quickly
          will well do did
          sehr viel vielen besten schön dir euch alles für die das ist hilfe antwort
          beaucoup bien très pour la le les vous toi réponse aide
          muchas muchísimas mucho mil por la el ayuda respuesta muy bien
          muito muita bom tá pela ajuda resposta de nada
          है जी बहुत hai ji bahut bohot
          """);

  private SmallTalkDetector() {}

  /// Whether a message that reaches the bot wants no answer: "thanks!", "ok", "lol", a thumb.
  public static boolean is(String typed) {
    if (typed.length() > LONGEST || asks(typed)) {
      return false;
    }
    List<String> words = words(EMOJI.matcher(typed).replaceAll(" ")).toList();
    return words.isEmpty()
        || (words.stream().anyMatch(SmallTalkDetector::saysIt)
            && words.stream().allMatch(word -> saysIt(word) || GOES_WITH_IT.contains(word))
            // "this is good" against "is this good"
            && !words.getFirst().equals("is"));
  }

  private static boolean asks(String typed) {
    return typed.codePoints().anyMatch(symbol -> symbol == '?' || symbol == '？' || symbol == '؟');
  }

  private static Set<String> set(String text) {
    return words(text).collect(Collectors.toUnmodifiableSet());
  }

  private static boolean saysIt(String word) {
    return SAYS_IT.contains(word) || LAUGHTER.matcher(word).matches();
  }

  /// Words as they are compared: "Thaaanks" is "thanks".
  private static Stream<String> words(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return BETWEEN_WORDS
        .splitAsStream(APOSTROPHES.matcher(lower).replaceAll(""))
        // An emoji may be followed by a mark that says how to draw it.
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .map(word -> REPEATED.matcher(word).replaceAll("$1"));
  }
}
