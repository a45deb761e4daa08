package org.nomenlex.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.law.Language;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Composes the program and runs one command. */
public final class Main {

    private final Terminal terminal;
    private final LibraryOpener opener;
    private final Runnable ready;

    /** A program that speaks to that terminal and reads repositories of its own making. */
    public Main(Terminal terminal) {
        this(terminal, Libraries::open);
    }

    /** A program that reads the law from elsewhere. */
    Main(Terminal terminal, LibraryOpener opener) {
        this(terminal, opener, () -> {});
    }

    private Main(Terminal terminal, LibraryOpener opener, Runnable ready) {
        this.terminal = terminal;
        this.opener = opener;
        this.ready = ready;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        HeadStart start = HeadStart.begin();
        Terminal terminal = Terminal.ofProcess();
        int code = new Main(terminal, Libraries::open, start::await).run(arguments);
        terminal.err().flush();
        System.exit(code);
    }

    /**
     * Runs a command.
     *
     * @return its exit code, one of {@link ExitCodes}
     */
    public int run(String... arguments) {
        Nomenlex program = new Nomenlex();
        CommandLine line = commandLine(program, new Wiring(terminal, opener), arguments);
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setExpandAtFiles(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.colorful() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.registerConverter(LocalDate.class, new DayConverter());
        line.registerConverter(UnitReference.class, new UnitConverter());
        line.registerConverter(Language.class, new LanguageConverter());
        line.setParameterExceptionHandler(new WrongUse());
        line.setExecutionExceptionHandler(new Failure(program));
        ready.run();
        int code = execute(line, program, arguments);
        terminal.out().flush();
        return code == ExitCodes.DONE && terminal.out().checkError() ? ExitCodes.FAILED : code;
    }

    /**
     * The program with the one subcommand that is asked for, because making all of them ready takes longer than many an
     * answer; with all of them where the user asks for help or slips.
     */
    static CommandLine commandLine(Nomenlex program, CommandLine.IFactory wiring, String... arguments) {
        CommandLine line = new CommandLine(program, wiring);
        String asked = Arrays.stream(arguments)
                .filter(a -> !a.startsWith("-"))
                .findFirst()
                .orElse("");
        boolean one = !asked.equals("help") && Nomenlex.SUBCOMMANDS.stream().anyMatch(c -> name(c).equals(asked));
        for (Class<? extends Subcommand> command : Nomenlex.SUBCOMMANDS) {
            if (!one || name(command).equals(asked)) {
                line.addSubcommand(new CommandLine(command, wiring));
            }
        }
        return line;
    }

    private static String name(Class<? extends Subcommand> command) {
        return command.getAnnotation(CommandLine.Command.class).name();
    }

    /** What is not an {@link Exception} must not end in a stack trace either. */
    private int execute(CommandLine line, Nomenlex program, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            terminal.tell("nomenlex: not enough memory; give more with NOMENLEX_JAVA_OPTS=-Xmx"
                    + twice(Runtime.getRuntime().maxMemory()) + "g");
            return ExitCodes.FAILED;
        } catch (StackOverflowError e) {
            return failed(new IllegalStateException("too deeply nested input", e), program);
        }
    }

    /** Twice as much, in whole GiB. */
    static long twice(long bytes) {
        long gib = 1L << 30;
        return Math.max(1, (2 * bytes + gib - 1) / gib);
    }

    /**
     * Tells what is wrong with a command line. A class, as are the converters, and no lambda: picocli's classes are of an old
     * form, and where a lambda implements one of them, the start-up archive leaves it out with all that depends on it.
     */
    private final class WrongUse implements CommandLine.IParameterExceptionHandler {
        @Override
        public int handleParseException(ParameterException e, String[] arguments) {
            String command = e.getCommandLine().getCommandSpec().qualifiedName();
            terminal.tell(command + ": " + oneLine(complaint(e)));
            terminal.tell("'" + command + " --help' tells how it is used.");
            return ExitCodes.WRONG_USE;
        }
    }

    /** Tells what kept a command from being done. */
    private final class Failure implements CommandLine.IExecutionExceptionHandler {
        private final Nomenlex program;

        Failure(Nomenlex program) {
            this.program = program;
        }

        @Override
        public int handleExecutionException(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
            return failed(e, program);
        }
    }

    private static String complaint(ParameterException e) {
        if (!(e instanceof CommandLine.UnmatchedArgumentException unmatched)) {
            return e.getMessage();
        }
        String first = unmatched.getUnmatched().get(0);
        boolean command = e.getCommandLine().getParent() == null && !first.startsWith("-");
        String what =
                command ? "there is no command '" : first.startsWith("-") ? "there is no option '" : "too much: '";
        List<String> alike = unmatched.getSuggestions();
        return what + first + "'" + (alike.isEmpty() ? "" : "; is it " + String.join(" or ", alike) + "?");
    }

    private int failed(Exception e, Nomenlex program) {
        terminal.out().flush();
        terminal.tell("nomenlex: " + oneLine(reason(e)));
        if (program.debug()) {
            e.printStackTrace(new PrintWriter(terminal.err(), true));
        } else if (!expected(e)) {
            terminal.tell("This is a fault of the program; --debug shows where.");
        }
        return e instanceof CommandFailure failure ? failure.exitCode() : ExitCodes.FAILED;
    }

    private static boolean expected(Throwable e) {
        return e instanceof CommandFailure || e instanceof IOException || e instanceof UncheckedIOException;
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        if (e instanceof UncheckedIOException unchecked) {
            IOException below = unchecked.getCause();
            boolean silent = below.toString().equals(e.getMessage());
            cause = silent || below instanceof FileSystemException ? below : e;
        }
        if (cause instanceof NoSuchFileException missing) {
            return "no such file or folder: " + missing.getFile();
        }
        if (cause instanceof AccessDeniedException denied) {
            return "no permission: " + denied.getFile();
        }
        if (cause instanceof FileSystemException file) {
            return file.getFile() + ": " + (file.getReason() == null ? "cannot be used" : file.getReason());
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }

    /** A failure is one line, whatever a library wrote. */
    private static String oneLine(String message) {
        return String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    /** Gives each subcommand what its constructor asks for: the terminal, and the opener of repositories. */
    record Wiring(Terminal terminal, LibraryOpener opener) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                Class<?>[] wanted = constructor.getParameterTypes();
                if (wanted.length == 1 && wanted[0] == Terminal.class) {
                    return type.cast(constructor.newInstance(terminal));
                }
                if (wanted.length == 2 && wanted[0] == Terminal.class && wanted[1] == LibraryOpener.class) {
                    return type.cast(constructor.newInstance(terminal, opener));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
