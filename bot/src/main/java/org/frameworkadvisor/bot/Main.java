package org.frameworkadvisor.bot;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.frameworkadvisor.bot.backup.BackupService;
import org.frameworkadvisor.bot.backup.DataFolder;
import org.frameworkadvisor.bot.backup.InstancePaths;
import org.frameworkadvisor.bot.backup.OwnerOnlyFiles;
import org.frameworkadvisor.bot.config.AdvisorSettings;
import org.frameworkadvisor.bot.config.InvalidSettingsException;
import org.frameworkadvisor.bot.console.ConsoleApplication;
import org.frameworkadvisor.bot.console.commands.CliContext;
import org.frameworkadvisor.bot.console.commands.KnowledgeOption;
import org.frameworkadvisor.bot.console.text.ConsoleStreams;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.OpeningReport;
import org.frameworkadvisor.bot.control.SocketInstances;
import org.frameworkadvisor.bot.discord.DiscordBot;
import org.frameworkadvisor.bot.discord.DiscordModule;
import org.frameworkadvisor.bot.discord.gateway.DiscordRefusedException;
import org.frameworkadvisor.bot.front.KnowledgeOpener;
import org.frameworkadvisor.bot.front.RunningInstances;
import org.frameworkadvisor.bot.moderate.ContentWatcher;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.bot.moderate.MaintenanceSettings;
import org.frameworkadvisor.bot.moderate.ReloadInitiator;
import org.frameworkadvisor.bot.moderate.ScheduledReloadJob;
import org.frameworkadvisor.bot.moderate.UnattendedReloader;
import org.frameworkadvisor.bot.store.SqliteStoreFile;
import org.frameworkadvisor.bot.store.Store;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the program. Wiring only: settings, the knowledge behind the features, a front end.
public final class Main {
  private Main() {}

  /// Runs one command; where none is given, the bot on Discord, or without a token a conversation.
  public static void main(String[] args) {
    OwnerOnlyFiles.fromNowOn();
    ProcessExit processExit = new ProcessExit();
    int code = run(args, processExit);
    processExit.exit(code);
  }

  private static int run(String[] line, ProcessExit processExit) {
    AdvisorSettings settings;
    try {
      settings = AdvisorSettings.ofProcess();
    } catch (InvalidSettingsException e) {
      ConsoleStreams streams = ConsoleStreams.ofProcess("");
      return streams.run(() -> streams.refuse(String.valueOf(e.getMessage()), ExitCode.USAGE));
    }
    // Asked for when the first logger is made, so this comes before any of them.
    System.setProperty("advisor.data", settings.data().toString());
    // Once, where the database is lost: what follows goes on without it.
    boolean isNewStore = line.length > 0 && line[0].equals("--new-store");
    String[] args = isNewStore ? Arrays.copyOfRange(line, 1, line.length) : line;
    Optional<Path> served = served(args, settings);
    // Started by two threads at once, logging complains on standard error and loses lines.
    Logger log = LoggerFactory.getLogger(Main.class);
    log.debug("starting");
    // A line for the person at the terminal; the stack trace belongs into the log.
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) ->
        log.error("Something went wrong on {} ({}).", thread.getName(), fault.toString(), fault));
    // The models' runtime takes a while to start, which it does while it is still being found out
    // what is asked.
    Thread.ofPlatform()
        .daemon()
        .name("warm-up")
        .start(() -> KnowledgeBase.warmUp(settings.storage()));
    SqliteStoreFile copies = new SqliteStoreFile(settings.data());
    if (isNewStore) {
      copies.allowNew();
    }
    // Most commands need nothing that is kept, and the store is opened by the first who does.
    InstancePaths paths = new InstancePaths(settings.data(), settings.knowledge(), settings.file());
    try (DataFolder data = new DataFolder(paths, copies);
        Store store = Store.open(settings.data())) {
      ConsoleStreams streams = ConsoleStreams.ofProcess(settings.console().terminal());
      KnowledgeOpener opener =
          new LocalKnowledgeOpener(settings, store, data, InstantSource.system());
      if (served.isPresent()) {
        return streams.run(() ->
            data.share()
                .map(reason -> streams.refuse(reason, ExitCode.UNAVAILABLE))
                .orElseGet(
                    () -> serve(settings, served.get(), opener, streams, store, processExit)));
      }
      CliContext context =
          new CliContext(
              settings.console(),
              opener,
              new LocalEvaluationService(settings.storage()),
              backups(paths, data, copies),
              new SocketInstances(settings.data()),
              store.guilds(),
              streams,
              System::nanoTime,
              new KnowledgeOption());
      return new ConsoleApplication(context).run(args);
    }
  }

  /// The knowledge base that a bot serves; empty where there is a command to run, or no token.
  private static Optional<Path> served(String[] args, AdvisorSettings settings) {
    String option = "--knowledge";
    if (settings.discord().token().isEmpty()) {
      return Optional.empty();
    } else if (args.length == 2 && args[0].equals(option)) {
      return Optional.of(Path.of(args[1]));
    } else if (args.length == 1 && args[0].startsWith(option + "=")) {
      return Optional.of(Path.of(args[0].substring(option.length() + 1)));
    }
    return Optional.of(settings.knowledge()).filter(_ -> args.length == 0);
  }

  private static BackupService backups(
      InstancePaths paths, DataFolder data, SqliteStoreFile copies) {
    String version =
        Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "unknown");
    return new BackupService(paths, data, copies, version, InstantSource.system());
  }

  /// Serves until the process is told to end. The knowledge is opened once Discord has taken the
  /// token, so that a wrong one is told at once.
  private static int serve(
      AdvisorSettings settings,
      Path knowledge,
      KnowledgeOpener opener,
      ConsoleStreams streams,
      Store store,
      ProcessExit processExit) {
    DiscordComposition composition =
        new DiscordComposition(settings, store, InstantSource.system());
    DiscordBot discord = composition.bot();
    processExit.onTermination(discord::stop);
    if (!discord.connect(processExit::exit)) {
      return DiscordRefusedException.REFUSED;
    }
    OpeningReport report = new OpeningReport(streams, System::nanoTime);
    if (!report.exists(knowledge)) {
      return ExitCode.USAGE;
    }
    return switch (report.withProgress(progress -> opener.open(knowledge, progress))) {
      case KnowledgeOpener.Result.Rejected rejected ->
          report.rejected(rejected.reason(), rejected.problems());
      case KnowledgeOpener.Result.Ready ready -> {
        try (ready) {
          report.warn(ready.warnings());
          yield serve(
              discord,
              composition.modules(discord.context(), ready.features()),
              ready.features().maintenance(),
              settings,
              knowledge);
        }
      }
    };
  }

  private static int serve(
      DiscordBot discord,
      List<DiscordModule> modules,
      MaintenanceService maintenance,
      AdvisorSettings settings,
      Path knowledge) {
    MaintenanceSettings upkeep = settings.upkeep();
    UnattendedReloader reload = new UnattendedReloader(maintenance);
    try (ContentWatcher watch = new ContentWatcher(reload);
        ScheduledReloadJob schedule =
            new ScheduledReloadJob(
                reload,
                upkeep.schedule().orElse(_ -> Optional.empty()),
                upkeep.zone(),
                InstantSource.system());
        RunningInstances.Presence _ =
            new SocketInstances(settings.data()).announce(knowledge, maintenance)) {
      maintenance.recordStart(new ReloadInitiator.Start());
      watch.start(upkeep.watch());
      schedule.start();
      return discord.serve(modules);
    }
  }
}
