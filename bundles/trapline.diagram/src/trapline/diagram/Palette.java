package trapline.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The colours behind the colour roles. Roles are theme ids, so that a workbench can offer them as preferences. */
public final class Palette {
	private static final String PREFIX = "timeline.";
	private static final String UNKNOWN_ROLE = "timeline.text";
	private static final Map<String, int[]> COLOURS = load();

	private final Theme theme;
	private final Map<String, Integer> changed;

	private Palette(Theme theme, Map<String, Integer> changed) {
		this.theme = theme;
		this.changed = changed;
	}

	/** The shipped colours. */
	public static Palette of(Theme theme) {
		return new Palette(theme, Map.of());
	}

	/** Every role that has a shipped colour, sorted. */
	public static Set<String> roles() {
		return COLOURS.keySet();
	}

	/**
	 * The role that has a shipped colour and stands for the given one: itself, itself within the timeline's roles
	 * ({@code x} for {@code timeline.x}), or plain text.
	 */
	public static String known(String role) {
		if (COLOURS.containsKey(role)) {
			return role;
		}
		String full = PREFIX + role;
		return COLOURS.containsKey(full) ? full : UNKNOWN_ROLE;
	}

	/** The same palette with another colour (0xRRGGBB) for a role. */
	public Palette with(String role, int rgb) {
		Map<String, Integer> colours = new HashMap<>(changed);
		colours.put(role, rgb);
		return new Palette(theme, colours);
	}

	/** The colour of a role as 0xRRGGBB; that of plain text for a role that nobody knows. */
	public int rgb(String role) {
		Integer own = changed.get(role);
		if (own != null) {
			return own;
		}
		return COLOURS.get(known(role))[theme.ordinal()];
	}

	private static Map<String, int[]> load() {
		Properties properties = new Properties();
		try (InputStream in = Palette.class.getResourceAsStream("palette.properties")) {
			properties.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException("palette.properties cannot be read", e);
		}
		Map<String, int[]> colours = new TreeMap<>();
		for (String role : properties.stringPropertyNames()) {
			String[] pair = properties.getProperty(role).trim().split("\\s+");
			colours.put(role, new int[] { Integer.parseInt(pair[0], 16), Integer.parseInt(pair[1], 16) });
		}
		return colours;
	}
}
