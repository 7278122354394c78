package trapline.run;

/** The growing side of one lane. */
final class LaneRecorder {
	final LaneSpec spec;
	final int position;
	final Columns columns = new Columns();
	/** Waiting segments; event lanes only. Value: episode; label: reason; flags: letter; other: blocker. */
	final Columns segments = new Columns();
	/** Detail and rules of the outcome of each episode; event lanes only. */
	private final IntColumn outcomeDetail = new IntColumn();
	private final IntColumn outcomeRules = new IntColumn();
	/** Events: the episode that waits. Boxes: the innermost open box. -1 if none. */
	private int open = -1;

	LaneRecorder(LaneSpec spec, int position) {
		this.spec = spec;
		this.position = position;
	}

	int size() {
		return columns.size();
	}

	int open() {
		return open;
	}

	int add(long time, int value, int label, int detail, int rules, int flags) {
		int last = size() - 1;
		if (last >= 0 && time < columns.start.get(last)) {
			throw new IllegalArgumentException("lane " + spec.id() + ": time " + time + " lies before "
					+ columns.start.get(last) + ", which is already recorded; truncate first");
		}
		columns.start.add(time);
		columns.value.add(value);
		columns.label.add(label);
		columns.detail.add(detail);
		columns.rules.add(rules);
		columns.flags.add(flags);
		return last + 1;
	}

	private boolean equals(int index, int value, int label) {
		return columns.value.get(index) == value && columns.label.get(index) == label;
	}

	/**
	 * Changes the state; an equal state goes on, and a state of the same instant is replaced. One that comes back within
	 * an instant never left.
	 */
	int state(long time, int value, int label, int detail, int rules, int flags, boolean tearsLast) {
		int last = size() - 1;
		if (last > 0 && columns.start.get(last) == time && !tearsLast && equals(last - 1, value, label)
				&& (columns.flags.get(last - 1) & Columns.TORN) == 0) {
			columns.truncate(last);
			return last - 1;
		}
		if (last >= 0 && columns.start.get(last) == time) {
			columns.value.set(last, value);
			columns.label.set(last, label);
			columns.detail.set(last, detail);
			columns.rules.set(last, rules);
			columns.flags.set(last, flags);
			return last;
		}
		if (last >= 0 && !tearsLast && equals(last, value, label)) {
			return last;
		}
		int index = add(time, value, label, detail, rules, flags);
		if (tearsLast && last >= 0) {
			columns.flags.set(last, columns.flags.get(last) | Columns.TORN);
		}
		return index;
	}

	int begin(long time, int depth, int label, int detail, int rules, int flags) {
		end(time, depth, BoxEnd.REPLACED);
		int index = add(time, depth, label, detail, rules, flags);
		columns.end.add(Columns.OPEN);
		columns.other.add(open);
		open = index;
		return index;
	}

	/** Ends the open boxes of that depth and deeper; the one of that depth in the given way. */
	void end(long time, int depth, BoxEnd how) {
		while (open >= 0 && columns.value.get(open) >= depth) {
			BoxEnd end = columns.value.get(open) == depth ? how : BoxEnd.REPLACED;
			columns.end.set(open, time);
			columns.flags.set(open, columns.flags.get(open) | end.ordinal() << Columns.END_SHIFT);
			open = columns.other.get(open);
		}
	}

	int arrive(long time, Outcome outcome, int label, int detail, int rules, int flags) {
		boolean waits = outcome == Outcome.WAITING;
		if (waits && open >= 0) {
			throw new IllegalStateException("lane " + spec.id() + ": the event of " + columns.start.get(open)
					+ " still waits; record the one of " + time + " as merged or lost");
		}
		int index = add(time, outcome.ordinal(), label, detail, rules, flags);
		columns.end.add(waits ? Columns.OPEN : time);
		columns.other.add(segments.size());
		outcomeDetail.add(0);
		outcomeRules.add(0);
		if (waits) {
			open = index;
		}
		return index;
	}

	void waits(long time, char letter, int blocker, int reason, int rules) {
		requireOpen(time);
		int last = segments.size() - 1;
		boolean same = last >= 0 && segments.value.get(last) == open;
		if (same && segments.start.get(last) == time) {
			segments.truncate(last);
		} else if (same && segments.flags.get(last) == letter && segments.other.get(last) == blocker
				&& segments.label.get(last) == reason) {
			return;
		}
		segments.start.add(time);
		segments.value.add(open);
		segments.label.add(reason);
		segments.detail.add(0);
		segments.rules.add(rules);
		segments.flags.add(letter);
		segments.other.add(blocker);
	}

	int outcome(long time, Outcome outcome, int detail, int rules) {
		requireOpen(time);
		int index = open;
		columns.end.set(index, time);
		columns.value.set(index, outcome.ordinal());
		outcomeDetail.set(index, detail);
		outcomeRules.set(index, rules);
		open = -1;
		return index;
	}

	private void requireOpen(long time) {
		if (open < 0) {
			throw new IllegalStateException("lane " + spec.id() + ": no event waits at " + time);
		}
	}

	/** Forgets everything at or after the time. */
	void truncate(long time) {
		columns.truncate(columns.start.floor(time - 1) + 1);
		int last = size() - 1;
		switch (spec.kind()) {
		case BAND, GATE, VALUE -> {
			if (last >= 0) {
				columns.flags.set(last, columns.flags.get(last) & ~Columns.TORN);
			}
		}
		case NESTING -> reopenBoxes(time, last);
		case EVENT -> {
			segments.truncate(segments.start.floor(time - 1) + 1);
			outcomeDetail.truncate(last + 1);
			outcomeRules.truncate(last + 1);
			reopenEpisode(time, last);
		}
		case MARKS, HAZARD -> {
			// instants have nothing to reopen
		}
		}
	}

	private void reopenBoxes(long time, int last) {
		open = -1;
		for (int i = last; i >= 0; i = columns.other.get(i)) {
			if (columns.end.get(i) >= time) {
				columns.end.set(i, Columns.OPEN);
				columns.flags.set(i, columns.flags.get(i) & ((1 << Columns.END_SHIFT) - 1));
				open = open < 0 ? i : open;
			}
		}
	}

	private void reopenEpisode(long time, int last) {
		open = -1;
		for (int i = last; i >= 0; i--) {
			if (columns.end.get(i) >= time) {
				columns.end.set(i, Columns.OPEN);
				columns.value.set(i, Outcome.WAITING.ordinal());
				outcomeDetail.set(i, 0);
				outcomeRules.set(i, 0);
				open = i;
				return;
			}
			if (columns.start.get(i) < columns.end.get(i)) {
				return;
			}
		}
	}

	Lane freeze(TextPool texts, long runEnd) {
		Columns frozen = columns.freeze();
		return switch (spec.kind()) {
		case BAND, GATE, VALUE -> new StateLane(spec, position, frozen, texts, runEnd);
		case NESTING -> new NestingLane(spec, position, frozen, texts, runEnd);
		case EVENT -> new EventLane(spec, position, frozen, segments.freeze(), outcomeDetail.freeze(),
				outcomeRules.freeze(), texts, runEnd);
		case MARKS, HAZARD -> new MarkLane(spec, position, frozen, texts, runEnd);
		};
	}
}
