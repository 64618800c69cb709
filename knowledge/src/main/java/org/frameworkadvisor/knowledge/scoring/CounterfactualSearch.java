package org.frameworkadvisor.knowledge.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the smallest change of answers that makes a framework win. Branch and bound over the
/// answered items, first for one change, then for two, and so on: an answer's worth adds up with
/// the others', so what the best changes that are left can still gain against each rival bounds
/// what is possible. Exact: a branch is left only where nothing better can be in it.
final class CounterfactualSearch {
  /// More changes than this are another set of answers rather than a change of this one.
  static final int MOST_CHANGES = 3;

  private final ScoreMatrix matrix;
  private final long[] sums;
  private final List<AnswerChanges> items = new ArrayList<>();

  CounterfactualSearch(ScoreMatrix matrix, AnswerSheet counted) {
    this.matrix = matrix;
    this.sums = matrix.sums(counted);
    List<String> answered = List.copyOf(counted.byItem().keySet());
    answered.forEach(id -> items.add(AnswerChanges.of(matrix, counted, answered, id)));
  }

  /// One for each framework that does not lead alone yet and can be made to.
  List<Counterfactual> all() {
    List<Path> found = new ArrayList<>();
    int winner = ScoreMatrix.winner(sums);
    for (int framework = 0; framework < sums.length; framework++) {
      if (framework != winner) {
        new Search(framework).smallest().ifPresent(found::add);
      }
    }
    found.sort(
        Comparator.comparingInt((Path path) -> path.changes().size())
            .thenComparingInt(Path::cost)
            .thenComparingInt(Path::framework));
    return found.stream()
        .map(path -> new Counterfactual(matrix.frameworks().get(path.framework()), path.changes()))
        .toList();
  }

  /// The share of all changes of a single answer after which a framework still leads alone.
  double stays(int winner) {
    int all = 0;
    int stays = 0;
    for (AnswerChanges item : items) {
      for (AnswerChanges.Move move : item.moves()) {
        long[] at = sums.clone();
        ScoreMatrix.add(at, move.gain(), 1);
        drop(at, move.drops());
        all++;
        stays += ScoreMatrix.winner(at) == winner ? 1 : 0;
      }
    }
    return all == 0 ? 1 : (double) stays / all;
  }

  private void drop(long[] at, long drops) {
    for (long left = drops; left != 0; left &= left - 1) {
      ScoreMatrix.add(at, items.get(Long.numberOfTrailingZeros(left)).worth(), -1);
    }
  }

  /// A way to the goal.
  private record Path(int framework, int cost, List<Counterfactual.Change> changes) {}

  /// The search for one framework. Its rivals are all others, and a last one that stands where
  /// frameworks are out.
  private final class Search {
    private final int framework;
    private final int rivals = sums.length + 1;
    private final long[] nothing = new long[rivals];

    /// `most[item][n][rival]`: what n changes from this item on can gain at most.
    private final long[][][] most = new long[items.size() + 1][MOST_CHANGES + 1][rivals];

    /// What changing this very item can gain at most.
    private final long[][] own = new long[items.size()][rivals];

    /// Where the sums stand with so many changes left.
    private final long[][] ahead = new long[MOST_CHANGES][sums.length];

    private final List<Counterfactual.Change> made = new ArrayList<>();
    private Optional<Path> best = Optional.empty();

    Search(int framework) {
      this.framework = framework;
      for (int item = items.size() - 1; item >= 0; item--) {
        for (int rival = 0; rival < rivals; rival++) {
          long gain = most(items.get(item), rival);
          own[item][rival] = gain;
          for (int n = 1; n <= MOST_CHANGES; n++) {
            most[item][n][rival] =
                Math.max(most[item + 1][n][rival], gain + most[item + 1][n - 1][rival]);
          }
        }
      }
    }

    /// Dropped answers are counted where that helps only: two changes may drop the same one.
    private long most(AnswerChanges item, int rival) {
      long most = 0;
      for (AnswerChanges.Move move : item.moves()) {
        long gain = against(move.gain(), rival);
        for (long left = move.drops(); left != 0; left &= left - 1) {
          long[] worth = items.get(Long.numberOfTrailingZeros(left)).worth();
          gain += Math.max(0, -against(worth, rival));
        }
        most = Math.max(most, gain);
      }
      return most;
    }

    private long against(long[] worth, int rival) {
      return worth[framework] - (rival == sums.length ? 0 : worth[rival]);
    }

    Optional<Path> smallest() {
      for (int n = 1; n <= MOST_CHANGES && best.isEmpty(); n++) {
        descend(0, n, sums, 0, 0, 0);
      }
      return best;
    }

    private void descend(int from, int left, long[] at, long dropped, long changed, int cost) {
      if (left == 0) {
        if (ScoreMatrix.winner(at) == framework) {
          best = Optional.of(new Path(framework, cost, List.copyOf(made)));
        }
        return;
      }
      for (int item = from; item < items.size() && canWin(nothing, most[item][left], at); item++) {
        long bit = 1L << item;
        if ((dropped & bit) == 0 && canWin(own[item], most[item + 1][left - 1], at)) {
          change(item, left, at, dropped, changed | bit, cost);
        }
      }
    }

    private void change(int item, int left, long[] at, long dropped, long changed, int cost) {
      AnswerChanges moves = items.get(item);
      for (AnswerChanges.Move move : moves.moves()) {
        if (best.isPresent() && cost + move.cost() + left - 1 >= best.get().cost()) {
          return;
        }
        if ((move.drops() & changed) == 0) {
          long[] next = ahead[left - 1];
          System.arraycopy(at, 0, next, 0, at.length);
          ScoreMatrix.add(next, move.gain(), 1);
          drop(next, move.drops() & ~dropped);
          made.add(new Counterfactual.Change(moves.item(), moves.before(), move.after()));
          descend(item + 1, left - 1, next, dropped | move.drops(), changed, cost + move.cost());
          made.removeLast();
        }
      }
    }

    /// Whether gains of so much could suffice against every rival.
    private boolean canWin(long[] gain, long[] more, long[] at) {
      for (int rival = 0; rival < rivals; rival++) {
        long lead = at[framework] - (rival == sums.length ? -ScoreMatrix.OUT / 2 : at[rival]);
        if (rival != framework && lead + gain[rival] + more[rival] <= 0) {
          return false;
        }
      }
      return true;
    }
  }
}
