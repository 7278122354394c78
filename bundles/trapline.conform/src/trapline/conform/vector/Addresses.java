package trapline.conform.vector;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import trapline.machine.Position;

/** The bytes of the code that has been executed. */
final class Addresses {
	private static final Pattern PLACE = Pattern.compile("([a-z]+)(\\d*)_(\\d+)");

	private final Map<String, Map<Integer, Integer>> lengths = new HashMap<>();

	/** An instruction has been executed at a place. */
	void executed(String label, int length) {
		Matcher place = PLACE.matcher(label);
		if (place.matches())
			lengths.computeIfAbsent(place.group(1) + place.group(2), b -> new HashMap<>())
					.put(Integer.parseInt(place.group(3)), length);
	}

	/** The address of a position, a text if it is no place. */
	Object shown(Position position) {
		Address address = position == null ? null : at(position.label());
		return address == null ? "nowhere" : address;
	}

	/** The address of a place by its label; null if it is none. */
	Address at(String label) {
		Matcher place = PLACE.matcher(label == null ? "" : label);
		if (!place.matches())
			return null;
		int index = Integer.parseInt(place.group(3));
		Map<Integer, Integer> known = lengths.getOrDefault(place.group(1) + place.group(2), Map.of());
		int offset = 0;
		for (int i = 0; i < index; i++)
			offset += known.getOrDefault(i, 1);
		return new Address(place.group(1).equals("h") ? "H(" + place.group(2) + ")" : place.group(1), index, offset);
	}
}
