package trapline.machine.explore.symmetry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import trapline.machine.Actor;
import trapline.machine.Machine;
import trapline.machine.explore.form.ExplorationForm;
import trapline.machine.explore.shape.Renaming;
import trapline.machine.explore.shape.Shape;

/**
 * The proof that actors of a Machine are interchangeable: for each two neighbours the shape of the whole with the two in
 * each other's place is the same, so that the renaming of sources, variables, hazards and checks that this gives leads every
 * run to a run.
 */
public final class Interchange {
	private final ExplorationForm form;
	private final Machine machine;
	private final List<Integer> actors;
	private final List<List<Integer>> arrivals;

	private Interchange(ExplorationForm form) {
		this.form = form;
		machine = form.machine();
		actors = machine.symmetric();
		arrivals = actors.stream().map(this::arrivalsAt).toList();
	}

	/**
	 * What came of the proof.
	 *
	 * @param symmetry   what is interchangeable; null if it is not
	 * @param difference what tells the actors apart, in words; empty if nothing does
	 */
	public record Proof(Symmetry symmetry, String difference) {
	}

	/**
	 * What tells those actors of a Machine apart that are declared to be interchangeable, in words of the Machine as it was
	 * written, as far as it shows there.
	 *
	 * @return empty if they are interchangeable
	 */
	public static String difference(Machine micro) {
		String found = of(ExplorationForm.of(micro)).difference();
		String written = found.isEmpty() ? "" : of(ExplorationForm.unchanged(micro)).difference();
		return written.isEmpty() ? found : written;
	}

	/** Looks whether those actors of a form are interchangeable that are declared to be; there must be at least two. */
	public static Proof of(ExplorationForm form) {
		return new Interchange(form).prove();
	}

	private List<Integer> arrivalsAt(int actor) {
		String name = machine.actors().get(actor).name();
		return IntStream.range(0, machine.arrivals().size()).filter(i -> name.equals(machine.arrivals().get(i).target()))
				.mapToObj(i -> machine.actors().size() + i).toList();
	}

	private Proof prove() {
		for (int i = 1; i < actors.size(); i++) {
			if (arrivals.get(i).size() != arrivals.get(0).size()) {
				return refused(events(0) + ", " + events(i));
			}
		}
		List<Integer> order = IntStream.range(0, actors.size()).boxed().toList();
		Shape shape = Shape.of(form, sources(order));
		List<Renaming> swaps = new ArrayList<>();
		for (int i = 0; i + 1 < actors.size(); i++) {
			List<Integer> swapped = new ArrayList<>(order);
			Collections.swap(swapped, i, i + 1);
			Shape other = Shape.of(form, sources(swapped));
			List<String> difference = shape.difference(other);
			if (!difference.isEmpty()) {
				return refused(told(difference));
			}
			swaps.add(shape.to(other));
		}
		return blocks(swaps);
	}

	private String events(int member) {
		return arrivals.get(member).size() + " events on " + name(member);
	}

	private String name(int member) {
		return machine.actors().get(actors.get(member)).name();
	}

	private static String told(List<String> parts) {
		return parts.get(0).equals(parts.get(1)) ? parts.get(0) + " treats them differently" : parts.get(0) + "; " + parts.get(1);
	}

	private static Proof refused(String difference) {
		return new Proof(null, difference);
	}

	/** All sources: the members in this order, what else acts, and what arrives at each in the same order. */
	private List<Integer> sources(List<Integer> order) {
		List<Integer> sources = new ArrayList<>();
		order.forEach(member -> sources.add(actors.get(member)));
		machine.actors().stream().map(Actor::index).filter(a -> !actors.contains(a)).forEach(sources::add);
		order.forEach(member -> sources.addAll(arrivals.get(member)));
		IntStream.range(machine.actors().size(), form.shared().sources()).filter(s -> !sources.contains(s)).forEach(sources::add);
		return sources;
	}

	/** What belongs to each member: each swap has to exchange just that of two neighbours. */
	private Proof blocks(List<Renaming> swaps) {
		List<List<Integer>> blocks = new ArrayList<>();
		List<Integer> first = moved(swaps.get(0).variables()).stream()
				.filter(v -> swaps.size() == 1 ? v < swaps.get(0).variables().get(v) : fixed(v, swaps.get(1))).toList();
		blocks.add(first);
		for (Renaming swap : swaps) {
			blocks.add(blocks.get(blocks.size() - 1).stream().map(swap.variables()::get).toList());
		}
		for (int i = 0; i < swaps.size(); i++) {
			for (int variable : moved(swaps.get(i).variables())) {
				if (!exchanges(swaps.get(i), variable, blocks.get(i), blocks.get(i + 1))) {
					return refused(machine.variables().get(variable).name() + " is not of one of them alone");
				}
			}
		}
		List<List<Integer>> sources = IntStream.range(0, actors.size()).mapToObj(this::own).toList();
		return new Proof(new Symmetry(actors.stream().map(a -> machine.actors().get(a).name()).toList(), sources, blocks, swaps), "");
	}

	private List<Integer> own(int member) {
		List<Integer> own = new ArrayList<>(List.of(actors.get(member)));
		own.addAll(arrivals.get(member));
		return own;
	}

	private static List<Integer> moved(Map<Integer, Integer> variables) {
		return variables.entrySet().stream().filter(e -> !e.getKey().equals(e.getValue())).map(Map.Entry::getKey).sorted().toList();
	}

	private static boolean fixed(int variable, Renaming renaming) {
		return renaming.variables().getOrDefault(variable, variable) == variable;
	}

	private static boolean exchanges(Renaming swap, int variable, List<Integer> one, List<Integer> other) {
		int image = swap.variables().get(variable);
		return one.contains(variable) && other.indexOf(image) == one.indexOf(variable)
				|| other.contains(variable) && one.indexOf(image) == other.indexOf(variable);
	}
}
