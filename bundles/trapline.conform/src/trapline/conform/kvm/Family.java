package trapline.conform.kvm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * How the scenarios of a section become scenarios of the notation, as one file says it for all sections.
 *
 * @param section the section
 * @param thread what its examples say they belong to
 * @param platform the module of the processor
 * @param imports further modules
 * @param variants the enum whose values are the ids of the policy variants
 * @param policy the variable that holds the variant
 * @param refused an expression: the policy refuses, or has refused, to do the dangerous step
 * @param died an expression: guest, vCPU or VM has died
 * @param actors actors whose actions are those of another name, with the argument that says who acts
 * @param initial what each key of the initial state sets
 */
public record Family(String section, String thread, String platform, List<String> imports, String variants, String policy,
		String refused, String died, Map<?, ?> actors, Map<?, ?> initial) {
	private static final String FILE = "families.yaml";
	private static final Map<String, Family> ALL = read();

	/** The sections that have a family. */
	public static Set<String> sections() {
		return ALL.keySet();
	}

	/** The family of a section; null if it has none. */
	static Family of(String section) {
		return ALL.get(section);
	}

	private static Map<String, Family> read() {
		try (InputStream in = Family.class.getResourceAsStream(FILE)) {
			Map<String, Family> families = new LinkedHashMap<>();
			Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
			file.forEach((section, fields) -> families.put(String.valueOf(section), family(String.valueOf(section), (Map<?, ?>) fields)));
			return families;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Family family(String section, Map<?, ?> fields) {
		List<?> imports = (List<?>) fields.get("imports");
		return new Family(section, text(fields, "thread"), text(fields, "platform"), imports.stream().map(String::valueOf).toList(),
				text(fields, "variants"), text(fields, "policy"), text(fields, "refused"), text(fields, "died"),
				fields.get("actors") instanceof Map<?, ?> actors ? actors : Map.of(),
				fields.get("initial") instanceof Map<?, ?> initial ? initial : Map.of());
	}

	private static String text(Map<?, ?> fields, String key) {
		return String.valueOf(fields.get(key));
	}
}
