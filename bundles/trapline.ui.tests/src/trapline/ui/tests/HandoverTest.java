package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.ui.files.OpenRequests;
import trapline.ui.handover.Handover;

/** A second start gives its files to the window that runs. */
class HandoverTest {
	@TempDir
	Path workspace;

	@Test
	void filesArriveInTheRunningWindow() throws InterruptedException {
		BlockingQueue<String> received = new LinkedBlockingQueue<>();
		try (Handover.Receiver receiver = new Handover(workspace).listen(received::add)) {
			assertTrue(new Handover(workspace).deliver(List.of("/a/b c.trap", "example:s5-04")));
			assertEquals("/a/b c.trap", received.poll(10, TimeUnit.SECONDS));
			assertEquals("example:s5-04", received.poll(10, TimeUnit.SECONDS));
			assertTrue(new Handover(workspace).deliver(List.of()));
			assertEquals("", received.poll(10, TimeUnit.SECONDS), "without a file the window is raised");
		}
	}

	@Test
	void optionsOfThePlatformAreNoFiles() {
		assertEquals(List.of("/home/x.trap", "example:s5-04"), OpenRequests.fromArguments(
				new String[] { "-data", "/w", "/home/x.trap", "-clean", "example:s5-04", "" }));
	}
}
