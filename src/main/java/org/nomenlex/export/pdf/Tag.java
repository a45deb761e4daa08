package org.nomenlex.export.pdf;

import java.io.IOException;

/** An element of the structure that readers hear (ISO 32000-1, 14.7), while it is open. */
final class Tag {

    private final PdfObjects objects;
    private final int id;
    private final int parent;
    private final String role;
    private final String attributes;
    private final StringBuilder children = new StringBuilder();

    private Tag(PdfObjects objects, int parent, String role, String attributes) {
        this.objects = objects;
        this.id = objects.reserve();
        this.parent = parent;
        this.role = role;
        this.attributes = attributes;
    }

    /** The outermost element, below the root of the structure. */
    static Tag document(PdfObjects objects, int root) {
        return new Tag(objects, root, "Document", "");
    }

    /** An element within this one, which must be closed before this one is. */
    Tag child(String childRole, String childAttributes) {
        Tag child = new Tag(objects, id, childRole, childAttributes);
        children.append(child.id).append(" 0 R ");
        return child;
    }

    Tag child(String childRole) {
        return child(childRole, "");
    }

    /** Says that a marked piece of a page belongs to the element. */
    void content(int page, int mark) {
        children.append("<< /Type /MCR /Pg ")
                .append(page)
                .append(" 0 R /MCID ")
                .append(mark)
                .append(" >> ");
    }

    /** Says that an object on a page belongs to the element: a link. */
    void object(int page, int object) {
        children.append("<< /Type /OBJR /Pg ")
                .append(page)
                .append(" 0 R /Obj ")
                .append(object)
                .append(" 0 R >> ");
    }

    void close() throws IOException {
        objects.object(
                id,
                "<< /Type /StructElem /S /" + role + " /P " + parent + " 0 R " + attributes + "/K [" + children
                        + "] >>");
    }

    int id() {
        return id;
    }

    String role() {
        return role;
    }
}
