package trapline.conform.orders;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import trapline.conform.corpus.CatalogueScenario.Event;
import trapline.conform.corpus.Fields;

/** Who acts beside the vCPU in the scripts of a section, as one file says it for all. */
final class OrderRules {
	private static final String FILE = "orders.yaml";
	private static final Map<String, OrderRules> ALL = read();

	private final Map<String, OrderRule> rules;

	private OrderRules(Map<String, OrderRule> rules) {
		this.rules = rules;
	}

	/** The rules of a section; all actions are the program of the vCPU where nothing is said about it. */
	static OrderRules of(String section) {
		return ALL.getOrDefault(section, new OrderRules(Map.of()));
	}

	/** The sections that something is said about. */
	static Set<String> sections() {
		return ALL.keySet();
	}

	/** The rule of an action: that of the action, or else that of its actor. */
	OrderRule of(Event event) {
		return rules.getOrDefault(name(event), rules.getOrDefault(event.actor(), OrderRule.PROGRAM));
	}

	/** How rules call an action. */
	static String name(Event event) {
		return event.actor() + "." + event.action();
	}

	private static Map<String, OrderRules> read() {
		try (InputStream in = OrderRules.class.getResourceAsStream(FILE)) {
			Map<String, OrderRules> all = new TreeMap<>();
			Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
			for (Object group : file.values()) {
				Map<?, ?> fields = (Map<?, ?>) group;
				OrderRules rules = new OrderRules(rules(Fields.map(fields.get("threads"), "threads")));
				Fields.texts(fields.get("sections")).forEach(section -> all.put(section, rules));
			}
			return all;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Map<String, OrderRule> rules(Map<?, ?> threads) {
		Map<String, OrderRule> rules = new LinkedHashMap<>();
		threads.forEach((name, about) -> {
			Map<?, ?> fields = (Map<?, ?>) about;
			Fields.only(fields, String.valueOf(name), Set.of("by", "after", "opens", "needs", "resumes"));
			rules.put(String.valueOf(name), new OrderRule(text(fields, "by"), Fields.texts(fields.get("after")),
					Fields.texts(fields.get("opens")), text(fields, "needs"), Boolean.TRUE.equals(fields.get("resumes"))));
		});
		return rules;
	}

	private static String text(Map<?, ?> fields, String key) {
		return fields.get(key) == null ? "" : String.valueOf(fields.get(key));
	}
}
