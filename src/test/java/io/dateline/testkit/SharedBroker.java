package io.dateline.testkit;

import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one broker for the whole JVM, for all that do not stop it. */
public final class SharedBroker implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TestBroker.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Held held =
        context
            .getRoot()
            .getStore(Namespace.create(SharedBroker.class))
            .getOrComputeIfAbsent("broker", key -> new Held(TestBroker.start()), Held.class);
    return Objects.requireNonNull(held).broker();
  }

  private record Held(TestBroker broker) implements AutoCloseable {
    @Override
    public void close() {
      broker.close();
    }
  }
}
