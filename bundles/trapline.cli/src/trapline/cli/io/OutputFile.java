package trapline.cli.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

import trapline.cli.Failure;

/**
 * A file that is either written as a whole or not touched: the content goes to a file beside it, which takes its place
 * when everything is on the disk. Devices and pipes are written directly.
 */
public final class OutputFile {
	private final Path target;

	/** @param name as the user gave it */
	public OutputFile(String name) {
		this.target = Path.of(name);
	}

	/** What fills the file. */
	public interface Content {
		/** Writes everything; need not close. */
		void writeTo(OutputStream out) throws IOException;
	}

	/**
	 * @throws Failure if the file cannot be written; what was there before is still there
	 */
	public void write(Content content) {
		try {
			if (Files.isDirectory(target)) {
				throw Failure.badInput(target + ": it is a folder, expected a file to write to");
			}
			if (Files.exists(target) && !Files.isRegularFile(target)) {
				direct(content);
			} else {
				replace(content);
			}
		} catch (IOException e) {
			throw Failure.badInput(target + ": cannot be written: " + IoReason.of(e));
		}
	}

	private void direct(Content content) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.WRITE))) {
			content.writeTo(out);
		}
	}

	private void replace(Content content) throws IOException {
		Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
		Path beside = real.resolveSibling("." + real.getFileName() + "." + ProcessHandle.current().pid() + ".part");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
				content.writeTo(out);
			}
			keepPermissions(real, beside);
			move(beside, real);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private static void keepPermissions(Path from, Path to) throws IOException {
		if (Files.exists(from) && Files.getFileAttributeView(from, PosixFileAttributeView.class) != null) {
			Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
