package org.frameworkadvisor.bot.privacy;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.frameworkadvisor.bot.model.UserId;

/// Everything that is kept of members.
///
/// Every method throws [org.frameworkadvisor.bot.model.StoreUnavailable] where it cannot.
public interface PersonalDataRepository {

  /// What is kept of a member, each thing with its parts by name; all at one moment.
  SequencedMap<PersonalDataKind, List<Map<String, String>>> of(UserId member);

  /// Does with it what its [PersonalDataKind.Fate] says, all or nothing.
  ///
  /// @return of how many things each kind was; those that stay are counted too
  SequencedMap<PersonalDataKind, Integer> forget(UserId member);
}
