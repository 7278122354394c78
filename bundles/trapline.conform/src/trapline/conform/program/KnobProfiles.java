package trapline.conform.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Which implementation-defined behaviour conformance runs assume: one profile of knobs per platform, in one file. */
public final class KnobProfiles {
	private static final String FILE = "knobs.yaml";
	private static final Map<String, Object> PROFILES = read();

	private KnobProfiles() {
	}

	/** The platforms that have a profile, by the name of their module. */
	public static Set<String> platforms() {
		return PROFILES.keySet();
	}

	/**
	 * The knobs of a platform and their values as the notation writes them.
	 *
	 * @param platform the name of its module
	 * @throws IllegalArgumentException if it has no profile
	 */
	public static Map<String, String> of(String platform) {
		if (!(PROFILES.get(platform) instanceof Map<?, ?> profile))
			throw new IllegalArgumentException("platform " + platform + " has no profile in " + FILE);
		Map<String, String> knobs = new LinkedHashMap<>();
		if (profile.get("like") instanceof String other)
			knobs.putAll(of(other));
		if (profile.get("knobs") instanceof Map<?, ?> own)
			own.forEach((knob, value) -> knobs.put(String.valueOf(knob), String.valueOf(value)));
		return knobs;
	}

	/** The profile of a platform as settings of a scenario, one per line. */
	static String settings(String platform) {
		StringBuilder text = new StringBuilder();
		of(platform).forEach((knob, value) -> text.append("knob ").append(knob).append(" = ").append(value).append('\n'));
		return text.toString();
	}

	private static Map<String, Object> read() {
		try (InputStream in = KnobProfiles.class.getResourceAsStream(FILE)) {
			return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
