package trapline.conform.program;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Intercepts: names of the schema, and exit codes of the semantics. */
public final class SvmIntercepts {
	private static final Map<String, String> CODES = Map.of("intr", "intr", "nmi", "nmi", "vintr", "vintr", "cpuid",
			"cpuid_exit", "iret", "iret_exit", "intn", "int_n", "hlt", "hlt_exit", "shutdown", "shutdown_exit");

	private SvmIntercepts() {
	}

	/** The intercepts whose exit code is chosen, in order. */
	public static List<String> named(Predicate<String> codes) {
		return CODES.keySet().stream().filter(intercept -> codes.test(CODES.get(intercept))).sorted().toList();
	}

	/**
	 * The exit code of an intercept.
	 *
	 * @throws UnsupportedProgram if there is no such intercept; the message names those that there are
	 */
	static String code(String intercept) {
		String code = CODES.get(intercept);
		if (code == null)
			throw new UnsupportedProgram("unknown intercept '" + intercept + "': expected "
					+ String.join(", ", new TreeSet<>(CODES.keySet())));
		return code;
	}
}
