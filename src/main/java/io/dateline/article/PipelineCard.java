package io.dateline.article;

/**
 * Which pipeline made an enriched article.
 *
 * @param name of the pipeline
 * @param version of Dateline
 * @param configSha256 lower-case hexadecimal SHA-256 of all settings that can change a record
 */
public record PipelineCard(String name, String version, String configSha256) {}
