/// The pages, over HTTP and in a real browser.
@NullMarked
package org.ibid.web;

import org.jspecify.annotations.NullMarked;
