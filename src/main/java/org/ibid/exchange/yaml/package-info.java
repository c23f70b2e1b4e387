/// Works in YAML: [YamlFile] finds the items of a file one by one, [YamlText] writes them.
@NullMarked
package org.ibid.exchange.yaml;

import org.jspecify.annotations.NullMarked;
