package org.frameworkadvisor.bot.discord.gateway;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The threads of the front end. None of them keeps the process alive.
///
/// @param dispatch hands events to their handlers
/// @param workers work out answers
/// @param forms find out what forms are filled in with
/// @param completions complete what is being typed
/// @param writer writes to the log, one answer after the other
/// @param tasks do what takes minutes
/// @param timers keep promises on time
public record DiscordExecutors(
    Executor dispatch,
    Executor workers,
    Executor forms,
    Executor completions,
    Executor writer,
    Executor tasks,
    ScheduledExecutorService timers) {

  /// More than there are processors, for some of them wait; not many more, for promises have to be
  /// sent while answers are worked out.
  public static final int WORKERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

  /// One executor for everything but the timers.
  public static DiscordExecutors of(Executor all, ScheduledExecutorService timers) {
    return new DiscordExecutors(all, all, all, all, all, all, timers);
  }

  public static DiscordExecutors start() {
    return new DiscordExecutors(
        pool("discord-dispatch", 4),
        pool("discord-answers", WORKERS),
        pool("discord-forms", 4),
        pool("discord-completions", 2),
        pool("discord-log", 1),
        pool("discord-tasks", 2),
        Executors.newScheduledThreadPool(2, named("discord-timers")));
  }

  private static Executor pool(String name, int threads) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            threads, threads, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), named(name));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private static ThreadFactory named(String name) {
    return Thread.ofPlatform().daemon().name(name + "-", 0).factory();
  }
}
