package trapline.ui.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Writes files as a whole or not at all: a full disk or a crash leaves what was there. */
public final class AtomicFile {
	/** Writes the content. */
	@FunctionalInterface
	public interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	private AtomicFile() {
	}

	/**
	 * Replaces a file, or makes it. A link is followed: the file it leads to is replaced.
	 *
	 * @throws IOException if that is not possible; the file is then as it was
	 */
	public static void write(Path file, Content content) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		if (Files.exists(target) && !Files.isRegularFile(target)) {
			writeInto(target, content);
			return;
		}
		Path temporary = Files.createTempFile(target.getParent(), ".trapline-", ".tmp");
		try {
			try (OutputStream out = Files.newOutputStream(temporary)) {
				content.writeTo(out);
			}
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			permissions(target, temporary);
			move(temporary, target);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	/** A device or a pipe holds nothing that could be kept, and must not become a file. */
	private static void writeInto(Path target, Content content) throws IOException {
		try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
			content.writeTo(out);
		}
	}

	/** Those of the file that is replaced; those of any new file otherwise. */
	private static void permissions(Path target, Path temporary) throws IOException {
		if (Files.getFileAttributeView(temporary, PosixFileAttributeView.class) == null) {
			return;
		}
		Set<PosixFilePermission> wanted = Files.exists(target) ? Files.getPosixFilePermissions(target)
				: Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE,
						PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
		Files.setPosixFilePermissions(temporary, wanted);
	}

	private static void move(Path temporary, Path target) throws IOException {
		try {
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
