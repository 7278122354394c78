package trapline.ui.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

import trapline.ui.files.AtomicFile;

/**
 * What was not saved of a file, kept on disk so that it outlives a crash. The copy lies in the workspace, not beside the
 * file, and goes when the file is saved or closed.
 */
final class Recovery {
	private final Path copy;

	/** @param file whose text is kept */
	Recovery(Path file) {
		Path folder = Path.of(Platform.getStateLocation(FrameworkUtil.getBundle(Recovery.class)).toOSString(), "recovery");
		copy = folder.resolve(UUID.nameUUIDFromBytes(file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8)) + ".trap");
	}

	/** What was left behind and is not what the file says; empty if nothing was. */
	Optional<String> left(String saved) {
		try {
			return Files.exists(copy) ? Optional.of(Files.readString(copy)).filter(text -> !text.equals(saved)) : Optional.empty();
		} catch (IOException e) {
			ILog.of(Recovery.class).warn("What was kept of an unsaved file cannot be read: " + copy, e);
			return Optional.empty();
		}
	}

	/** Keeps a text. A full disk must not keep anybody from typing: it is logged. */
	void keep(String text) {
		try {
			Files.createDirectories(copy.getParent());
			AtomicFile.write(copy, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
		} catch (IOException e) {
			ILog.of(Recovery.class).warn("The unsaved text is not kept: " + copy, e);
		}
	}

	/** Nothing is unsaved any more. */
	void discard() {
		try {
			Files.deleteIfExists(copy);
		} catch (IOException e) {
			ILog.of(Recovery.class).warn("A copy that nobody needs is still there: " + copy, e);
		}
	}
}
