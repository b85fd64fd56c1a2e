package io.dateline.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.server.ServerSocketFactory;

/**
 * Server sockets that are bound before the broker's configuration is written. The configuration
 * must name the ports, so a port that is looked up first and bound later could be taken in between.
 */
final class LoopbackSockets implements ServerSocketFactory, AutoCloseable {
  private final Map<Integer, ServerSocketChannel> waiting = new ConcurrentHashMap<>();

  /** Binds a port, 0 for a free one, and keeps it until the broker asks for it. */
  int reserve(int port) {
    ServerSocketChannel channel = null;
    try {
      channel = ServerSocketChannel.open();
      channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      int bound = channel.socket().getLocalPort();
      waiting.put(bound, channel);
      return bound;
    } catch (IOException e) {
      closeQuietly(channel);
      throw new BrokerException("the embedded broker cannot listen on port " + port + ": " + e, e);
    }
  }

  @Override
  public ServerSocketChannel openServerSocket(
      String listener, InetSocketAddress address, int backlog, int receiveBuffer)
      throws IOException {
    ServerSocketChannel reserved = waiting.remove(address.getPort());
    if (reserved == null) {
      return ServerSocketFactory.INSTANCE.openServerSocket(
          listener, address, backlog, receiveBuffer);
    }
    reserved.configureBlocking(false);
    return reserved;
  }

  /** Frees what the broker did not take. */
  @Override
  public void close() {
    waiting.values().forEach(LoopbackSockets::closeQuietly);
    waiting.clear();
  }

  private static void closeQuietly(@org.jspecify.annotations.Nullable ServerSocketChannel channel) {
    if (channel == null) {
      return;
    }
    try {
      channel.close();
    } catch (IOException e) {
      // the port is as good as free, and the first fault is the one to report
    }
  }
}
