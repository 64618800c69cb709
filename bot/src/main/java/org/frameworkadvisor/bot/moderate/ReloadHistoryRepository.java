package org.frameworkadvisor.bot.moderate;

import java.util.List;

/// Keeps what became of each reload. What is in it stays as it is.
///
/// Every method throws [org.frameworkadvisor.bot.model.StoreUnavailable] where it cannot.
public interface ReloadHistoryRepository {

  /// Keeps one more.
  ///
  /// @param content where the content lies
  void add(String content, ReloadEntry entry);

  /// The last ones, the latest first.
  ///
  /// @param content where the content lies
  List<ReloadEntry> latest(String content, int most);
}
