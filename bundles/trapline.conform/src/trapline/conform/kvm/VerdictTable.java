package trapline.conform.kvm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Makes a verdict of the hazards that were found and of how the run ended. It knows no policy. */
public final class VerdictTable {
	private static final String FILE = "verdicts.yaml";
	private static final Map<String, Object> LISTS = read();
	private static final String FATAL = "fatal";
	private static final String LATENCY = "latency";
	private static final String LATENCY_ONCE = "latency_once";
	private static final String INFORMATIONAL = "informational";

	private VerdictTable() {
	}

	/** The ids of all hazards that it names. */
	public static Set<String> listed() {
		Set<String> listed = new TreeSet<>();
		LISTS.keySet().forEach(name -> listed.addAll(list(name)));
		return listed;
	}

	/** The ids of hazards that only inform. */
	public static Set<String> informational() {
		return list(INFORMATIONAL);
	}

	/**
	 * The verdict.
	 *
	 * @param found how often each hazard was found, by id
	 * @param refused whether the policy refused the dangerous step
	 * @param died whether guest, vCPU or VM has died
	 */
	static String verdict(Map<String, Integer> found, boolean refused, boolean died) {
		if (died || found.keySet().stream().anyMatch(list(FATAL)::contains))
			return "fatal";
		Set<String> latency = new TreeSet<>(list(LATENCY));
		list(LATENCY_ONCE).stream().filter(id -> found.getOrDefault(id, 0) == 1).forEach(latency::add);
		for (String hazard : found.keySet())
			if (!informational().contains(hazard) && !latency.contains(hazard))
				return "hazard";
		return refused || found.keySet().stream().anyMatch(latency::contains) ? "blocked" : "ok";
	}

	private static Set<String> list(String name) {
		return Set.copyOf(((List<?>) LISTS.get(name)).stream().map(String::valueOf).toList());
	}

	private static Map<String, Object> read() {
		try (InputStream in = VerdictTable.class.getResourceAsStream(FILE)) {
			return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
