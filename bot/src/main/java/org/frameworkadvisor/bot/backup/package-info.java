/// Copies what an instance knows and keeps into one file, while it runs, and puts it back. Starts
/// in [BackupService].
///
/// A backup is a ZIP file whose `MANIFEST` has the form that `sha256sum` checks. What is restored
/// is unpacked and checked aside, and then swapped in ([FileSwap]); instances hold a lock on their
/// data folder ([DataFolder]), so that none has it swapped under its feet.
@NullMarked
package org.frameworkadvisor.bot.backup;

import org.jspecify.annotations.NullMarked;
