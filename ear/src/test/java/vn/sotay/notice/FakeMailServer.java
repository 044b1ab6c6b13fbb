package vn.sotay.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** A mail server that keeps what it takes, and behaves as a test wants at the last word of a mail. */
final class FakeMailServer implements AutoCloseable {
    /** What it does when a mail is whole. */
    enum Manner {
        /** Takes it and says so. */
        TAKE,
        /** Takes it and says nothing, until it is let go. */
        TAKE_AND_BE_SILENT,
        /** Takes it and hangs up without a word. */
        TAKE_AND_HANG_UP,
        /** Refuses it for good. */
        REFUSE,
        /** Does not want it now. */
        LATER
    }

    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final CountDownLatch silence = new CountDownLatch(1);
    private volatile Manner manner = Manner.TAKE;
    private volatile Consumer<String> heard = mail -> {};

    FakeMailServer(int port) {
        try {
            socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::listen, "mail");
        thread.setDaemon(true);
        thread.start();
    }

    FakeMailServer behave(Manner other) {
        manner = other;
        return this;
    }

    /** Calls this as soon as a mail is whole, before anything is said to its sender. */
    FakeMailServer whenWhole(Consumer<String> what) {
        heard = what;
        return this;
    }

    /** Whole mails, as they came. */
    List<String> taken() {
        return taken;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                var thread = new Thread(() -> serve(client), "mail of one");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, "220 thu.vidu.vn");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var verb = line.toUpperCase(java.util.Locale.ROOT);
                if (verb.startsWith("DATA")) {
                    say(client, "354 go on");
                    if (!whole(client, in)) return;
                } else if (verb.startsWith("QUIT")) {
                    say(client, "221 bye");
                    return;
                } else {
                    say(client, "250 thu.vidu.vn");
                }
            }
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean whole(Socket client, BufferedReader in) throws IOException, InterruptedException {
        var mail = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        if (manner == Manner.REFUSE || manner == Manner.LATER) {
            say(client, manner == Manner.REFUSE ? "550 not here" : "451 try later");
            return true;
        }
        taken.add(mail.toString());
        heard.accept(mail.toString());
        if (manner == Manner.TAKE_AND_HANG_UP) return false;
        if (manner == Manner.TAKE_AND_BE_SILENT) silence.await();
        say(client, "250 taken");
        return true;
    }

    private static void say(Socket client, String words) throws IOException {
        client.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    @Override
    public void close() {
        silence.countDown();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
