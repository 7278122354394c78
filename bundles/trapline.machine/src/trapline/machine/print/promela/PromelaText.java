package trapline.machine.print.promela;

import java.util.Set;

/** What may stand in a text of Promela, which passes through the preprocessor of C and becomes C. */
final class PromelaText {
	/** Keywords of Promela and of C, and what Spin's C has taken. */
	static final Set<String> RESERVED = Set.of("active", "assert", "atomic", "auto", "bit", "bool", "break", "byte", "c_code",
			"c_decl", "c_expr", "c_state", "c_track", "case", "chan", "char", "const", "continue", "d_proctype", "d_step",
			"default", "depth", "do", "double", "else", "empty", "enabled", "enum", "errors", "eval", "extern", "false", "fi",
			"float", "for", "full", "goto", "hidden", "if", "in", "init", "inline", "int", "len", "local", "long", "ltl", "main",
			"mtype", "nempty", "never", "nfull", "noclaim", "none", "notrace", "now", "np_", "od", "of", "pc_value", "pid",
			"print", "printf", "printm", "priority", "proctype", "provided", "register", "return", "run", "seen", "select",
			"short", "show", "signed", "sizeof", "skip", "sought", "static", "struct", "switch", "this", "timeout", "told",
			"trace", "true", "typedef", "union", "unless", "unsigned", "void", "volatile", "while", "xr", "xs");

	private PromelaText() {
	}

	/** A text that can stand in a comment. */
	static String plain(String text) {
		return text.replace("*/", "* /").replace("/*", "/ *").replaceAll("[\\r\\n\\\\]+", " ");
	}

	/** A comment of its own. */
	static String comment(String text) {
		return "/* " + plain(text) + " */";
	}
}
