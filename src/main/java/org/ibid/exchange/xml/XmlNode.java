package org.ibid.exchange.xml;

/// A piece of an element's content.
public sealed interface XmlNode permits XmlElement, XmlNode.Text {

    record Text(String text) implements XmlNode {}
}
