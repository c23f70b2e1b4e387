/// The starter: [org.ibid.Ibid] brings up the embedded database and the service. The rooms are the packages below.
@NullMarked
package org.ibid;

import org.jspecify.annotations.NullMarked;
