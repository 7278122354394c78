package trapline.cli;

import java.util.function.Supplier;

import trapline.cli.verbs.CompareVerb;
import trapline.cli.verbs.ConformVerb;
import trapline.cli.verbs.ExplainVerb;
import trapline.cli.verbs.ExploreVerb;
import trapline.cli.verbs.ExportVerb;
import trapline.cli.verbs.FormatVerb;
import trapline.cli.verbs.ImportVerb;
import trapline.cli.verbs.MinimiseVerb;
import trapline.cli.verbs.RunVerb;
import trapline.cli.verbs.SweepVerb;

/** The commands, in the order of the help. Only the one that is asked for is loaded. */
enum Verbs {
	RUN(RunVerb::new),
	EXPLORE(ExploreVerb::new),
	COMPARE(CompareVerb::new),
	SWEEP(SweepVerb::new),
	MINIMISE(MinimiseVerb::new),
	EXPORT(ExportVerb::new),
	IMPORT(ImportVerb::new),
	CONFORM(ConformVerb::new),
	EXPLAIN(ExplainVerb::new),
	FORMAT(FormatVerb::new);

	private final Supplier<Verb> maker;

	Verbs(Supplier<Verb> maker) {
		this.maker = maker;
	}

	Verb make() {
		return maker.get();
	}

	String verb() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	/** The command of that name, or null. */
	static Verbs named(String name) {
		for (Verbs verb : values()) {
			if (verb.verb().equals(name)) {
				return verb;
			}
		}
		return null;
	}
}
