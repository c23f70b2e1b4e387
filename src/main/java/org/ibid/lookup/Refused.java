package org.ibid.lookup;

import java.util.Optional;

/// A registry takes a question for a wrong one: it would refuse it again. Of many identifiers in one question, one may
/// be the cause.
final class Refused extends ServiceFailed {

    Refused(Service service, int status) {
        super(service, "refused the question (status " + status + ")", Optional.empty());
    }
}
