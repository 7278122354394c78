package trapline.machine.explore.domains;

/** What variables can hold at one place of one step. Immutable. */
final class Facts {
	private final Values[] values;

	/** @param values what each variable can hold, by slot; not changed as long as these facts are in use */
	Facts(Values[] values) {
		this.values = values;
	}

	Values of(int slot) {
		return values[slot];
	}

	/** The same, but a variable holds one of these; null if there is none. */
	Facts with(int slot, Values some) {
		if (some.isEmpty()) {
			return null;
		}
		Values[] changed = values.clone();
		changed[slot] = some;
		return new Facts(changed);
	}

	/** What holds if one or the other does; either may be null for impossible. */
	static Facts either(Facts a, Facts b) {
		if (a == null || b == null || a == b) {
			return a == null ? b : a;
		}
		Values[] both = a.values.clone();
		for (int slot = 0; slot < both.length; slot++) {
			both[slot] = both[slot].join(b.values[slot]);
		}
		return new Facts(both);
	}
}
