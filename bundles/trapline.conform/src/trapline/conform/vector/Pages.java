package trapline.conform.vector;

import java.util.Map;
import java.util.TreeMap;

/** The addresses of a vector: each is a page of its own, named after its number. */
final class Pages {
	private static final String PREFIX = "A_";

	private final Map<Integer, String> settings = new TreeMap<>();
	private String common = "";

	/** The name of an address; 0 is no address. */
	String at(int address) {
		if (address == 0)
			return "nothing";
		settings.putIfAbsent(address, "");
		return PREFIX + Integer.toUnsignedString(address);
	}

	/** The same with properties of its page. */
	String at(int address, String properties) {
		String name = at(address);
		settings.put(address, properties);
		return name;
	}

	/** A property of all pages. */
	void all(String property) {
		common = property;
	}

	String declarations() {
		StringBuilder text = new StringBuilder();
		settings.forEach((address, properties) -> text.append("page ").append(at(address))
				.append(" { ").append(properties).append(' ').append(common).append(" }\n"));
		return text.toString();
	}

	/** Whether a value of the model, as the notation writes it, is an address. */
	static boolean isAddress(String name) {
		return name.equals("nothing") || name.startsWith(PREFIX);
	}

	/** The address that a name of the model stands for; the name if it is none. */
	static Object number(String name) {
		if (name.equals("nothing"))
			return 0;
		return name.startsWith(PREFIX) ? Integer.parseUnsignedInt(name.substring(PREFIX.length())) : name;
	}
}
