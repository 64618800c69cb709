package org.frameworkadvisor.knowledge.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.frameworkadvisor.knowledge.search.Embedder;

/// The uncased BERT tokenizer: lower case without accents, cut at white space and punctuation, then
/// greedily into the longest pieces of the vocabulary.
///
/// Source: Devlin et al., "BERT: Pre-training of Deep Bidirectional Transformers" (2019), section
/// 3; Schuster and Nakajima, "Japanese and Korean Voice Search" (2012).
final class WordPiece implements Embedder.Vocabulary {
  private static final int LONGEST_WORD = 100;
  private static final String CONTINUED = "##";

  private final Map<String, Integer> vocabulary;
  private final BitSet punctuation = new BitSet();
  private final int unknown;
  private final int start;
  private final int end;

  private WordPiece(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.unknown = id("[UNK]");
    this.start = id("[CLS]");
    this.end = id("[SEP]");
    vocabulary.forEach((piece, id) -> {
      if (isPunctuation(piece)) {
        punctuation.set(id);
      }
    });
  }

  /// Not a stream: every start looks at each of thirty thousand pieces.
  private static boolean isPunctuation(String piece) {
    for (int i = 0; i < piece.length(); i = piece.offsetByCodePoints(i, 1)) {
      if (!isPunctuation(piece.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Reads a vocabulary of one piece per line; the line's number, from 0, is the piece's id.
  static WordPiece read(Path file) throws IOException {
    return of(Files.readAllLines(file));
  }

  static WordPiece of(List<String> pieces) {
    Map<String, Integer> ids = HashMap.newHashMap(pieces.size());
    for (String piece : pieces) {
      ids.put(piece, ids.size());
    }
    return new WordPiece(ids);
  }

  /// The ids of a text's pieces between the start and the end mark, at most `most` in all.
  int[] ids(String text, int most) {
    Pieces pieces = new Pieces(most - 1);
    StringBuilder word = new StringBuilder();
    String plain = plain(text);
    for (int i = 0; i < plain.length() && !pieces.full(); ) {
      int codePoint = plain.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        cut(word, pieces);
      } else if (standsAlone(codePoint)) {
        cut(word, pieces);
        word.appendCodePoint(codePoint);
        cut(word, pieces);
      } else if (!isIgnored(codePoint)) {
        word.appendCodePoint(codePoint);
      }
    }
    cut(word, pieces);
    return pieces.between(start, end);
  }

  /// Whether a piece is a punctuation mark.
  boolean isPunctuationMark(int id) {
    return punctuation.get(id);
  }

  @Override
  public boolean knows(String word) {
    return vocabulary.containsKey(plain(word));
  }

  /// Vocabularies are listed by frequency, but for the letters and marks that come first.
  @Override
  public double commonness(String word) {
    Integer id = vocabulary.get(plain(word));
    return id == null ? 0 : 1 - (double) id / vocabulary.size();
  }

  /// Lower case, without accents.
  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 0x80) {
        return withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFD));
      }
    }
    return lower;
  }

  private static String withoutMarks(String decomposed) {
    StringBuilder kept = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(codePoint -> Character.getType(codePoint) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private void cut(StringBuilder word, Pieces pieces) {
    if (word.isEmpty()) {
      return;
    }
    if (word.length() > LONGEST_WORD || !cutGreedily(word, pieces)) {
      pieces.add(unknown);
    }
    word.setLength(0);
  }

  private boolean cutGreedily(StringBuilder word, Pieces pieces) {
    int before = pieces.size;
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      Integer id = null;
      while (to > from && id == null) {
        String piece = word.substring(from, to);
        id = vocabulary.get(from == 0 ? piece : CONTINUED + piece);
        to--;
      }
      if (id == null) {
        pieces.size = before;
        return false;
      }
      pieces.add(id);
      from = to + 1;
    }
    return true;
  }

  private static boolean standsAlone(int codePoint) {
    return isPunctuation(codePoint) || Character.isIdeographic(codePoint);
  }

  private static boolean isPunctuation(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint > ' ' && codePoint < 0x7f && !Character.isLetterOrDigit(codePoint);
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isIgnored(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> codePoint == 0xFFFD;
    };
  }

  private int id(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return id;
  }

  /// A growing list of ids that takes no more than it may hold.
  private static final class Pieces {
    private final int most;
    private int[] ids = new int[64];
    private int size = 1;

    Pieces(int most) {
      this.most = most;
    }

    boolean full() {
      return size >= most;
    }

    void add(int id) {
      if (full()) {
        return;
      }
      if (size == ids.length - 1) {
        ids = Arrays.copyOf(ids, 2 * ids.length);
      }
      ids[size++] = id;
    }

    int[] between(int first, int last) {
      int[] all = Arrays.copyOf(ids, size + 1);
      all[0] = first;
      all[size] = last;
      return all;
    }
  }
}
