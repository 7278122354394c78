package trapline.machine.print.tla;

import java.util.Set;

/** What may stand in a text of TLA+. */
final class TlaText {
	/** Words of TLA+ and of its modules Integers and TLC, and names that printed modules use themselves. */
	static final Set<String> RESERVED = Set.of("any", "assert", "assume", "assumption", "axiom", "boolean", "by", "case",
			"choose", "constant", "constants", "corollary", "def", "define", "defs", "div", "domain", "else", "enabled", "except",
			"extends", "false", "found", "have", "hide", "if", "in", "init", "instance", "int", "javatime", "lambda", "lemma",
			"let", "local", "made", "module", "nat", "new", "next", "obvious", "omitted", "other", "permutations", "pick", "print",
			"printt", "proof", "proposition", "prove", "qed", "r", "randomelement", "real", "recursive", "rem", "rest", "s",
			"sf_", "sortseq", "spec", "step", "string", "subset", "suffices", "take", "temporal", "then", "theorem", "tlceval",
			"tlcget", "tlcset", "to", "tostring", "true", "unchanged", "union", "use", "variable", "variables", "wf_", "with",
			"witness", "bit", "set_bit", "clear_bit", "bits", "bit_and", "bit_or", "bit_xor", "shift_left", "shift_right",
			"highest_bit", "lowest_bit", "count_bits", "min", "max");

	private TlaText() {
	}

	/** A text that can stand in a comment. */
	static String plain(String text) {
		return text.replace("*)", "* )").replace("(*", "( *").replaceAll("[\\r\\n]+", " ");
	}

	/** A comment of its own. */
	static String comment(String text) {
		return "(* " + plain(text) + " *)";
	}
}
