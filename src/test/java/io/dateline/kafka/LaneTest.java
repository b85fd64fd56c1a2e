package io.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dateline.testkit.EchoDesk;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneTest {
  private final Lane lane = new Lane();
  private final Publisher publisher = Publishers.of(new EchoDesk(), new Concessions());

  @Test
  void oneInWorkHoldsBackThoseBehindIt() {
    List<Ticket> tickets = List.of(add(0), add(1), add(2));
    tickets.get(0).work(publisher);
    tickets.get(2).work(publisher);
    lane.advance();
    assertThat(lane.takeReady()).containsExactly(tickets.get(0));
    tickets.get(1).work(publisher);
    lane.advance();
    assertThat(lane.takeReady()).containsExactly(tickets.get(1), tickets.get(2));
  }

  @Test
  void closesAtItsShareAndOpensAtHalfOfIt() {
    List<Ticket> tickets = List.of(add(0), add(1), add(2), add(3));
    assertThat(lane.closed(Long.MAX_VALUE, 5)).isFalse();
    assertThat(lane.closed(Long.MAX_VALUE, 4)).isTrue();
    tickets.get(0).drop();
    assertThat(lane.closed(Long.MAX_VALUE, 4)).isTrue();
    tickets.get(1).drop();
    assertThat(lane.closed(Long.MAX_VALUE, 4)).isFalse();
    assertThat(lane.closed(1, 4)).as("by bytes").isTrue();
  }

  @Test
  void waitsForTheCommitWhenItIsClosedByWhatIsReady() {
    List<Ticket> tickets = List.of(add(0), add(1), add(2));
    lane.closed(1, 1);
    assertThat(lane.waitsForCommit()).isFalse();
    tickets.get(0).work(publisher);
    tickets.get(1).work(publisher);
    lane.advance();
    assertThat(lane.waitsForCommit()).isTrue();
  }

  @Test
  void letsGoOfWhatNoWorkerHasBegun() {
    Ticket begun = add(0);
    Ticket waiting = add(1);
    begun.work(publisher);
    lane.dropWaiting();
    waiting.work(publisher);
    lane.advance();
    assertThat(lane.takeReady()).containsExactly(begun);
    assertThat(lane.inHand().records()).isEqualTo(1);
  }

  @Test
  void holdsNothingAfterItLetGo() {
    Ticket finished = add(0);
    finished.work(publisher);
    lane.advance();
    Ticket late = add(1);
    lane.drop();
    late.work(publisher);
    lane.advance();
    assertThat(lane.takeReady()).isEmpty();
    assertThat(lane.inHand().records()).isZero();
    assertThat(lane.inHand().bytes()).isZero();
  }

  @Test
  void tellsOfADeskThatThrows() {
    Ticket ticket = add(0);
    ticket.work(
        Publishers.of(
            value -> {
              throw new IllegalStateException("broken");
            },
            new Concessions()));
    assertThatExceptionOfType(DeskFailure.class)
        .isThrownBy(lane::advance)
        .withMessageContaining("raw-0@0")
        .withMessageContaining("broken");
  }

  private Ticket add(long offset) {
    Ticket ticket =
        new Ticket(
            Raws.raw(0, offset, "a" + offset, "a" + offset + " false 0 "),
            new org.apache.kafka.clients.consumer.OffsetAndMetadata(offset + 1),
            lane.inHand());
    lane.add(ticket);
    return ticket;
  }
}
