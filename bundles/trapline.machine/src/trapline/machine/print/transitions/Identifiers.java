package trapline.machine.print.transitions;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for a printed model: letters, digits and underscores, each once. */
public final class Identifiers {
	private final Set<String> taken = new HashSet<>();
	private final boolean macros;

	/**
	 * @param reserved words that the language of the model does not allow as names, compared without case
	 * @param macros whether names in capitals alone may be those of macros, and are written small instead
	 */
	public Identifiers(Set<String> reserved, boolean macros) {
		this.macros = macros;
		reserved.forEach(r -> taken.add(r.toLowerCase(Locale.ROOT)));
	}

	/** A name that resembles a text and was not given before. */
	public String of(String text) {
		String plain = text.replaceAll("[^A-Za-z0-9_]+", "_").replaceAll("_$", "");
		if (plain.isEmpty() || !Character.isLetter(plain.charAt(0))) {
			plain = "x_" + plain;
		}
		plain = macros && plain.equals(plain.toUpperCase(Locale.ROOT)) ? plain.toLowerCase(Locale.ROOT) : plain;
		String name = plain;
		for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
			name = plain + "_" + i;
		}
		return name;
	}
}
