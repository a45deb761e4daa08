package org.nomenlex.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.nomenlex.act.ReadProblem;
import org.nomenlex.corpus.FileReport;
import org.nomenlex.corpus.FileSeen;
import org.nomenlex.history.ListedDays;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.text.Place;
import org.nomenlex.timeline.ActTies;
import org.nomenlex.timeline.Consolidator;

/** A memory as bytes: reading it is a good part of a short build, and nobody else reads it. A checksum ends it. */
final class MemoryForm {

    private static final int FORM = 0x4E4C0003;

    /** Stands for a day that is not told. */
    private static final long NO_DAY = Long.MIN_VALUE;

    private MemoryForm() {}

    static byte[] write(Memory memory) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORM);
            new Pen(out).write(memory);
            CRC32 sum = new CRC32();
            sum.update(bytes.toByteArray());
            out.writeLong(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written to", e);
        }
        return bytes.toByteArray();
    }

    /** The memory; empty where the bytes are none. */
    static Optional<Memory> read(byte[] bytes) {
        if (bytes.length < Integer.BYTES + Long.BYTES) {
            return Optional.empty();
        }
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, bytes.length - Long.BYTES);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
                DataInputStream end =
                        new DataInputStream(new ByteArrayInputStream(bytes, bytes.length - Long.BYTES, Long.BYTES))) {
            boolean whole = end.readLong() == sum.getValue() && in.readInt() == FORM;
            return whole ? Optional.of(new Eye(in).memory()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes. */
    private record Pen(DataOutputStream out) {

        void write(Memory memory) throws IOException {
            write(memory.state());
            out.writeInt(memory.files().size());
            for (FileReport file : memory.files()) {
                write(file);
            }
            write(memory.publications());
            out.writeInt(memory.acts().size());
            for (Map.Entry<Numac, Memory.Known> act : memory.acts().entrySet()) {
                write(act.getValue().ties());
                writeKeys(act.getValue().concerns());
            }
            writeKeys(memory.texts());
            writeKeys(memory.everTexts());
            writeKeys(memory.renumbered());
            write(memory.wide());
            write(memory.languages());
            write(memory.listed());
        }

        private void write(ListedDays listed) throws IOException {
            out.writeInt(listed.acts().size());
            for (ListedDays.Listed act : listed.acts()) {
                LocalDate published = act.published();
                out.writeLong(act.promulgated().toEpochDay());
                out.writeLong(published == null ? NO_DAY : published.toEpochDay());
            }
        }

        private void write(FileReport file) throws IOException {
            write(file.file().folder());
            write(file.file().name());
            out.writeLong(file.file().size());
            out.writeLong(file.file().modified());
            write(file.print());
            write(file.holds());
            out.writeInt(file.problems().size());
            for (ReadProblem problem : file.problems()) {
                write(problem.source());
                out.writeInt(problem.place().line());
                out.writeInt(problem.place().column());
                write(problem.message());
                out.writeBoolean(problem.fatal());
            }
        }

        private void write(ActTies ties) throws IOException {
            write(ties.numac().value());
            write(ties.names());
            write(ties.dossiers());
            write(ties.published());
            write(ties.references());
            write(ties.marks());
            write(ties.days());
            out.writeBoolean(ties.repealsChapter());
            out.writeBoolean(ties.namesChapter());
        }

        private void writeKeys(Collection<Consolidator.Key> keys) throws IOException {
            out.writeInt(keys.size());
            for (Consolidator.Key key : keys) {
                write(key.article().value());
                out.writeByte(key.language().ordinal());
            }
        }

        private void write(Collection<?> values) throws IOException {
            out.writeInt(values.size());
            for (Object value : values) {
                write(value.toString());
            }
        }

        private void write(String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    /** Reads, in the same order. */
    private record Eye(DataInputStream in) {

        Memory memory() throws IOException {
            String state = text();
            List<FileReport> files = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                files.add(file());
            }
            List<String> publications = texts(new ArrayList<>());
            Map<Numac, Memory.Known> acts = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                ActTies ties = ties();
                acts.put(ties.numac(), new Memory.Known(ties, keys()));
            }
            Set<Consolidator.Key> texts = keys();
            Set<Consolidator.Key> everTexts = keys();
            Set<Consolidator.Key> renumbered = keys();
            Set<Numac> wide = new TreeSet<>();
            texts(new ArrayList<>()).forEach(n -> wide.add(new Numac(n)));
            Set<Language> languages = new TreeSet<>();
            texts(new ArrayList<>()).forEach(l -> languages.add(Language.valueOf(l)));
            return new Memory(
                    state, files, publications, acts, texts, everTexts, renumbered, wide, languages, listed());
        }

        private ListedDays listed() throws IOException {
            List<ListedDays.Listed> acts = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                LocalDate signed = LocalDate.ofEpochDay(in.readLong());
                long published = in.readLong();
                acts.add(new ListedDays.Listed(signed, published == NO_DAY ? null : LocalDate.ofEpochDay(published)));
            }
            return new ListedDays(acts);
        }

        private FileReport file() throws IOException {
            FileSeen seen = new FileSeen(text(), text(), in.readLong(), in.readLong());
            String print = text();
            List<String> holds = texts(new ArrayList<>());
            List<ReadProblem> problems = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                problems.add(new ReadProblem(text(), new Place(in.readInt(), in.readInt()), text(), in.readBoolean()));
            }
            return new FileReport(seen, print, holds, problems);
        }

        private ActTies ties() throws IOException {
            return new ActTies(
                    new Numac(text()),
                    texts(new LinkedHashSet<>()),
                    texts(new LinkedHashSet<>()),
                    texts(new LinkedHashSet<>()),
                    texts(new LinkedHashSet<>()),
                    texts(new LinkedHashSet<>()),
                    texts(new LinkedHashSet<>()),
                    in.readBoolean(),
                    in.readBoolean());
        }

        private Set<Consolidator.Key> keys() throws IOException {
            Set<Consolidator.Key> keys = new TreeSet<>();
            for (int left = in.readInt(); left > 0; left--) {
                keys.add(new Consolidator.Key(new ArticleNumber(text()), Language.values()[in.readByte()]));
            }
            return keys;
        }

        private <C extends Collection<String>> C texts(C values) throws IOException {
            for (int left = in.readInt(); left > 0; left--) {
                values.add(text());
            }
            return values;
        }

        private String text() throws IOException {
            byte[] bytes = in.readNBytes(in.readInt());
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
