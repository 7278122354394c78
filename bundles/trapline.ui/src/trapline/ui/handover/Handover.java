package trapline.ui.handover;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;

/**
 * How a second start gives its files to the window that already runs on the same private workspace: a Unix-domain
 * socket beside the workspace's lock. The message is one line per file; an empty list only raises the window.
 */
public final class Handover {
	/** Without a file, the running window is asked to show itself. */
	public static final String RAISE = "";

	/** The shortest limit for a socket's path among the systems that have them. */
	private static final int LONGEST_PATH = 100;

	private final Path socket;

	/** @param workspace the folder that both processes share */
	public Handover(Path workspace) {
		Path beside = workspace.resolve(".metadata").resolve("window.sock");
		if (beside.toString().length() <= LONGEST_PATH) {
			socket = beside;
		} else {
			String name = "trapline-" + Integer.toHexString(workspace.toAbsolutePath().hashCode()) + ".sock";
			socket = Path.of(System.getProperty("java.io.tmpdir"), name);
		}
	}

	/**
	 * Gives the files to the running window.
	 *
	 * @return false if nobody answers: no window runs, or it is just starting or ending
	 */
	public boolean deliver(List<String> files) {
		try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
			String message = files.isEmpty() ? RAISE + "\n" : String.join("\n", files) + "\n";
			ByteBuffer bytes = StandardCharsets.UTF_8.encode(message);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			return true;
		} catch (IOException notThere) {
			return false;
		}
	}

	/**
	 * Starts to listen, on a thread of its own.
	 *
	 * @param receiver gets each line, on that thread
	 */
	public Receiver listen(Consumer<String> receiver) {
		try {
			Files.createDirectories(socket.getParent());
			Files.deleteIfExists(socket);
			ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
			server.bind(UnixDomainSocketAddress.of(socket));
			Thread thread = new Thread(() -> serve(server, receiver), "Trapline handover");
			thread.setDaemon(true);
			thread.start();
			return new Receiver(server, socket);
		} catch (IOException | UnsupportedOperationException e) {
			Platform.getLog(Handover.class).warn("A second start will not find this window: " + e.getMessage(), e);
			return new Receiver(null, socket);
		}
	}

	private static void serve(ServerSocketChannel server, Consumer<String> receiver) {
		while (server.isOpen()) {
			try (SocketChannel channel = server.accept();
					BufferedReader reader = new BufferedReader(
							new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8))) {
				reader.lines().forEach(receiver);
			} catch (AsynchronousCloseException closed) {
				return;
			} catch (ClosedChannelException closed) {
				return;
			} catch (IOException e) {
				Platform.getLog(Handover.class).warn("A second start broke off its message", e);
			}
		}
	}

	/** Listens until it is closed. */
	public static final class Receiver implements AutoCloseable {
		private final ServerSocketChannel server;
		private final Path socket;

		private Receiver(ServerSocketChannel server, Path socket) {
			this.server = server;
			this.socket = socket;
		}

		@Override
		public void close() {
			if (server == null) {
				return;
			}
			try {
				server.close();
				Files.deleteIfExists(socket);
			} catch (IOException e) {
				Platform.getLog(Handover.class).warn("The handover socket stays behind: " + socket, e);
			}
		}
	}
}
