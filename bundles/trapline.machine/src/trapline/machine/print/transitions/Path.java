package trapline.machine.print.transitions;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import trapline.machine.Actor;
import trapline.machine.Position;
import trapline.machine.SlotSet;

/** What an actor does from one control point to the next: acts one after the other, then an end. */
public record Path(List<Act> acts, End end) {
	public Path {
		acts = List.copyOf(acts);
	}

	/** Hands over every control point at which the path may end. */
	void targets(Actor actor, IntConsumer sink) {
		if (end instanceof End.Goto to) {
			sink.accept(to.point());
		} else if (end instanceof End.Dispatch) {
			actor.positions().stream().mapToInt(Position::entry).forEach(sink);
		} else if (end instanceof End.Fork fork) {
			fork.yes().targets(actor, sink);
			fork.no().targets(actor, sink);
		}
	}

	private void each(Consumer<Act> sink) {
		each(acts, sink);
		if (end instanceof End.Fork fork) {
			fork.yes().each(sink);
			fork.no().each(sink);
		}
	}

	/** For each choice made one after the other on the path, the most values it has. */
	public List<Integer> alternatives() {
		Map<Integer, Integer> sizes = new TreeMap<>();
		each(a -> note(a, sizes));
		return List.copyOf(sizes.values());
	}

	/** The same for acts alone. */
	public static List<Integer> alternatives(List<Act> acts) {
		Map<Integer, Integer> sizes = new TreeMap<>();
		each(acts, a -> note(a, sizes));
		return List.copyOf(sizes.values());
	}

	private static void note(Act act, Map<Integer, Integer> sizes) {
		if (act instanceof Act.Pick pick) {
			sizes.merge(pick.number(), pick.values().size(), Math::max);
		}
	}

	private static void each(List<Act> acts, Consumer<Act> sink) {
		for (Act act : acts) {
			sink.accept(act);
			if (act instanceof Act.Either either) {
				each(either.yes(), sink);
				each(either.no(), sink);
			}
		}
	}

	/** Adds every variable that may be assigned. */
	void writes(SlotSet writes) {
		each(act -> {
			if (act instanceof Act.Set set) {
				set.places().forEach(p -> p.writes(writes));
			} else if (act instanceof Act.Pick pick) {
				pick.place().writes(writes);
			}
		});
		dispatches(writes);
	}

	private void dispatches(SlotSet writes) {
		if (end instanceof End.Dispatch dispatch) {
			dispatch.next().writes(writes);
		} else if (end instanceof End.Fork fork) {
			fork.yes().dispatches(writes);
			fork.no().dispatches(writes);
		}
	}
}
