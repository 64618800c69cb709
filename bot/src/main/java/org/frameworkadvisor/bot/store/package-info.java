/// Keeps what must outlive the process. Starts in [Store]. Alone knows JDBC and what is built on
/// it.
///
/// The ports are implemented in SQL that SQLite and PostgreSQL both understand, so they are named
/// after JDBI ([JdbiAnswerRepository]); what only SQLite has, its file, its native library, its
/// faults, is in the classes that are named after it ([SqliteDatabase]). The tables are in the
/// resources beside it: `migrations` for both, `sqlite` for what each database says in words of its
/// own.
@NullMarked
package org.frameworkadvisor.bot.store;

import org.jspecify.annotations.NullMarked;
