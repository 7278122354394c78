package trapline.conform.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels of the schema as symbols of a unit test. */
final class UnitTestLabels {
	private static final Pattern PLACE = Pattern.compile("(main|h\\d+#\\d+)\\.(\\d+)(\\+?)");

	private UnitTestLabels() {
	}

	/** The symbol of an operation or of a block. */
	static String symbol(String label) {
		return "tl_" + label.replaceAll("[#.]", "_");
	}

	/**
	 * The first and the last address that a label may stand for, as an initializer in C.
	 *
	 * @return null if the label stands for code that a unit test does not have
	 */
	static String range(String label) {
		Matcher place = PLACE.matcher(label);
		if (place.matches()) {
			String symbol = symbol(place.group(1) + "." + place.group(2));
			String next = symbol(place.group(1) + "." + (Integer.parseInt(place.group(2)) + 1));
			return place.group(3).isEmpty() ? symbol + ", " + symbol : symbol + " + 1, " + next + " - 1";
		}
		if (label.matches("page:(A|B|C|D|RO)"))
			return "(const char *)PAGE_" + label.substring(5) + ", (const char *)PAGE_" + label.substring(5);
		return switch (label) {
		case "handler_entry" -> "tl_stubs, tl_stubs_end";
		case "handler_epilogue.iret" -> "tl_iret, tl_iret";
		default -> null;
		};
	}
}
