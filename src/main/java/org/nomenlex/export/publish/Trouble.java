package org.nomenlex.export.publish;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.transport.URIish;

/** Why a server did not take a push, in words that tell what to do. */
final class Trouble {

    /** Example: {@code Cannot lock pack in /srv/law.git/objects/pack/pack-1a2b.pack}. */
    private static final Pattern LOCKED_PACK = Pattern.compile("Cannot lock pack in .*(objects/pack/pack-\\w+)\\.pack");

    private Trouble() {}

    /** One line, without the address and without passwords. */
    static String reason(Throwable failure, URIish address) {
        List<Throwable> causes = causes(failure);
        Throwable deepest = causes.get(causes.size() - 1);
        if (causes.stream().anyMatch(NoRemoteRepositoryException.class::isInstance)) {
            return "there is no Git repository; make an empty one there first, or check the name and your rights";
        }
        if (causes.stream().anyMatch(Trouble::unreachable)) {
            return "cannot be reached (" + words(deepest, address) + ")";
        }
        if (deepest instanceof SSLException) {
            return "no secure connection (" + words(deepest, address) + ")";
        }
        String words = words(deepest, address);
        String small = words.toLowerCase(Locale.ROOT);
        Matcher lock = LOCKED_PACK.matcher(words);
        if (lock.find()) {
            return brokenOff(lock.group(1) + ".keep.lock");
        }
        if (small.contains("not authorized")
                || small.contains("auth fail")
                || small.contains("no credentialsprovider")) {
            return "name and password are refused; give them in NOMENLEX_GIT_USER and NOMENLEX_GIT_PASSWORD, or in"
                    + " ~/.netrc";
        }
        if (small.contains("not permitted") || small.contains("forbidden") || small.contains("403")) {
            return "this user may not push there (" + words + ")";
        }
        return words;
    }

    /** What to do about a lock that another push holds, or has left. */
    static String brokenOff(String lock) {
        return "unless another push is under way, one that was broken off left its lock: delete " + lock
                + " in the server's repository and publish again";
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable t = failure; t != null && !causes.contains(t); t = t.getCause()) {
            causes.add(t);
        }
        return causes;
    }

    /** Over Git's own protocol only the words tell. */
    private static boolean unreachable(Throwable t) {
        String words = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
        return words.endsWith("connection refused")
                || t instanceof UnknownHostException
                || t instanceof ConnectException
                || t instanceof NoRouteToHostException
                || t instanceof SocketTimeoutException;
    }

    private static String words(Throwable t, URIish address) {
        String message = t.getMessage();
        if (message == null || message.isBlank()) {
            return t.getClass().getSimpleName();
        }
        String plain = message.replace(address.toPrivateString() + ": ", "").replace(address + ": ", "");
        String password = address.getPass();
        return (password == null ? plain : plain.replace(password, "***"))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
