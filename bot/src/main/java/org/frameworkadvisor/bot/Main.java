package org.frameworkadvisor.bot;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.frameworkadvisor.bot.backup.Backups;
import org.frameworkadvisor.bot.backup.DataFolder;
import org.frameworkadvisor.bot.backup.OwnerOnly;
import org.frameworkadvisor.bot.backup.Places;
import org.frameworkadvisor.bot.config.InvalidSettings;
import org.frameworkadvisor.bot.config.Settings;
import org.frameworkadvisor.bot.console.Console;
import org.frameworkadvisor.bot.control.SocketInstances;
import org.frameworkadvisor.bot.digest.Digest;
import org.frameworkadvisor.bot.digest.Missings;
import org.frameworkadvisor.bot.digest.Sources;
import org.frameworkadvisor.bot.discord.Community;
import org.frameworkadvisor.bot.discord.DiscordFrontEnd;
import org.frameworkadvisor.bot.discord.connection.RefusedByDiscord;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.front.Instances;
import org.frameworkadvisor.bot.front.RateLimit;
import org.frameworkadvisor.bot.front.Retention;
import org.frameworkadvisor.bot.moderate.ContentWatch;
import org.frameworkadvisor.bot.moderate.Initiator;
import org.frameworkadvisor.bot.moderate.ReloadSchedule;
import org.frameworkadvisor.bot.moderate.UnattendedReload;
import org.frameworkadvisor.bot.moderate.UpkeepSettings;
import org.frameworkadvisor.bot.privacy.LeftGuilds;
import org.frameworkadvisor.bot.store.SqliteCopies;
import org.frameworkadvisor.bot.store.Store;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the program. Wiring only: settings, the knowledge behind the features, a front end.
public final class Main {
  private Main() {}

  /// Runs one command; where none is given, the bot on Discord, or without a token a conversation.
  public static void main(String[] args) {
    OwnerOnly.fromNowOn();
    Ending ending = new Ending();
    int code = run(args, ending);
    ending.exit(code);
  }

  private static int run(String[] line, Ending ending) {
    Settings settings;
    try {
      settings = Settings.ofProcess();
    } catch (InvalidSettings wrong) {
      return Console.refuse(String.valueOf(wrong.getMessage()));
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
    // A line for whoever is at the terminal; the stack trace belongs into the log.
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) ->
        log.error("Something went wrong on {} ({}).", thread.getName(), fault.toString(), fault));
    // The models' runtime takes a while to start, which it does while it is still being found out
    // what is asked.
    Thread.ofPlatform()
        .daemon()
        .name("warm-up")
        .start(() -> KnowledgeBase.warmUp(settings.storage()));
    SqliteCopies copies = new SqliteCopies(settings.data());
    if (isNewStore) {
      copies.allowNew();
    }
    // Most commands need nothing that is kept, and the store is opened by the first who does.
    Places places = new Places(settings.data(), settings.knowledge(), settings.file());
    try (DataFolder data = new DataFolder(places, copies);
        Store store = Store.open(settings.data())) {
      Console console =
          Console.ofProcess(
              settings.console(),
              new LocalKnowledge(settings, store, data, InstantSource.system()),
              new LocalLaboratory(settings.storage()),
              backups(places, data, copies),
              new SocketInstances(settings.data()),
              store.guilds());
      if (served.isEmpty()) {
        return console.run(args);
      }
      return data.share()
          .map(Console::unavailable)
          .orElseGet(() -> serve(settings, served.get(), console, store, ending));
    }
  }

  /// The knowledge base that a bot serves; empty where there is a command to run, or no token.
  private static Optional<Path> served(String[] args, Settings settings) {
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

  private static Backups backups(Places places, DataFolder data, SqliteCopies copies) {
    String version =
        Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "unknown");
    return new Backups(places, data, copies, version, InstantSource.system());
  }

  /// Serves until the process is told to end. The knowledge is opened once Discord has taken the
  /// token, so that a wrong one is told at once.
  private static int serve(
      Settings settings, Path knowledge, Console console, Store store, Ending ending) {
    InstantSource clock = InstantSource.system();
    DiscordFrontEnd discord =
        new DiscordFrontEnd(
            settings.discord().token().orElseThrow(),
            settings.discord(),
            new Community(
                store.answers(),
                store.votes(),
                store.policies(),
                store.moderatorRoles(),
                store.audit(),
                store.sessions(),
                store.teams(),
                store.drafts(),
                new Sources(store.activity(), missings(store), store.digestChannels()),
                store.personal(),
                new RateLimit(settings.limits(), System::nanoTime)),
            new Retention(
                store.answers(),
                store.votes(),
                store.sessions(),
                store.teams(),
                store.gaps(),
                store.drafts(),
                settings.keep(),
                clock),
            new LeftGuilds(store.guilds(), settings.keepLeft(), clock),
            settings.data(),
            clock);
    ending.onTermination(discord::stop);
    return discord.connect(ending::exit)
        ? console.serve(knowledge, features -> serve(discord, features, settings, knowledge))
        : RefusedByDiscord.REFUSED;
  }

  private static Missings missings(Store store) {
    return (guild, audience, most) ->
        store.gaps().open(guild, audience, 0, most).stream()
            .map(gap -> new Digest.Missing(gap.question(), gap.asked()))
            .toList();
  }

  private static int serve(
      DiscordFrontEnd discord, Features features, Settings settings, Path knowledge) {
    UpkeepSettings upkeep = settings.upkeep();
    UnattendedReload reload = new UnattendedReload(features.upkeep());
    try (ContentWatch watch = new ContentWatch(reload);
        ReloadSchedule schedule =
            new ReloadSchedule(
                reload,
                upkeep.schedule().orElse(_ -> Optional.empty()),
                upkeep.zone(),
                InstantSource.system());
        Instances.Presence _ =
            new SocketInstances(settings.data()).announce(knowledge, features.upkeep())) {
      features.upkeep().recordStart(new Initiator.Start());
      watch.start(upkeep.watch());
      schedule.start();
      return discord.serve(features);
    }
  }
}
