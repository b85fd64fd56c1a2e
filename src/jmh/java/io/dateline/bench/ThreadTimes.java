package io.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CPU time of this JVM by kind of thread, those of the JVM itself included. Linux only, as {@code
 * /proc} is read; names are cut there to 15 letters.
 */
public final class ThreadTimes {
  private static final Path TASKS = Path.of("/proc/self/task");

  /** A tick of /proc is a hundredth of a second wherever Linux runs. */
  private static final double TICKS = 100;

  private final Map<String, Double> seconds;

  private ThreadTimes(Map<String, Double> seconds) {
    this.seconds = seconds;
  }

  /** What all threads that live have used until now. */
  public static ThreadTimes now() {
    Map<String, Double> times = new TreeMap<>();
    try (Stream<Path> tasks = Files.list(TASKS)) {
      for (Path task : tasks.toList()) {
        List<String> after = fields(task);
        if (!after.isEmpty()) {
          double used = (Long.parseLong(after.get(12)) + Long.parseLong(after.get(13))) / TICKS;
          times.merge(after.get(0), used, Double::sum);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ThreadTimes(times);
  }

  /** What has been used since; a thread that has ended meanwhile is missing. */
  public ThreadTimes since(ThreadTimes before) {
    Map<String, Double> since = new TreeMap<>();
    seconds.forEach((name, used) -> since.put(name, used - before.seconds.getOrDefault(name, 0.0)));
    return new ThreadTimes(since);
  }

  /** Kinds of threads that used at least a hundredth of the whole, the busiest first. */
  @Override
  public String toString() {
    double all = seconds.values().stream().mapToDouble(s -> s).sum();
    return seconds.entrySet().stream()
        .filter(thread -> thread.getValue() >= all / 100)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(thread -> "%s %.1f%%".formatted(thread.getKey(), 100 * thread.getValue() / all))
        .collect(Collectors.joining(", "));
  }

  /** The name without the thread's number, then what stands behind it in {@code stat}; empty where it ended. */
  private static List<String> fields(Path task) {
    try {
      String stat = Files.readString(task.resolve("stat"));
      int end = stat.lastIndexOf(')');
      String name = stat.substring(stat.indexOf('(') + 1, end).replaceAll("[-#]?[0-9]+$", "");
      return Stream.concat(Stream.of(name), Stream.of(stat.substring(end + 2).split(" "))).toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
