package org.ibid;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/// Where Ibid listens: a host name or address of this machine, and a port (0 for any free one).
record HttpAddress(String host, int port) {
    HttpAddress {
        if (host.isBlank()) {
            throw CannotStart.badSetting("quarkus.http.host", host, "a host name or address");
        }
        if (port < 0 || port > 65535) {
            throw CannotStart.badSetting("quarkus.http.port", Integer.toString(port), "a number from 0 to 65535");
        }
    }

    /// Whether only programs on this machine can connect.
    boolean isLoopback() {
        return resolved().isLoopbackAddress();
    }

    /// The address to type into a browser on this machine; it ends without a slash.
    String url() {
        InetAddress address = resolved();
        String name = address.isAnyLocalAddress() ? "localhost" : host;
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
    }

    /// Listens for a moment, so that a taken port is told before anything else is started.
    ///
    /// @throws CannotStart when it is taken or may not be used
    void checkFree() {
        InetSocketAddress address = new InetSocketAddress(resolved(), port);
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address);
        } catch (BindException e) {
            throw isTaken(e) ? CannotStart.portTaken(this) : CannotStart.portNotAllowed(this, e);
        } catch (IOException e) {
            throw CannotStart.portNotAllowed(this, e);
        }
    }

    private static boolean isTaken(BindException e) {
        return String.valueOf(e.getMessage()).contains("in use");
    }

    private InetAddress resolved() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw CannotStart.noSuchHost(host);
        }
    }
}
