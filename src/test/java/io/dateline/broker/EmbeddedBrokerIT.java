package io.dateline.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dateline.testkit.BrokerMain;
import io.dateline.testkit.Committed;
import io.dateline.testkit.FreshTopics;
import io.dateline.testkit.RawArticle;
import io.dateline.testkit.RawTopic;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {
  private static final List<NewTopic> TOPICS = List.of(new NewTopic("articles", 2, (short) 1));

  private Path folder;

  @BeforeEach
  void folder(@TempDir Path parent) {
    folder = parent.resolve("broker");
  }

  @Test
  void aSecondStartOnTheSameFolderFindsItsTopicsOnAnotherPort() throws Exception {
    String first;
    try (RunningBroker broker = BrokerLauncher.launch(new Settings(folder, 0, true))) {
      first = broker.bootstrapServers();
      broker.createTopics(TOPICS);
    }
    try (RunningBroker broker = BrokerLauncher.launch(new Settings(folder, freePort(), true))) {
      assertThat(broker.bootstrapServers()).isNotEqualTo(first);
      assertThat(topics(broker)).containsExactly("articles");
      broker.createTopics(TOPICS);
      assertThat(topics(broker)).containsExactly("articles");
    }
  }

  @Test
  void aStartAfterAKillFindsItsRecordsOnAnotherPort() {
    RawArticle article = RawArticle.of("a");
    FreshTopics topics = FreshTopics.named(1);
    BrokerMain.Child killed = BrokerMain.start(folder, 0);
    try (RawTopic raw = new RawTopic(killed, topics.input())) {
      topics.create(killed, topics.input());
      raw.send(List.of(article));
    } finally {
      killed.jvm().kill();
    }
    try (RunningBroker broker = BrokerLauncher.launch(new Settings(folder, 0, true));
        Committed records = new Committed(broker::bootstrapServers, topics.input(), 1)) {
      assertThat(broker.bootstrapServers()).isNotEqualTo(killed.bootstrapServers());
      assertThat(records.all()).hasSize(1);
      assertThat(records.all().get(0).value()).isEqualTo(article.value());
    }
  }

  @Test
  void aFolderThatIsNotToBeKeptIsGoneAfterTheStop() {
    BrokerLauncher.launch(new Settings(folder, 0, false)).close();
    assertThat(folder).doesNotExist();
  }

  @Test
  void aFolderWithOtherFilesIsRefusedAndLeftAlone() throws Exception {
    Path letter = Files.createDirectories(folder).resolve("letter.txt");
    Files.writeString(letter, "dear");
    assertThatExceptionOfType(BrokerException.class)
        .isThrownBy(() -> BrokerLauncher.launch(new Settings(folder, 0, false)))
        .withMessageContaining(folder.toString());
    assertThat(letter).exists();
  }

  @Test
  void aFolderThatAnotherBrokerUsesIsRefusedAndTheOtherWorksOn() throws Exception {
    try (RunningBroker broker = BrokerLauncher.launch(new Settings(folder, 0, true))) {
      broker.createTopics(TOPICS);
      assertThatExceptionOfType(BrokerException.class)
          .isThrownBy(() -> BrokerLauncher.launch(new Settings(folder, 0, true)))
          .withMessageContaining("in use");
      assertThat(topics(broker)).containsExactly("articles");
    }
  }

  @Test
  void aTakenPortIsRefusedByNumber() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatExceptionOfType(BrokerException.class)
          .isThrownBy(() -> BrokerLauncher.launch(new Settings(folder, taken.getLocalPort(), true)))
          .withMessageContaining("port " + taken.getLocalPort());
    }
  }

  private static Set<String> topics(RunningBroker broker) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      return admin.listTopics().names().get();
    }
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private record Settings(Path dataDir, int port, boolean keep) implements BrokerConfig {
    @Override
    public int partitions() {
      return 2;
    }
  }
}
