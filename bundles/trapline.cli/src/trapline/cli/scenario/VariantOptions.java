package trapline.cli.scenario;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;

/** The options by which commands change a scenario. */
public final class VariantOptions {
	private static final String VARIANT = "--variant";
	private static final String WITHOUT = "--without";

	private VariantOptions() {
	}

	/** The options of every command that compiles a scenario. */
	public static List<Option> options() {
		return List.of(Option.repeated(VARIANT, "NAME=VALUE", "give a parameter or knob another value"),
				Option.repeated(WITHOUT, "RULE", "take a rule out"));
	}

	/** What the command line changes. */
	public static Variant of(CommandLine line) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String text : line.values(VARIANT)) {
			int equals = text.indexOf('=');
			if (equals <= 0 || equals == text.length() - 1) {
				throw line.wrong("--variant needs NAME=VALUE, not '" + text + "'");
			}
			values.put(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
		}
		return new Variant(values, new HashSet<>(line.values(WITHOUT)));
	}
}
