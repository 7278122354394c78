package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import trapline.ui.ViewIds;

/** The guides name commands that exist, and are shown. */
class GuideTest {

	@AfterEach
	void hide() {
		Workbench.page().hideView(Workbench.page().findView(ViewIds.GUIDE));
	}

	@Test
	void everyCommandOfAGuideExists() throws IOException {
		Workbench.view(ViewIds.GUIDE, Object.class);
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		List<URL> guides = Collections.list(Platform.getBundle("trapline.help").findEntries("guides", "*.txt", false));
		assertFalse(guides.isEmpty());
		for (URL guide : guides) {
			try (InputStream in = guide.openStream()) {
				for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
					int at = line.startsWith("# ") ? line.lastIndexOf(" > ") : -1;
					assertTrue(at < 0 || commands.getCommand(line.substring(at + 3)).isDefined(), line);
				}
			}
		}
	}
}
