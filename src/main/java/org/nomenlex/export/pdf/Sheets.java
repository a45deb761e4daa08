package org.nomenlex.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The pages of a file, one open at a time: what is put on a page goes to the stream when the page is full. */
final class Sheets {

    /** A4, in points. */
    static final float WIDTH = 595.28f;

    static final float HEIGHT = 841.89f;
    static final float MARGIN = 57;
    static final float TEXT_WIDTH = WIDTH - 2 * MARGIN;

    private static final float TOP = HEIGHT - 62;
    private static final float BOTTOM = 57;
    private static final float RUNNING_TOP = HEIGHT - 40;
    private static final float RUNNING_BOTTOM = 34;
    private static final float TOTAL_WIDTH = 26;

    private static final Ink RUNNING = Ink.of(Letters.Kind.SANS, 7, Ink.GREY);

    private final PdfObjects objects;
    private final Letters letters;
    private final String runningTitle;
    private final String runningValue;
    private final int root;
    private final int total;
    private final List<Integer> pages = new ArrayList<>();

    /** What finds the elements of a page, or the element of a link, in the order of their keys. */
    private final List<Integer> parents = new ArrayList<>();

    private final List<Integer> links = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();
    private int page;
    private int key;
    private float y;

    Sheets(PdfObjects objects, Letters letters, String runningTitle, String runningValue) throws IOException {
        this.objects = objects;
        this.letters = letters;
        this.runningTitle = runningTitle;
        this.runningValue = runningValue;
        this.root = objects.reserve();
        this.total = objects.reserve();
        open();
    }

    private void open() throws IOException {
        page = objects.reserve();
        key = parents.size();
        parents.add(objects.reserve());
        y = TOP;
        artifact(() -> {
            line(List.of(Span.of(runningTitle, RUNNING)), MARGIN, RUNNING_TOP);
            line(List.of(Span.of(runningValue, RUNNING)), MARGIN, RUNNING_BOTTOM);
            String number = pages.size() + 1 + " / ";
            float x = WIDTH - MARGIN - TOTAL_WIDTH;
            float width = 0;
            for (int c : number.codePoints().toArray()) {
                width += letters.faceFor(RUNNING.kind(), c).width(c) * RUNNING.size();
            }
            line(List.of(Span.of(number, RUNNING)), x - width, RUNNING_BOTTOM);
            content.append("q 1 0 0 1 ")
                    .append(PdfObjects.number(x))
                    .append(' ')
                    .append(PdfObjects.number(RUNNING_BOTTOM))
                    .append(" cm /N Do Q\n");
        });
    }

    private void line(List<Span> spans, float x, float base) throws IOException {
        Line.broken(spans, TEXT_WIDTH, letters).get(0).show(content, x, base, letters, Line.NO_JUMPS);
    }

    /** Ends the page and begins another. */
    void turn() throws IOException {
        finish();
        open();
    }

    private void finish() throws IOException {
        int stream = objects.reserve();
        objects.stream(stream, "", content.toString().getBytes(StandardCharsets.US_ASCII));
        content.setLength(0);
        StringBuilder fonts = new StringBuilder();
        letters.all()
                .forEach(f -> fonts.append('/')
                        .append(f.resource())
                        .append(' ')
                        .append(f.id())
                        .append(" 0 R "));
        objects.object(
                page,
                "<< /Type /Page /Parent " + root + " 0 R /MediaBox [0 0 " + WIDTH + " " + HEIGHT
                        + "] /Resources << /Font << " + fonts + ">> /XObject << /N " + total + " 0 R >> >> /Contents "
                        + stream + " 0 R /StructParents " + key + annotations() + " /Tabs /S >>");
        StringBuilder marks = new StringBuilder("[");
        owners.forEach(o -> marks.append(o).append(" 0 R "));
        objects.object(parents.get(key), marks.append("]").toString());
        owners.clear();
        links.clear();
        pages.add(page);
    }

    private String annotations() {
        StringBuilder list = new StringBuilder();
        links.forEach(l -> list.append(l).append(" 0 R "));
        return links.isEmpty() ? "" : " /Annots [" + list + "]";
    }

    /** Lays a link over letters that were just printed, and keeps their place for who leads to them. */
    void link(Tag tag, Jump jump, float x, float base, float width, float height) throws IOException {
        if (!objects.written(jump.from())) {
            String top = PdfObjects.number(Math.min(HEIGHT, base + 3 * height));
            objects.object(jump.from(), "[" + page + " 0 R /XYZ null " + top + " null]");
        }
        int link = objects.reserve();
        Tag element = tag.child("Link");
        element.object(page, link);
        element.close();
        objects.object(
                link,
                "<< /Type /Annot /Subtype /Link /Rect [" + PdfObjects.number(x) + " "
                        + PdfObjects.number(base - 0.25f * height) + " " + PdfObjects.number(x + width) + " "
                        + PdfObjects.number(base + height) + "] /Border [0 0 0] /F 4 /Contents "
                        + PdfObjects.text(jump.words()) + " /Dest " + jump.to() + " 0 R /StructParent "
                        + parents.size() + " >>");
        parents.add(element.id());
        links.add(link);
    }

    /** How much room is left, in points. */
    float room() {
        return y - BOTTOM;
    }

    /** How much room a page has. */
    static float wholeRoom() {
        return TOP - BOTTOM;
    }

    boolean fresh() {
        return y == TOP;
    }

    void down(float points) {
        y -= points;
    }

    float y() {
        return y;
    }

    int page() {
        return page;
    }

    StringBuilder content() {
        return content;
    }

    /** What is put on the page. */
    @FunctionalInterface
    interface Drawing {
        void draw() throws IOException;
    }

    /** Puts on the page what belongs to an element. */
    void marked(Tag tag, Drawing drawing) throws IOException {
        int mark = owners.size();
        owners.add(tag.id());
        tag.content(page, mark);
        content.append('/').append(tag.role()).append(" << /MCID ").append(mark).append(" >> BDC\n");
        drawing.draw();
        content.append("EMC\n");
    }

    /** Puts on the page what nobody needs to hear. */
    void artifact(Drawing drawing) throws IOException {
        content.append("/Artifact BMC\n");
        drawing.draw();
        content.append("EMC\n");
    }

    /**
     * Ends the last page, and writes how many there are and what belongs to which element.
     *
     * @return the number of the tree that finds the elements of pages
     */
    int end() throws IOException {
        finish();
        StringBuilder count = new StringBuilder();
        Line.broken(List.of(Span.of(String.valueOf(pages.size()), RUNNING)), TEXT_WIDTH, letters)
                .get(0)
                .show(count, 0, 0, letters, Line.NO_JUMPS);
        Face face = letters.faceFor(RUNNING.kind(), '1');
        objects.stream(
                total,
                "/Type /XObject /Subtype /Form /BBox [0 -3 " + TOTAL_WIDTH + " 10] /Resources << /Font << /"
                        + face.resource() + " " + face.id() + " 0 R >> >>",
                count.toString().getBytes(StandardCharsets.US_ASCII));
        StringBuilder kids = new StringBuilder();
        pages.forEach(p -> kids.append(p).append(" 0 R "));
        objects.object(root, "<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
        StringBuilder tree = new StringBuilder();
        for (int i = 0; i < parents.size(); i++) {
            tree.append(i).append(' ').append(parents.get(i)).append(" 0 R ");
        }
        return objects.object("<< /Nums [" + tree + "] >>");
    }

    /** How many keys that tree has. */
    int keys() {
        return parents.size();
    }

    int root() {
        return root;
    }
}
