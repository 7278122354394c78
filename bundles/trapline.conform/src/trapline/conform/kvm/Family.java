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

import trapline.library.Library;
import trapline.notation.NotationLoader;

/**
 * How the scenarios of some sections become scenarios of the notation, as one file says it for all.
 *
 * @param sections the sections
 * @param thread what its examples say they belong to
 * @param platform the module of the processor
 * @param imports further modules
 * @param variants the enum whose values are the ids of the policy variants
 * @param only those of them that run on this platform; empty if all do but {@code except}
 * @param except those of them that run on another platform
 * @param policy the variable that holds the variant
 * @param refused an expression: the policy refuses, or has refused, to do the dangerous step
 * @param died an expression: guest, vCPU or VM has died
 * @param actors actors whose actions are those of another name, with the argument that says who acts
 * @param initial what each key of the initial state sets
 */
public record Family(List<String> sections, String thread, String platform, List<String> imports, String variants,
		List<String> only, List<String> except, String policy, String refused, String died, Map<?, ?> actors, Map<?, ?> initial) {
	private static final String FILE = "families.yaml";
	private static final List<Family> ALL = read();

	/** All families, in the order of the file. */
	public static List<Family> all() {
		return ALL;
	}

	/** The sections that have a family. */
	public static Set<String> played() {
		Set<String> played = new TreeSet<>();
		ALL.forEach(family -> played.addAll(family.sections()));
		return played;
	}

	/** The modules that families bring besides that of the processor, and those that these import from the same folders. */
	public static Set<String> modules() {
		Set<String> modules = new TreeSet<>();
		ALL.forEach(family -> new Vocabulary(family, NotationLoader.unchecked(Library.standard()::module)).modules().stream()
				.filter(module -> family.imports().stream().anyMatch(own -> folder(own).equals(folder(module))))
				.forEach(modules::add));
		return modules;
	}

	/** Whether a policy variant runs on the platform of this family. */
	boolean plays(String variant) {
		return (only.isEmpty() || only.contains(variant)) && !except.contains(variant);
	}

	private static String folder(String module) {
		return module.substring(0, module.indexOf('.'));
	}

	/** The families of a section, the one to be preferred first; none if nothing plays it. */
	static List<Family> of(String section) {
		return ALL.stream().filter(family -> family.sections().contains(section)).toList();
	}

	private static List<Family> read() {
		try (InputStream in = Family.class.getResourceAsStream(FILE)) {
			Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
			return file.entrySet().stream().map(entry -> family(String.valueOf(entry.getKey()), (Map<?, ?>) entry.getValue())).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Family family(String name, Map<?, ?> fields) {
		List<String> sections = fields.get("sections") == null ? List.of(name) : texts(fields, "sections");
		return new Family(sections, text(fields, "thread"), text(fields, "platform"), texts(fields, "imports"), text(fields, "variants"),
				names(fields, "only"), names(fields, "except"), text(fields, "policy"), text(fields, "refused"), text(fields, "died"),
				fields.get("actors") instanceof Map<?, ?> actors ? actors : Map.of(),
				fields.get("initial") instanceof Map<?, ?> initial ? initial : Map.of());
	}

	private static List<String> texts(Map<?, ?> fields, String key) {
		return ((List<?>) fields.get(key)).stream().map(String::valueOf).toList();
	}

	private static List<String> names(Map<?, ?> fields, String key) {
		return fields.containsKey(key) ? texts(fields, key) : List.of();
	}

	private static String text(Map<?, ?> fields, String key) {
		return String.valueOf(fields.get(key));
	}
}
