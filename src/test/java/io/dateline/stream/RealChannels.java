package io.dateline.stream;

import io.dateline.rest.FakeBeans;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The channels as they are, over a real broker; the desk is a fake. */
public class RealChannels implements QuarkusTestProfile {

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(FakeBeans.class);
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(KafkaForChannels.class));
  }

  @Override
  public boolean disableGlobalTestResources() {
    return true;
  }

  /** The same with a broker that nobody has started. */
  public static class Unreachable extends RealChannels {
    @Override
    public Map<String, String> getConfigOverrides() {
      // port 1 of this machine: refused at once, as of a broker that is down
      return Map.of("kafka.bootstrap.servers", "127.0.0.1:1");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of();
    }
  }

  /** The same with a name that no resolver knows, which a client refuses to be made with. */
  public static class Unresolvable extends Unreachable {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("kafka.bootstrap.servers", "kafka.invalid:9092");
    }
  }
}
