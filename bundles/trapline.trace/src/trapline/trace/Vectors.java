package trapline.trace;

import java.util.List;

/** Names of the exception vectors. The kernel's own table ends at #MC, so later ones appear as numbers in its traces. */
public final class Vectors {

	private static final List<String> NAMES = List.of("DE", "DB", "NMI", "BP", "OF", "BR", "UD", "NM", "DF", "09", "TS", "NP", "SS", "GP",
			"PF", "0f", "MF", "AC", "MC", "XM", "VE", "CP");

	private Vectors() {
	}

	/** The vector of a mnemonic without #, or -1. */
	public static int ofName(String mnemonic) {
		return NAMES.indexOf(mnemonic);
	}

	/** {@code #PF} for exceptions that have a name, {@code NMI} for vector 2, {@code 0x20} otherwise. */
	public static String label(int vector) {
		if (vector == 2) {
			return "NMI";
		}
		boolean named = vector >= 0 && vector < NAMES.size() && Character.isLetter(NAMES.get(vector).charAt(0));
		return named ? "#" + NAMES.get(vector) : String.format("0x%02x", vector);
	}
}
