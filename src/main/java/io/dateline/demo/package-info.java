/** What runs with nothing configured: sends the seeds and shows what comes out. */
@NullMarked
package io.dateline.demo;

import org.jspecify.annotations.NullMarked;
