package org.ibid.lookup;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ContextResolver;
import java.net.URI;
import java.net.URISyntaxException;
import org.jboss.resteasy.reactive.client.handlers.RedirectHandler;
import org.jspecify.annotations.Nullable;

/// Follows a redirect only within the scheme, host and port that are configured: an answer can never make Ibid call an
/// address inside the network it runs in.
///
/// @param base the configured address of a service
record OwnHost(URI base) implements RedirectHandler, ContextResolver<RedirectHandler> {

    @Override
    public RedirectHandler getContext(Class<?> type) {
        return this;
    }

    @Override
    public @Nullable URI handle(Response response) {
        int status = response.getStatus();
        String location = response.getHeaderString("Location");
        if (status < 300 || status >= 400 || location == null) {
            return null;
        }
        try {
            var target = base.resolve(new URI(location));
            return isOwn(target) ? target : null;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    /// Whether an address lies where the service is configured.
    boolean isOwn(URI target) {
        return base.getScheme().equalsIgnoreCase(target.getScheme())
                && base.getHost().equalsIgnoreCase(target.getHost())
                && base.getPort() == target.getPort()
                && target.getUserInfo() == null;
    }
}
