/** The repository's own invariants: layers, documents that must follow the code, manifests. */
@NullMarked
package io.dateline.repository;

import org.jspecify.annotations.NullMarked;
