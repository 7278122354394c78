package trapline.conform.mutation;

import java.util.Set;

/** A run that may notice that a rule is missing. */
interface Witness {
	/** What people call it. */
	String name();

	/** The ids of the rules that the run depends on. */
	Set<String> rules();

	/** What the run shows without some rules; two runs that show the same have equal texts. */
	String shows(Set<String> without);

	/** What people read of the run without some rules: sentences and notes, which change nothing. */
	String tells(Set<String> without);
}
