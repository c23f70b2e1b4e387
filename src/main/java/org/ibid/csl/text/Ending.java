package org.ibid.csl.text;

/// What the end of a piece looks like.
final class Ending {

    private Ending() {}

    /// Whether the last part of a piece asks for a face, be it an element or a tag in a field.
    static boolean has(int face, Node node) {
        return switch (node) {
            case Leaf leaf -> endsWithTag(leaf.text(), face);
            case Branch branch -> {
                var pieces = branch.nodes();
                int last = pieces.size() - 1;
                while (last >= 0 && pieces.get(last).isEmpty()) {
                    last--;
                }
                yield last >= 0 && asksFor(face, pieces.get(last).look().faces());
            }
        };
    }

    private static boolean asksFor(int face, Faces faces) {
        String value = switch (face) {
            case OpenFaces.ITALIC -> faces.style();
            case OpenFaces.BOLD -> faces.weight();
            default -> faces.variant();
        };
        return !value.isEmpty() && !value.equals("normal");
    }

    private static boolean endsWithTag(String text, int face) {
        return switch (face) {
            case OpenFaces.ITALIC -> text.endsWith("</i>");
            case OpenFaces.BOLD -> text.endsWith("</b>");
            default -> text.endsWith("</sc>") || text.endsWith("</span>");
        };
    }
}
