package org.frameworkadvisor.bot.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.frameworkadvisor.bot.front.ControlCommand;
import org.frameworkadvisor.bot.front.RunningInstances;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.bot.moderate.ReloadEntry;
import org.frameworkadvisor.bot.moderate.ReloadInitiator;
import org.frameworkadvisor.bot.twin.InMemoryReloadHistoryRepository;
import org.frameworkadvisor.knowledge.KnowledgeMaintenance;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.frameworkadvisor.knowledge.snapshot.RollbackOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SocketInstancesTest {
  private static final Path KNOWLEDGE = Path.of("/srv/knowledge");
  private static final ControlCommand RELOAD = new ControlCommand.Reload(false);

  @TempDir private Path folder;
  private final KnowledgeMaintenance maintenance = mock();
  private final InMemoryReloadHistoryRepository history = new InMemoryReloadHistoryRepository();
  private final MaintenanceService service =
      new MaintenanceService(
          maintenance,
          history,
          new MaintenanceService.Freshness(Duration.ZERO, ZoneOffset.UTC, InstantSource.system()));
  private final List<RunningInstances.Presence> present = new ArrayList<>();
  private Path data = Path.of("");

  @BeforeEach
  void prepare() {
    data = folder.resolve("data");
    when(maintenance.status())
        .thenReturn(
            new KnowledgeStatus(
                "/srv/knowledge", "1a2b3c4d", Optional.empty(), 1, 2, List.of("e5"), 3, 4));
    when(maintenance.reload(anyBoolean(), any()))
        .thenReturn(new ReloadOutcome.Unchanged("1a2b3c4d"));
  }

  @AfterEach
  void leave() {
    present.forEach(RunningInstances.Presence::close);
  }

  @Test
  void anOrderIsCarriedOutByTheInstanceThatRuns() {
    announce();
    when(maintenance.rollback("00000000"))
        .thenReturn(new RollbackOutcome.Unknown("00000000", List.of()));

    assertThat(send(RELOAD))
        .containsExactly(
            new ControlCommand.Report(
                true, List.of("Nothing has changed; version 1a2b3c4d is being served.")));
    assertThat(send(new ControlCommand.Rollback("00000000")))
        .singleElement()
        .matches(report -> !report.isDone())
        .extracting(report -> report.lines().getFirst())
        .asString()
        .startsWith("There is no version 00000000");
    assertThat(history.latest("/srv/knowledge", 5))
        .extracting(ReloadEntry::by)
        .containsExactly(new ReloadInitiator.Operator());
  }

  @Test
  void itSaysWhatItServesItself() {
    announce();

    assertThat(send(new ControlCommand.Status(false)))
        .singleElement()
        .extracting(ControlCommand.Report::lines)
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains("Version 1a2b3c4d", "1 documents, 2 passages", "Models: e5");
    assertThat(String.join("", send(new ControlCommand.Status(true)).getFirst().lines()))
        .startsWith("{")
        .contains("\"version\" : \"1a2b3c4d\"", "\"passages\" : 2");
    assertThat(history.latest("/srv/knowledge", 5)).isEmpty();
  }

  @Test
  void itIsSeenHowFarItHasCome() {
    announce();
    when(maintenance.reload(anyBoolean(), any()))
        .thenAnswer(call -> {
          call.getArgument(1, ProgressListener.class).at("Reading for meaning", 3, 10);
          return new ReloadOutcome.Unchanged("1a2b3c4d");
        });
    List<String> steps = Collections.synchronizedList(new ArrayList<>());
    instances()
        .send(KNOWLEDGE, RELOAD, (step, done, all) -> steps.add(step + " " + done + "/" + all));
    assertThat(steps).containsExactly("Reading for meaning 3/10");
  }

  @Test
  void whatIsForcedIsForcedThere() {
    announce();
    send(new ControlCommand.Reload(true));
    verify(maintenance).reload(eq(true), any());
  }

  @Test
  void manyLongProblemsComeWhole() {
    announce();
    List<ContentProblem> problems = new ArrayList<>();
    for (int line = 1; line <= 5000; line++) {
      problems.add(ContentProblem.error("ä.md", line, "Nö: \n" + "x".repeat(200), "Mend it."));
    }
    when(maintenance.reload(anyBoolean(), any())).thenReturn(new ReloadOutcome.Rejected(problems));
    ControlCommand.Report report = send(RELOAD).getFirst();
    assertThat(report.isDone()).isFalse();
    assertThat(report.lines())
        .hasSize(5001)
        .last()
        .asString()
        .startsWith("- ä.md:5000: error: Nö: \n");
  }

  @Test
  void aFaultIsSaid() {
    announce();
    when(maintenance.reload(anyBoolean(), any())).thenThrow(new IllegalStateException("broken"));
    assertThat(send(RELOAD))
        .singleElement()
        .matches(report -> !report.isDone() && report.lines().getFirst().contains("broken"));
    assertThat(send(RELOAD)).as("goes on").hasSize(1);
  }

  @Test
  void whereNothingRunsNobodyAnswers() {
    assertThat(send(RELOAD)).isEmpty();
    announce().close();
    assertThat(send(RELOAD)).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void whoServesOtherKnowledgeIsNotMeant() {
    announce();
    assertThat(instances().send(Path.of("/srv/other"), RELOAD, ProgressListener.NONE)).isEmpty();
    verify(maintenance, never()).reload(anyBoolean(), any());
  }

  @Test
  void everyInstanceIsAsked() {
    announce();
    announce();
    assertThat(send(RELOAD)).hasSize(2);
  }

  /// A process that is killed leaves its socket behind.
  @Test
  void whatAKilledInstanceLeftBehindIsTakenAway() throws IOException {
    announce();
    Path left = data.resolve("control").resolve("00000000.socket");
    try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      killed.bind(UnixDomainSocketAddress.of(left));
    }
    Path pointer = data.resolve("control").resolve("11111111.elsewhere");
    Files.writeString(pointer, folder.resolve("gone.socket").toString());

    assertThat(send(RELOAD)).hasSize(1);
    assertThat(left).doesNotExist();
    assertThat(pointer).doesNotExist();
  }

  @Test
  void aDataFolderWithALongNameWorksToo() {
    data = folder.resolve("d".repeat(120)).resolve("ä".repeat(60));
    RunningInstances.Presence one = announce();
    assertThat(send(RELOAD)).hasSize(1);
    one.close();
    assertThat(files()).isEmpty();
    assertThat(send(RELOAD)).isEmpty();
  }

  @Test
  void onlyTheOwnerReachesIt() throws IOException {
    Files.createDirectories(data.resolve("control"));
    Files.setPosixFilePermissions(
        data.resolve("control"), PosixFilePermissions.fromString("rwxrwxrwx"));
    announce();
    assertThat(permissions(data.resolve("control"))).isEqualTo("rwx------");
    assertThat(files())
        .singleElement()
        .satisfies(socket -> assertThat(permissions(socket)).isEqualTo("rw-------"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense\n",
        "{}\n",
        "{\"is\":\"rollback\"}\n",
        "{\"is\":\"rollback\",\"knowledge\":null,\"version\":null}\n",
        "{\"is\":\"java.lang.Runtime\"}\n",
        "{\"is\":\"alive\"}\n",
        "[[[[[[[[[[[[[[[[[[\n",
        "null\n",
        "true\n",
        "17\n",
        "\"alive\"\n",
        "[]\n",
        "\n",
        "\u0000\n",
        "{\"is\":\"reload\",\"knowledge\":\"/srv",
        ""
      })
  void whateverComesInItGoesOn(String line) throws IOException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((_, fault) -> thrown.set(fault));
    try {
      announce();
      try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
        channel.connect(UnixDomainSocketAddress.of(files().getFirst()));
        channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
        channel.shutdownOutput();
        while (channel.read(ByteBuffer.allocate(1024)) >= 0) {
          // Until it has hung up.
        }
      }
      assertThat(send(RELOAD)).hasSize(1);
      assertThat(thrown).hasValue(null);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  @Test
  void aStartTakesAwayWhatKilledInstancesLeftBehind() throws IOException {
    announce();
    Path alive = files().getFirst();
    Path control = data.resolve("control");
    killed(control.resolve("00000000.socket"));
    Path far = killed(Files.createTempDirectory("advisor-").resolve("11111111.socket"));
    Files.writeString(control.resolve("11111111.elsewhere"), far.toString());
    Files.writeString(control.resolve("22222222.elsewhere"), "no \u0000 path");
    Path file = Files.writeString(folder.resolve("mine.txt"), "is kept");
    Files.writeString(control.resolve("33333333.elsewhere"), file.toString());

    announce();

    assertThat(files())
        .hasSize(2)
        .contains(alive)
        .allMatch(one -> one.toString().endsWith("socket"));
    assertThat(far.resolveSibling("")).doesNotExist();
    assertThat(file).exists();
    assertThat(send(RELOAD)).hasSize(2);
  }

  private static Path killed(Path socket) throws IOException {
    try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      killed.bind(UnixDomainSocketAddress.of(socket));
    }
    return socket;
  }

  @Test
  void whatCannotBeFoundDoesNotListen() throws IOException {
    Path inTheWay = data.resolve("control").resolve("00000000.socket");
    Files.createDirectories(inTheWay.resolve("full"));

    assertThatThrownBy(() -> new SocketFolder(data).listen("00000000"))
        .isInstanceOf(IOException.class);

    assertThat(files()).containsExactly(inTheWay);
    Path listening = Path.of("/proc/net/unix");
    if (Files.isReadable(listening)) {
      assertThat(Files.readString(listening)).doesNotContain(data.toString());
    }
  }

  @Test
  void whatHasBegunIsDoneThoughNobodyWaits() throws Exception {
    announce();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch left = new CountDownLatch(1);
    when(maintenance.reload(anyBoolean(), any()))
        .thenAnswer(call -> {
          begun.countDown();
          left.await();
          call.getArgument(1, ProgressListener.class).at("Reading", 1, 2);
          return new ReloadOutcome.Rejected(List.of());
        });
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(files().getFirst()));
      String order = ControlMessage.of(KNOWLEDGE.toString(), RELOAD).json() + "\n";
      channel.write(ByteBuffer.wrap(order.getBytes(StandardCharsets.UTF_8)));
      begun.await();
    }
    left.countDown();
    // Twice: once at its beginning, and once for the history.
    verify(maintenance, timeout(10_000).atLeast(2)).status();
  }

  @Test
  void whereItCannotListenEverythingElseGoesOn() throws IOException {
    Files.createDirectories(data);
    Files.createFile(data.resolve("control"));
    announce().close();
    assertThat(send(RELOAD)).isEmpty();
  }

  private SocketInstances instances() {
    return new SocketInstances(data);
  }

  private RunningInstances.Presence announce() {
    RunningInstances.Presence presence = instances().announce(KNOWLEDGE, service);
    present.add(presence);
    return presence;
  }

  private List<ControlCommand.Report> send(ControlCommand command) {
    return instances().send(KNOWLEDGE, command, ProgressListener.NONE);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.list(data.resolve("control"))) {
      return all.toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
