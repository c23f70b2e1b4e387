package org.ibid.protocols;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Which protocol a resource speaks.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Speaks {
    Protocol value();
}
