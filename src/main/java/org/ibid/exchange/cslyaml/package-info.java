/// CSL-YAML: CSL-JSON's items written as YAML, as pandoc takes them.
@NullMarked
package org.ibid.exchange.cslyaml;

import org.jspecify.annotations.NullMarked;
