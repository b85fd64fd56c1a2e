package io.dateline.kafka;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses connections in the clear to other machines.
 *
 * @param allowed hosts to which they are allowed, by the name that the bootstrap servers give
 */
public record TransportPolicy(Set<String> allowed) {
  private static final Set<String> IN_THE_CLEAR = Set.of("PLAINTEXT", "SASL_PLAINTEXT");

  public TransportPolicy {
    allowed = Set.copyOf(allowed.stream().map(TransportPolicy::lower).toList());
  }

  /**
   * What is wrong with a connection, if anything.
   *
   * @param bootstrapServers {@code host:port}, comma-separated
   * @param securityProtocol Kafka's {@code security.protocol}; PLAINTEXT where none is given
   */
  public Optional<String> fault(String bootstrapServers, Optional<String> securityProtocol) {
    String protocol = securityProtocol.orElse("PLAINTEXT").trim().toUpperCase(Locale.ROOT);
    if (!IN_THE_CLEAR.contains(protocol)) {
      return Optional.empty();
    }
    List<String> refused = new ArrayList<>();
    for (String server : bootstrapServers.split(",")) {
      String host = host(server.trim());
      if (!loopback(host) && !allowed.contains(lower(host))) {
        refused.add(host);
      }
    }
    return refused.isEmpty()
        ? Optional.empty()
        : Optional.of(
            protocol
                + " to "
                + String.join(", ", refused)
                + " would send articles in the clear:"
                + " set kafka.security.protocol to SSL or SASL_SSL, or name the hosts in"
                + " dateline.delivery.plaintext-hosts");
  }

  private static String host(String server) {
    String bare = server.substring(server.indexOf("://") < 0 ? 0 : server.indexOf("://") + 3);
    int colon = bare.lastIndexOf(':');
    String host = colon < 0 ? bare : bare.substring(0, colon);
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  private static boolean loopback(String host) {
    if (host.equalsIgnoreCase("localhost")) {
      return true;
    }
    // only literal addresses: what a name resolves to may change after this check
    boolean literal = host.matches("[0-9.]+") || host.contains(":");
    try {
      return literal && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static String lower(String host) {
    return host.toLowerCase(Locale.ROOT);
  }
}
