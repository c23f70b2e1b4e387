package org.ibid.reading.file;

import java.util.List;

/// A page's pieces in the order they are drawn.
record PdfPage(List<PdfPiece> pieces, double width, double height) {}
