package io.dateline.kafka;

/**
 * What was seen of the topics.
 *
 * @param largestValue bytes of the largest value that can be published as an enriched record
 * @param largestBatch bytes of the largest batch that both output topics take
 */
public record TopicsReport(int largestValue, int largestBatch) {}
