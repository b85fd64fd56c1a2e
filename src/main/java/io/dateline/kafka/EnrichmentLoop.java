package io.dateline.kafka;

import io.dateline.article.EnrichedArticle;
import io.dateline.desk.Desk;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Carries raw articles from their topic to the desk and what becomes of them to the enriched topic
 * or the dead letters: each exactly once, in order within a partition. One thread of its own owns
 * the Kafka clients; it polls on while workers enrich, and commits records and offsets together.
 *
 * <p>{@link Failures} says what is done about which failure. All public methods are safe for any
 * thread.
 */
public final class EnrichmentLoop implements AutoCloseable {
  /** Beside the drain: leaving the group and closing the clients. */
  private static final Duration CLOSE = Duration.ofSeconds(5);

  private final DeliveryConfig config;
  private final Pulse pulse = new Pulse(System::nanoTime);
  private final Status status;
  private final Crew crew;
  private final Delivery delivery;
  private final Thread thread = new Thread(this::run, "dateline-delivery");
  private volatile boolean stopping;
  private volatile boolean clean;

  /**
   * Nothing happens before {@link #start}.
   *
   * @param clientProperties Kafka client properties without the {@code kafka.} prefix
   * @param desk what enriches
   * @param eventId {@code ce_id} of an enriched article
   * @param version of the service, for dead letters
   */
  public EnrichmentLoop(
      DeliveryConfig config,
      Map<String, Object> clientProperties,
      Desk desk,
      Function<EnrichedArticle, String> eventId,
      String version,
      LoopListener listener) {
    this(
        config,
        ClientFactory.real(new ClientSettings(config, clientProperties)),
        new TopicsCheck(config, clientProperties)::verify,
        desk,
        eventId,
        version,
        listener);
  }

  EnrichmentLoop(
      DeliveryConfig config,
      ClientFactory factory,
      Supplier<TopicsReport> topics,
      Desk desk,
      Function<EnrichedArticle, String> eventId,
      String version,
      LoopListener listener) {
    this.config = config;
    Clock clock = Clock.systemUTC();
    LongSupplier nanos = System::nanoTime;
    Concessions concessions = new Concessions();
    Lanes lanes = new Lanes(config.limits());
    OffsetResets resets = new OffsetResets(config.offsetReset(), listener);
    Clients clients = new Clients(factory, transactionalId(config), nanos);
    Dispatch dispatch =
        new Dispatch(lanes, clients, concessions, listener, config.commitInterval(), nanos);
    Recovery recovery = new Recovery(backoff(config.timeouts()), nanos);
    this.status = new Status(listener, clock);
    this.crew =
        new Crew(
            config.threads().orElse(Runtime.getRuntime().availableProcessors()),
            new Publisher(
                desk,
                config.topics().output(),
                new EnrichedHeaders(
                    config.headers(), config.limits().headerBytes().asLongValue(), eventId),
                new DeadLetters(config.topics().deadLetters(), version, clock),
                concessions,
                config.deskAttempts()));
    Mending mending =
        new Mending(
            config,
            clients,
            consumer -> new Intake(consumer, lanes, crew, concessions, resets, listener),
            topics,
            lanes,
            dispatch,
            concessions,
            recovery,
            status,
            listener);
    this.delivery =
        new Delivery(lanes, dispatch, recovery, mending, listener, config.commitInterval(), nanos);
    thread.setDaemon(true);
  }

  /** Starts the thread and returns; a cluster that does not answer is waited for. */
  public void start() {
    pulse.beat();
    thread.start();
  }

  public LoopState state() {
    return status.state();
  }

  /** Whether the loop turns: for liveness. A broker that is away does not make it false. */
  public boolean alive() {
    return !(state() instanceof LoopState.Stopped) && pulse.within(config.timeouts().alive());
  }

  /**
   * Takes no more records, finishes or gives up what is in hand, leaves the group. Returns within
   * the drain grace and a few seconds.
   *
   * @return whether all that was begun is committed; where not, another instance does it again
   */
  public boolean stop() {
    stopping = true;
    if (!state().ready()) {
      // nothing is in hand, and a cluster that does not answer is not waited for
      thread.interrupt();
    }
    join(config.drainGrace().plus(CLOSE));
    if (thread.isAlive()) {
      thread.interrupt();
      join(CLOSE);
    }
    return clean;
  }

  /** {@link #stop} for those who do not want to know. */
  @Override
  public void close() {
    stop();
  }

  private void run() {
    Throwable cause = null;
    try {
      while (!stopping) {
        pulse.beat();
        delivery.turn();
      }
      clean = delivery.drain(config.drainGrace());
    } catch (InterruptException e) {
      // the client set the flag again; left so, the clients could not be closed
      Thread.interrupted();
      clean = delivery.empty();
    } catch (RuntimeException | Error e) {
      cause = e;
    } finally {
      delivery.close();
      crew.close();
      status.stopped(cause);
    }
  }

  private void join(Duration atMost) {
    try {
      thread.join(atMost.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Backoff backoff(TimeoutsConfig timeouts) {
    return new Backoff(timeouts.backoff(), timeouts.longestBackoff(), new Random());
  }

  private static String transactionalId(DeliveryConfig config) {
    return config.transactionalId().orElseGet(() -> config.groupId() + "-" + host());
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      throw new IllegalStateException(
          "the host has no name: set dateline.delivery.transactional-id", e);
    }
  }
}
