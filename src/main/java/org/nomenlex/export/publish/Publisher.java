package org.nomenlex.export.publish;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.PushCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.NetRCCredentialsProvider;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import org.eclipse.jgit.util.SystemReader;

/**
 * Pushes a consolidated repository: {@code main} (in order of publication, which only grows), {@code in-force} (in order of
 * effect, which a retroactive act writes anew) and the tags of editions, which keep every former state.
 */
public final class Publisher {

    private static final String MAIN = "refs/heads/main";
    private static final String IN_FORCE = "refs/heads/in-force";
    private static final List<String> TAGS = List.of("refs/tags/edition/*", "refs/tags/edition-in-force/*");

    private final Path repository;
    private final CredentialsProvider credentials;

    private Publisher(Path repository, CredentialsProvider credentials) {
        this.repository = repository;
        this.credentials = credentials;
    }

    /** A publisher that finds name and password, where a server asks, in the user's {@code .netrc}. */
    public static Publisher of(Path repository) {
        return new Publisher(repository, new NetRCCredentialsProvider());
    }

    /** A publisher with a name and a password or token. */
    public static Publisher of(Path repository, String user, String password) {
        return new Publisher(repository, new UsernamePasswordCredentialsProvider(user, password));
    }

    /**
     * What became of a branch or tag.
     *
     * @param name {@code main}, {@code edition/2012-01-01-1a2b3c4d}
     * @param outcome in plain words
     * @param failed whether the server has not taken it
     */
    public record Pushed(String name, String outcome, boolean failed) {}

    /**
     * Pushes.
     *
     * @param remote an address ({@code https://...}, {@code ssh://...}, {@code user@host:path}, a folder)
     * @param force whether {@code main} may be replaced where it does not go on from what the server has
     * @param dryRun ask the server, change nothing
     * @throws IOException where the server cannot be reached or refuses, in one clear line
     */
    public List<Pushed> push(String remote, boolean force, boolean dryRun) throws IOException {
        URIish address = address(remote);
        try (Git git = Git.open(repository.toFile())) {
            withSystemSsh();
            PushCommand push = git.push()
                    .setRemote(address.toPrivateString())
                    .setCredentialsProvider(credentials)
                    .setDryRun(dryRun)
                    .setRefSpecs(specs(force));
            List<Pushed> pushed = new ArrayList<>();
            for (PushResult result : Quietly.call(push)) {
                String said = result.getMessages().replaceAll("\\s+", " ").strip();
                result.getRemoteUpdates().forEach(u -> pushed.add(pushed(u, said)));
            }
            return pushed;
        } catch (GitAPIException | JGitInternalException e) {
            throw new IOException(address + ": " + Trouble.reason(e, address), e);
        }
    }

    private static List<RefSpec> specs(boolean force) {
        List<RefSpec> specs = new ArrayList<>();
        specs.add(new RefSpec(MAIN + ":" + MAIN).setForceUpdate(force));
        specs.add(new RefSpec(IN_FORCE + ":" + IN_FORCE).setForceUpdate(true));
        TAGS.forEach(t -> specs.add(new RefSpec(t + ":" + t)));
        return specs;
    }

    private static URIish address(String remote) throws IOException {
        try {
            return new URIish(remote);
        } catch (URISyntaxException e) {
            throw new IOException("'" + remote + "' is no address of a Git repository", e);
        }
    }

    /**
     * What became of one of them.
     *
     * @param said what the server had to say of the whole push, in one line; empty where nothing
     */
    private static Pushed pushed(RemoteRefUpdate update, String said) {
        String name = update.getRemoteName().replaceFirst("^" + Constants.R_HEADS + "|^" + Constants.R_TAGS, "");
        return switch (update.getStatus()) {
            case OK -> new Pushed(name, "pushed", false);
            case UP_TO_DATE -> new Pushed(name, "up to date", false);
            case REJECTED_NONFASTFORWARD ->
                new Pushed(
                        name,
                        "refused: the server's does not go on to this one (older acts came into the corpus, or another"
                                + " corpus was published there); --force replaces it, the tags of its editions stay",
                        true);
            default -> new Pushed(name, failure(update) + (said.isEmpty() ? "" : " (the server: " + said + ")"), true);
        };
    }

    private static String failure(RemoteRefUpdate update) {
        String said = update.getMessage() == null
                ? update.getStatus().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : update.getMessage();
        return said.contains("lock") ? said + ": " + Trouble.brokenOff(update.getRemoteName() + ".lock") : said;
    }

    /** JGit starts the program named by GIT_SSH for ssh addresses; where it names none, the system's ssh. */
    private static synchronized void withSystemSsh() {
        if (!(SystemReader.getInstance() instanceof SystemSsh)) {
            SystemReader.setInstance(new SystemSsh(SystemReader.getInstance()));
        }
    }

    private static final class SystemSsh extends SystemReader.Delegate {

        SystemSsh(SystemReader base) {
            super(base);
        }

        @Override
        public String getenv(String variable) {
            String value = super.getenv(variable);
            return value == null && variable.equals("GIT_SSH") ? "ssh" : value;
        }
    }
}
