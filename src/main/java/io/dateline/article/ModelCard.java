package io.dateline.article;

/**
 * Which model spoke.
 *
 * @param name of the model
 * @param version of the model
 * @param sha256 lower-case hexadecimal SHA-256 of its file
 */
public record ModelCard(String name, String version, String sha256) {}
