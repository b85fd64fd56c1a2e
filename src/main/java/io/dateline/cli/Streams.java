package io.dateline.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The streams of a process.
 *
 * @param in what {@code -} reads
 * @param out takes records, unbuffered; fails when nobody reads
 * @param err takes what is said of them
 */
record Streams(InputStream in, OutputStream out, PrintStream err) {}
