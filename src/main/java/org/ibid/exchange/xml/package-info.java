/// What the XML formats share: entries cut out of a file of any size ([XmlEntries]), their elements ([XmlElement]), and
/// tables that lead from a CSL variable to its place in the XML and back ([Fields]). A reader takes elements out of an
/// entry; what it leaves is kept ([Keeping]). Nothing is fetched and no entity expanded.
@NullMarked
package org.ibid.exchange.xml;

import org.jspecify.annotations.NullMarked;
