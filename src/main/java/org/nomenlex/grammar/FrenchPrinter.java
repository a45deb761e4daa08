package org.nomenlex.grammar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.law.FrenchNumber;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Writes an operation as a French instruction, in the plain language of the drafting rules: {@code A l'article 25, au § 1er,
 * les mots "A" sont remplacés par les mots "B".} What it writes, {@link AmendmentParser} reads.
 */
public final class FrenchPrinter {

    private FrenchPrinter() {}

    /**
     * The instruction on one line, for a list: of new text only what {@code shorten} leaves of it.
     *
     * @param shorten cuts long text
     */
    public static String printShort(Operation operation, UnaryOperator<String> shorten) {
        String printed = print(operation);
        int content = printed.indexOf("\n\n\"");
        if (content < 0) {
            return printed;
        }
        String text = printed.substring(content + 3, printed.length() - 2).replace("\n\n", " / ");
        return printed.substring(0, content) + " " + quote(shorten.apply(text));
    }

    /** The instruction, new text on paragraphs of its own below it, in straight quotes. */
    public static String print(Operation operation) {
        UnitPath target = operation.instruction().target();
        String words = sentence(operation, target);
        String start = words.substring(0, 1).toUpperCase(Locale.ROOT);
        return (start.equals("\u00c0") ? "A" : start) + words.substring(1);
    }

    private static String sentence(Operation o, UnitPath target) {
        String named = places(target.segments(), o.instruction().amended());
        String in = named + language(o.instruction().language());
        if (o instanceof Operation.ReplaceWords r) {
            return in + ", les mots " + quote(r.old()) + position(r.position()) + " sont " + times(r.everywhere())
                    + "remplac\u00e9s par les mots " + quote(r.replacement()) + ".";
        }
        if (o instanceof Operation.DeleteWords d) {
            return in + ", les mots " + quote(d.words()) + position(d.position()) + " sont " + times(d.everywhere())
                    + "supprim\u00e9s.";
        }
        if (o instanceof Operation.InsertWords i) {
            return in + ", les mots " + quote(i.words()) + " sont " + times(i.everywhere()) + "ins\u00e9r\u00e9s"
                    + position(i.position()) + ".";
        }
        if (o instanceof Operation.InsertCodes i) {
            return in + ", les num\u00e9ros d'ordre " + list(i.codes()) + " sont " + times(i.everywhere())
                    + "ins\u00e9r\u00e9s" + position(i.position()) + ".";
        }
        if (o instanceof Operation.DeleteCodes d) {
            return in + ", les num\u00e9ros d'ordre " + list(d.codes()) + position(d.position()) + " sont "
                    + times(d.everywhere()) + "supprim\u00e9s.";
        }
        if (o instanceof Operation.ReplaceCodes r) {
            return in + ", les num\u00e9ros d'ordre " + list(r.codes()) + " sont " + times(r.everywhere())
                    + "remplac\u00e9s par les num\u00e9ros d'ordre " + list(r.newCodes()) + ".";
        }
        return o instanceof Operation.Insert i ? insert(i, in) : unit(o, target);
    }

    private static String insert(Operation.Insert i, String in) {
        String what = i.unit() == null || i.unit().last().isEmpty()
                ? "la disposition suivante est ins\u00e9r\u00e9e"
                : "il est ins\u00e9r\u00e9 " + (feminine(i.unit().last().get()) ? "une " : "un ")
                        + bare(i.unit().last().get());
        return in + ", " + what + position(i.position()) + " :" + block(i.content());
    }

    /** Operations whose subject is the unit itself. */
    private static String unit(Operation o, UnitPath target) {
        List<Segment> steps = target.segments();
        Segment last = steps.get(steps.size() - 1);
        boolean attribute = steps.size() > 1 && isAttribute(last.kind());
        Segment owner = attribute ? steps.get(steps.size() - 2) : last;
        AmendedText amended = o.instruction().amended();
        String subject = attribute ? noun(last) + " " + of(owner) : noun(last);
        List<Segment> around = steps.subList(0, steps.size() - (attribute ? 2 : 1));
        if (around.isEmpty()) {
            subject = last.value().equals("*") ? whole(amended) : subject + of(amended);
        }
        String in = places(around, amended);
        String where = in + language(o.instruction().language());
        String before = where.isEmpty() ? "" : where + ", ";
        String verb = plural(last) ? " sont " : " est ";
        String s = (feminine(last) ? "e" : "") + (plural(last) ? "s" : "");
        if (o instanceof Operation.Replace r) {
            return before + subject + verb + times(r.everywhere()) + "remplac\u00e9" + s + " par ce qui suit :"
                    + block(r.content());
        }
        if (o instanceof Operation.Restore r) {
            return before + subject + verb + "r\u00e9tabli" + s + " dans la r\u00e9daction suivante :"
                    + block(r.content());
        }
        if (o instanceof Operation.Renumber r) {
            UnitPath to = UnitPath.parse(r.to());
            return before + subject + " devient "
                    + to.last().map(FrenchPrinter::noun).orElse("") + ".";
        }
        return before + subject + verb + "abrog\u00e9" + s + ".";
    }

