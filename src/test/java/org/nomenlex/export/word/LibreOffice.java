package org.nomenlex.export.word;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a screen, in a profile of its own: opens Word files as a reader would. */
public final class LibreOffice {

    private static final String MACRO = """
            Sub One(source As String, target As String, command As String)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = "Hidden" : hidden(0).Value = True
              doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
              helper = createUnoService("com.sun.star.frame.DispatchHelper")
              helper.executeDispatch(doc.CurrentController.Frame, command, "", 0, Array())
              Dim form(1) As New com.sun.star.beans.PropertyValue
              form(0).Name = "FilterName" : form(0).Value = "Text (encoded)"
              form(1).Name = "FilterOptions" : form(1).Value = "UTF8,LF"
              doc.storeToURL(target, form())
              doc.close(True)
            End Sub
            """;

    private final String program;
    private final Path folder;

    private LibreOffice(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The program, where it is installed. */
    public static Optional<LibreOffice> installed(Path folder) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(p -> Stream.of(Path.of(p, "soffice"), Path.of(p, "libreoffice")))
                .filter(Files::isExecutable)
                .findFirst()
                .map(p -> new LibreOffice(p.toString(), folder));
    }

    /** The lines of the document with all changes accepted. */
    public record Settled(List<String> accepted, List<String> rejected) {}

    /** Opens each file, accepts all changes, opens it again, rejects them. */
    public List<Settled> settle(List<byte[]> files) throws IOException, InterruptedException {
        StringBuilder calls = new StringBuilder();
        for (int i = 0; i < files.size(); i++) {
            Path source = Files.write(folder.resolve(i + ".docx"), files.get(i));
            calls.append("  One(\"%s\", \"%s\", \".uno:AcceptAllTrackedChanges\")\n"
                    .formatted(
                            source.toUri(), folder.resolve(i + "-accepted.txt").toUri()));
            calls.append("  One(\"%s\", \"%s\", \".uno:RejectAllTrackedChanges\")\n"
                    .formatted(
                            source.toUri(), folder.resolve(i + "-rejected.txt").toUri()));
        }
        // The first start fills the profile; it would replace a macro that is there already.
        run("--terminate_after_init");
        Path basic = Files.createDirectories(folder.resolve("profile/user/basic/Standard"));
        String macro = "Sub Settle()\n" + calls + "End Sub\n" + MACRO;
        Files.writeString(
                basic.resolve("Module1.xba"),
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
                <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
                """ + macro.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;") + "</script:module>\n");
        run("macro:///Standard.Module1.Settle()");
        List<Settled> settled = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            settled.add(new Settled(
                    lines(folder.resolve(i + "-accepted.txt")), lines(folder.resolve(i + "-rejected.txt"))));
        }
        return settled;
    }

    /** The lines of a text, without the joiner that LibreOffice puts into an empty row to track it, and leaves there. */
    private static List<String> lines(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Stream.of(whole.split("\n", -1))
                .map(l -> l.equals("\u200D") ? "" : l)
                .toList();
    }

    private void run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "--nolockcheck",
                        command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not end: " + Files.readString(folder.resolve("soffice.log")));
        }
    }
}
