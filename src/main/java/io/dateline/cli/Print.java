package io.dateline.cli;

import java.io.IOException;

/** What there is to be written of one article; holds no more than that. */
@FunctionalInterface
interface Print {

  /**
   * @throws IOException when nobody reads any more
   */
  void on(Printer printer) throws IOException;
}