    // Pieces ------------------------------------------------------------------------------------------------------

    private static String times(boolean everywhere) {
        return everywhere ? "chaque fois " : "";
    }

    private static String language(LanguageScope scope) {
        if (scope == LanguageScope.BOTH) {
            return "";
        }
        return scope == LanguageScope.NL ? ", dans le texte n\u00e9erlandais" : ", dans le texte fran\u00e7ais";
    }

    private static String quote(String words) {
        return "\"" + words + "\"";
    }

    private static String list(List<String> codes) {
        String all = String.join(", ", codes);
        int comma = all.lastIndexOf(", ");
        return comma < 0 ? all : all.substring(0, comma) + " et " + all.substring(comma + 2);
    }

    private static String block(List<String> content) {
        return "\n\n\"" + String.join("\n\n", content) + "\".";
    }

    private static String position(@Nullable Position position) {
        if (position instanceof Position.After p) {
            return " apr\u00e8s " + anchor(p.anchor());
        }
        if (position instanceof Position.Before p) {
            return " avant " + anchor(p.anchor());
        }
        if (position instanceof Position.Between p) {
            return " entre " + anchor(p.first()) + " et " + anchor(p.second());
        }
        if (position instanceof Position.AtStart) {
            return " au d\u00e9but";
        }
        return position == null ? "" : " in fine";
    }

    private static String anchor(Anchor anchor) {
        if (anchor instanceof Anchor.OfCode c) {
            return "le num\u00e9ro d'ordre " + c.code();
        }
        if (anchor instanceof Anchor.OfWords w) {
            return "les mots " + quote(w.words());
        }
        List<Segment> steps = ((Anchor.OfUnit) anchor).path().segments();
        StringBuilder inside = new StringBuilder(noun(steps.get(steps.size() - 1)));
        for (int i = steps.size() - 2; i >= 0; i--) {
            inside.append(' ').append(of(steps.get(i)));
        }
        return inside.toString();
    }

    // Addresses ---------------------------------------------------------------------------------------------------

