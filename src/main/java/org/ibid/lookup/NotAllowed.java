package org.ibid.lookup;

import java.util.Optional;

/// A registry does not let Ibid ask, whatever the question: it wants a key, or another one, or a payment.
public final class NotAllowed extends ServiceFailed {

    NotAllowed(Service service, int status) {
        super(service, "does not let Ibid ask (status " + status + ")", Optional.empty());
    }
}
