package io.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.codec.ArticleReader;
import io.dateline.codec.ArticleWriter;
import io.dateline.codec.InputLimits;
import io.dateline.testkit.Dialects;
import io.dateline.testkit.Mutations;
import io.dateline.testkit.SampleStages;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same input gives the same bytes: again, on many threads, and on any JDK. */
class SameBytesTest {
  private static final int THREADS = 8;

  @Test
  void sameInputGivesTheSameBytesOnManyThreads() throws Exception {
    CopyDesk desk = desk();
    List<byte[]> records = records();
    List<String> expected = outcomes(desk(), records);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<String>>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        tasks.add(() -> outcomes(desk, records));
      }
      for (Future<List<String>> outcomes : threads.invokeAll(tasks)) {
        assertThat(outcomes.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Digits of numbers, order of maps, offsets of parsers: what another JDK or library could change.
   * Whoever changes the codec on purpose puts the new hash here.
   */
  @Test
  void sameInputGivesTheSameBytesOnEveryJdk() throws Exception {
    MessageDigest all = MessageDigest.getInstance("SHA-256");
    for (String outcome : outcomes(desk(), records())) {
      all.update(outcome.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(HexFormat.of().formatHex(all.digest()))
        .isEqualTo("9daccd7414ec83683c44eb4494bb708ee57fc94fcae96133927fdbbb78b95131");
  }

  private static List<byte[]> records() {
    List<byte[]> records = new ArrayList<>(Dialects.records());
    Mutations mutations = new Mutations(1);
    for (int i = 0; i < 1000; i++) {
      records.add(mutations.of(Dialects.records()));
    }
    return records;
  }

  private static List<String> outcomes(Desk desk, List<byte[]> records) {
    return records.stream()
        .map(desk::handle)
        .map(o -> o.match(e -> e.payload().toString(), r -> r.rejection().toString()))
        .toList();
  }

  private static CopyDesk desk() {
    return new CopyDesk(
        new ArticleReader(InputLimits.DEFAULT),
        SampleStages.pipeline(),
        new ArticleWriter(),
        DeskLimits.DEFAULT);
  }
}
