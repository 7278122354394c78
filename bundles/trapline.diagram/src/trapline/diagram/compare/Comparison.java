package trapline.diagram.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import trapline.run.Run;

/**
 * Two runs side by side. Steps that do the same share a column, those between them share columns in their order; of runs
 * that count time differently, a step is known by the exits and entries in it. Where both runs have a step, the lanes are
 * compared by what they show in words; what one of them does not know is no difference. Immutable.
 */
public final class Comparison {
	private final Run run;
	private final int columns;
	private final List<Difference> differences;

	private Comparison(Run run, int columns, List<Difference> differences) {
		this.run = run;
		this.columns = columns;
		this.differences = List.copyOf(differences);
	}

	/**
	 * Compares two runs.
	 *
	 * @param nameA what readers call A, in a few words
	 * @param nameB what they call B
	 */
	public static Comparison of(Run a, String nameA, Run b, String nameB) {
		boolean loose = a.axis().kind() != b.axis().kind();
		Steps stepsA = new Steps(a);
		Steps stepsB = new Steps(b);
		StepKeys keys = new StepKeys(a, b, loose);
		List<String> keysA = keys.ofA(stepsA);
		List<String> keysB = keys.ofB(stepsB);
		List<Alignment.Column> columns = Alignment.of(keysA, keysB, !loose);
		List<LanePair> pairs = LanePairs.of(a, b);
		Differing differing = new Differing(stepsA, stepsB, columns, loose);
		List<List<Difference>> found = new ArrayList<>();
		pairs.forEach(pair -> found.add(differing.of(pair)));
		List<Difference> all = new ArrayList<>(differing.ofSteps(keysA, keysB));
		found.forEach(all::addAll);
		all.sort(Comparator.comparingInt(Difference::first).thenComparing(difference -> !difference.isOfSteps()));
		Run both = new ComparedRun(stepsA, stepsB, columns, loose).of(pairs, found, nameA, nameB, all);
		return new Comparison(both, columns.size(), all);
	}

	/** Both runs as one: the lanes of A and B under one another, a row of words below those that differ. Its events are the columns. */
	public Run run() {
		return run;
	}

	/** How many columns there are. */
	public int columns() {
		return columns;
	}

	/** What differs, in order of columns. */
	public List<Difference> differences() {
		return differences;
	}

	/** The time of the comparison's run at which a column begins. */
	public long time(int column) {
		return run.axis().at(column, 0);
	}

	/** The first difference in a sentence. */
	public String sentence() {
		return first(differences);
	}

	static String first(List<Difference> differences) {
		if (differences.isEmpty()) {
			return "A and B show the same in every step.";
		}
		Difference first = differences.get(0);
		String where = first.stepA().isEmpty() ? first.stepB() + " of B" : first.stepB().isEmpty() ? first.stepA() + " of A"
				: first.stepA().equals(first.stepB()) ? first.stepA() : first.stepA() + " of A, " + first.stepB() + " of B";
		String column = first.first() + "";
		return "First difference at step " + where + (where.equals(column) ? "" : " (column " + column + ")") + ": "
				+ first.clause() + ".";
	}

	/** The first column beyond that one in which something begins to differ; -1 if there is none. */
	public int next(int column) {
		return differences.stream().mapToInt(Difference::first).filter(first -> first > column).findFirst().orElse(-1);
	}

	/** The last column before that one in which something begins to differ; -1 if there is none. */
	public int previous(int column) {
		return differences.stream().mapToInt(Difference::first).filter(first -> first < column).max().orElse(-1);
	}
}
