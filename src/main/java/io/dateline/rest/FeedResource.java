package io.dateline.rest;

import io.dateline.stream.Feed;
import io.dateline.stream.FeedItem;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Enriched articles as they come, as server-sent events. */
@Path("/v1/feed")
public class FeedResource {
  private static final long RETRY_MILLIS = 2000;

  private final Feed feed;
  private final Sse sse;
  private final HttpConfig config;
  private final EventIds ids = EventIds.ofThisStart();

  FeedResource(Feed feed, Sse sse, HttpConfig config) {
    this.feed = feed;
    this.sse = sse;
    this.config = config;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.TEXT_PLAIN)
  public Multi<OutboundSseEvent> follow(
      @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) @Nullable String lastSeen) {
    if (feed.readers() >= config.maxReaders()) {
      throw ProblemException.of(
          HttpFault.BUSY, "%d readers follow already".formatted(config.maxReaders()));
    }
    Multi<OutboundSseEvent> articles =
        feed.follow(lastSeen == null ? Feed.FROM_OLDEST : ids.number(lastSeen)).map(this::event);
    // no prefetch: what a slow reader cannot take stays in the ring, not in a buffer of its own
    Multi<OutboundSseEvent> alive =
        Multi.createBy().merging().withRequests(1).streams(articles, heartbeats());
    return Multi.createBy().concatenating().streams(Multi.createFrom().item(hello()), alive);
  }

  private Multi<OutboundSseEvent> heartbeats() {
    return Multi.createFrom()
        .ticks()
        .every(config.heartbeat())
        .onOverflow()
        .drop()
        .map(tick -> sse.newEventBuilder().comment("still here").build());
  }

  /** Sent at once, so that headers go out before the first article comes. */
  private OutboundSseEvent hello() {
    return sse.newEventBuilder().comment("dateline").reconnectDelay(RETRY_MILLIS).build();
  }

  private OutboundSseEvent event(FeedItem item) {
    return sse.newEventBuilder()
        .id(ids.id(item.number()))
        .name("article")
        .data(String.class, item.json())
        .build();
  }
}
