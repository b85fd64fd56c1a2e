package io.dateline.broker;

import kafka.server.FaultHandlerFactory;
import org.apache.kafka.server.fault.FaultHandler;
import org.apache.kafka.server.fault.FaultHandlerException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reports the broker's faults to the log and to whoever called; never ends the process. */
final class ThrowingFaults implements FaultHandlerFactory {
  private static final Logger LOG = LoggerFactory.getLogger(ThrowingFaults.class);

  @Override
  public FaultHandler build(String name, boolean fatal, Runnable action) {
    return new FaultHandler() {
      @Override
      public RuntimeException handleFault(String fault, @Nullable Throwable cause) {
        LOG.warn("embedded broker, {}: {}", name, fault, cause);
        action.run();
        return new FaultHandlerException(name + ": " + fault, cause);
      }
    };
  }
}
