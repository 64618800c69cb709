package org.frameworkadvisor.bot.twin;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.frameworkadvisor.bot.feedback.VoteRepository;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.UserId;

/// Votes in memory.
public final class InMemoryVoteRepository extends InMemoryRepository implements VoteRepository {
  private final Map<Key, VoteRepository.Vote> votes = new ConcurrentHashMap<>();

  @Override
  public void cast(VoteRepository.Vote vote) {
    requireUp();
    votes.put(new Key(vote.answer(), vote.voter()), vote);
  }

  @Override
  public Optional<VoteRepository.Vote> find(AnswerId answer, UserId voter) {
    requireUp();
    return Optional.ofNullable(votes.get(new Key(answer, voter)));
  }

  @Override
  public Tally tally(AnswerId answer) {
    requireUp();
    return new Tally(count(answer, true), count(answer, false));
  }

  @Override
  public int forgetBefore(Instant moment) {
    requireUp();
    int before = votes.size();
    votes.values().removeIf(vote -> vote.at().isBefore(moment));
    return before - votes.size();
  }

  private int count(AnswerId answer, boolean helped) {
    return (int)
        votes.values().stream()
            .filter(vote -> vote.answer().equals(answer) && vote.helped() == helped)
            .count();
  }

  private record Key(AnswerId answer, UserId voter) {}
}
