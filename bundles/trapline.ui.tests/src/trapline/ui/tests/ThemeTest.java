package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import trapline.diagram.Palette;
import trapline.diagram.Theme;

/** The canvas uses the colours of the exports, light and dark. */
class ThemeTest {

	@Test
	void everyRoleIsAThemeColourWithTheExportsLightValue() {
		ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		Palette light = Palette.of(Theme.LIGHT);
		for (String role : Palette.roles()) {
			RGB shown = colours.getRGB("trapline.ui." + role);
			assertEquals(light.rgb(role), shown == null ? -1 : shown.red << 16 | shown.green << 8 | shown.blue, role);
		}
	}

	@Test
	void theDarkStyleHasTheExportsDarkValue() throws IOException {
		URL url = Platform.getBundle("trapline.ui").getEntry("css/dark.css");
		String css;
		try (InputStream in = url.openStream()) {
			css = new String(in.readAllBytes(), StandardCharsets.UTF_8).toUpperCase(Locale.ROOT);
		}
		Palette dark = Palette.of(Theme.DARK);
		for (String role : Palette.roles()) {
			String id = ("trapline.ui." + role).replace('.', '-').toUpperCase(Locale.ROOT);
			String rule = String.format("COLORDEFINITION#%s {\n\tCOLOR: #%06X;", id, dark.rgb(role));
			assertTrue(css.contains(rule), role);
		}
	}
}
