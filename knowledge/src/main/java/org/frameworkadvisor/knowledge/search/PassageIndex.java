package org.frameworkadvisor.knowledge.search;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.content.Passage;

/// An index of passages, behind which a search engine stands. Immutable and thread-safe. A passage
/// can be found by several texts, its views: the passage under its headings, and for an entry of a
/// FAQ each wording of its question.
public interface PassageIndex extends AutoCloseable {

  /// How many passages it holds; they are numbered from 0 in reading order.
  int size();

  /// What was noted when the index was made.
  Map<String, String> notes();

  /// How this index understands a question's words.
  ///
  /// @param vocabulary words that are right although the index does not hold them; other unknown
  ///   words are taken for typing errors and corrected where a word of either comes close
  QueryAnalysis read(String question, Embedder.Vocabulary vocabulary);

  /// The terms of any text, in the form in which a [QueryAnalysis] has them.
  Set<String> terms(String text);

  /// The views that may answer, each with all of its evidence, in no particular order.
  ///
  /// @param analysis from [#read]
  /// @param vectors the question's vectors, one per model; none where only words shall count
  /// @param most how many to look up by words, and as many by each vector
  List<Candidate> candidates(QueryAnalysis analysis, List<float[]> vectors, int most);

  /// The vector of a view.
  ///
  /// @param model which of the models, from 0
  float[] vector(int view, int model);

  /// The pieces of a view, relative to their centre; none where the index is too large to keep
  /// them.
  ///
  /// @param model by which of the models, from 0
  Optional<TokenVectors> tokens(int view, int model);

  /// How rare a piece of text is among the views: its inverse document frequency, always above 0.
  ///
  /// @param piece its id in the last of the models
  double rarity(int piece);

  /// The number of a passage's first view; those of its further lines follow.
  int firstView(int passage);

  /// A passage by number.
  Passage passage(int number);

  /// Shows all passages in reading order.
  void forEach(Consumer<Passage> reader);

  /// Size on disk, in bytes.
  long bytes();

  @Override
  void close();

  /// A view that may answer, with its evidence.
  final class Candidate {
    private final int passage;
    private final int view;
    private final double lexical;
    private final boolean signpost;
    private final double[] semantic;

    /// Puts the evidence together.
    ///
    /// @param passage the number of the passage that it is a view of
    /// @param view the number of the view
    /// @param lexical the index's score for its words, at most the reading's
    ///   [QueryAnalysis#perfect]
    /// @param signpost whether it only announces what follows
    /// @param semantic cosine with the question, one per model
    public Candidate(int passage, int view, double lexical, boolean signpost, double... semantic) {
      this.passage = passage;
      this.view = view;
      this.lexical = lexical;
      this.signpost = signpost;
      this.semantic = semantic.clone();
    }

    public int passage() {
      return passage;
    }

    public int view() {
      return view;
    }

    public double lexical() {
      return lexical;
    }

    public boolean isSignpost() {
      return signpost;
    }

    /// The cosine by one of the models, counted from 0.
    public double semantic(int model) {
      return semantic[model];
    }

    /// How many models there is evidence of: none while only words are compared.
    public int models() {
      return semantic.length;
    }
  }

  /// What is noted in an index beside its passages.
  final class Metadata {
    private static final String DOCUMENTS = "documents";
    private static final String VOCABULARY = "vocabulary";
    private static final String CENTRE = "centre";

    private final Map<String, String> notes;

    /// Reads the notes of an index.
    public Metadata(Map<String, String> notes) {
      this.notes = new HashMap<>(notes);
    }

    /// Writes notes.
    ///
    /// @param documents how many there are
    /// @param vocabulary what the passages are about
    /// @param centres the mean of the pieces of the texts, one per model
    public static Map<String, String> write(
        int documents, FieldVocabulary vocabulary, List<float[]> centres) {
      Map<String, String> notes = new HashMap<>();
      notes.put(DOCUMENTS, Integer.toString(documents));
      notes.put(VOCABULARY, vocabulary.encoded());
      for (int model = 0; model < centres.size(); model++) {
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * centres.get(model).length);
        bytes.asFloatBuffer().put(centres.get(model));
        notes.put(CENTRE + model, Base64.getEncoder().encodeToString(bytes.array()));
      }
      return notes;
    }

    public int documents() {
      return Integer.parseInt(notes.getOrDefault(DOCUMENTS, "0"));
    }

    /// What the passages are about.
    public FieldVocabulary vocabulary() {
      return FieldVocabulary.decoded(notes.getOrDefault(VOCABULARY, ""));
    }

    /// The mean of the pieces of the texts, which pieces are compared relative to.
    ///
    /// @param model by which of the models, from 0
    public float[] centre(int model) {
      byte[] bytes = Base64.getDecoder().decode(notes.getOrDefault(CENTRE + model, ""));
      float[] centre = new float[bytes.length / Float.BYTES];
      ByteBuffer.wrap(bytes).asFloatBuffer().get(centre);
      return centre;
    }
  }
}
