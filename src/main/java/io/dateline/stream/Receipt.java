package io.dateline.stream;

/**
 * The broker's word that it has a record for good.
 *
 * @param topic where it lies
 * @param partition of the topic
 * @param offset within the partition
 */
public record Receipt(String topic, int partition, long offset) {}