    /** "à l'article 25, au § 1er, dans le libellé de la prestation 102071". */
    private static String places(List<Segment> steps, AmendedText amended) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Segment step = steps.get(i);
            if (i == 0 && step.kind() == SegmentKind.ARTICLE) {
                boolean any = step.value().equals("*");
                all.add(any ? anywhere(amended) : at(step) + of(amended));
                continue;
            }
            boolean owned = i + 1 < steps.size() && isAttribute(steps.get(i + 1).kind());
            if (owned) {
                all.add("dans " + noun(steps.get(i + 1)) + " " + of(step));
                i++;
            } else {
                all.add(at(step));
            }
        }
        return String.join(", ", all);
    }

    /** Where the act names no article. */
    private static String anywhere(AmendedText amended) {
        return amended.isNomenclature()
                ? "dans la m\u00eame annexe"
                : "dans" + of(amended).substring(3);
    }

    /** "l'arr\u00eat\u00e9 royal du 26 octobre 2011", or the annex. */
    private static String whole(AmendedText amended) {
        return amended.isNomenclature() ? "la m\u00eame annexe" : of(amended).substring(4);
    }

    /** " de l'arr\u00eat\u00e9 royal du 26 octobre 2011"; nothing for the nomenclature. */
    private static String of(AmendedText amended) {
        return amended.isNomenclature() ? "" : " de l'arr\u00eat\u00e9 royal du " + day(amended.value());
    }

    private static String day(String value) {
        LocalDate day = LocalDate.parse(value.substring(0, Math.min(10, value.length())));
        String number = day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
        return number + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH) + " " + day.getYear();
    }

    private static boolean isAttribute(SegmentKind kind) {
        return switch (kind) {
            case LABEL, VALUE, LABEL_AND_VALUE, HEADING, TABLE, NOTE, INTRO -> true;
            default -> false;
        };
    }

    private static String at(Segment s) {
        String noun = noun(s);
        if (noun.startsWith("le ")) {
            return "au " + noun.substring(3);
        }
        return noun.startsWith("les ") ? "dans " + noun : "\u00e0 " + noun;
    }

    private static String of(Segment s) {
        String noun = noun(s);
        if (noun.startsWith("le ")) {
            return "du " + noun.substring(3);
        }
        return noun.startsWith("les ") ? "des " + noun.substring(4) : "de " + noun;
    }

    private static boolean plural(Segment s) {
        return s.kind() == SegmentKind.RULES_AFTER
                || s.kind() == SegmentKind.RULES_BEFORE
                || s.kind() == SegmentKind.LABEL_AND_VALUE;
    }

    private static boolean feminine(Segment s) {
        return switch (s.kind()) {
            case CODE, SENTENCE, INTRO, VALUE, RULES_AFTER, RULES_BEFORE, RUBRIC, RULE, NOTE, ANNEX -> true;
            default -> false;
        };
    }

    private static String noun(Segment s) {
        String v = s.value();
        return switch (s.kind()) {
            case ARTICLE -> "l'article " + first(v);
            case ALINEA -> alinea(v);
            case DASH -> elided("le ", ordinal(v).replace("i\u00e8re", "ier")) + " tiret";
            case SENTENCE -> elided("la ", ordinal(v)) + " phrase";
            case INTRO -> "la phrase introductive";
            case CODE -> "la prestation " + v;
            case LABEL -> "le libell\u00e9";
            case VALUE -> "la valeur relative";
            case LABEL_AND_VALUE -> "le libell\u00e9 et la valeur relative";
            case RULES_AFTER -> "les r\u00e8gles d'application qui suivent " + service(v);
            case RULES_BEFORE -> "les r\u00e8gles d'application qui pr\u00e9c\u00e8dent " + service(v);
            case HEADING_BEFORE -> "l'intitul\u00e9 qui pr\u00e9c\u00e8de " + service(v);
            case RUBRIC -> "la rubrique " + quote(v);
            case RULE -> "la r\u00e8gle " + v;
            case HEADING -> "l'intitul\u00e9";
            case ANNEX -> "l'annexe";
            case TABLE -> "le tableau";
            case NOTE -> "la note";
            default -> "le " + bare(s);
        };
    }

    private static String elided(String article, String ordinal) {
        return (ordinal.startsWith("a") ? "l'" : article) + ordinal;
    }

    private static String service(String v) {
        return v.isEmpty() || Character.isDigit(v.charAt(0))
                ? "la prestation " + v
                : noun(UnitPath.parse(v).last().orElseThrow());
    }

    private static String bare(Segment s) {
        String v = s.value();
        return switch (s.kind()) {
            case PARAGRAPH -> "\u00a7 " + first(v);
            case POINT -> v.replaceFirst("^(\\d+)", "$1\u00b0");
            case LETTER -> v + ")";
            case DIVISION -> "point " + v;
            case NUMBER -> v.endsWith(")") ? v : "point " + v;
            case CHAPTER -> "chapitre " + v;
            default -> noun(s).replaceFirst("^(la |le |l')", "");
        };
    }

    private static String first(String v) {
        return FrenchNumber.written(v);
    }

    private static String ordinal(String v) {
        if (v.equals("-2")) {
            return "avant-derni\u00e8re";
        }
        return v.equals("-1") ? "derni\u00e8re" : v.equals("1") ? "premi\u00e8re" : v + "e";
    }

    private static String alinea(String v) {
        if (v.startsWith("~")) {
            return "l'alin\u00e9a commen\u00e7ant par les mots " + quote(v.substring(1));
        }
        if (v.equals("-2")) {
            return "l'avant-dernier alin\u00e9a";
        }
        if (v.equals("-3")) {
            return "l'ant\u00e9p\u00e9nulti\u00e8me alin\u00e9a";
        }
        return v.equals("-1") ? "le dernier alin\u00e9a" : "l'alin\u00e9a " + first(v);
    }
}
