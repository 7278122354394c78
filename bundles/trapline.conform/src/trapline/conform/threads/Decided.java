package trapline.conform.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A thread and what the runs say of it.
 *
 * @param thread the thread
 * @param outcomes what replaying its scenarios showed
 * @param grid what replaying the rows of its grid showed
 */
public record Decided(MailThread thread, Outcomes outcomes, Outcomes grid) {

	/** The mark that the runs give a claim. */
	public Mark mark(Claim claim) {
		return Mark.of((int) claim.predictions().stream().filter(this::holds).count(), claim.predictions().size());
	}

	/** The mark that the runs give a row of the grid. */
	public Mark mark(Grid.Row row) {
		return Mark.of((int) row.predictions().stream().filter(one -> one.holds(grid.of(one))).count(), row.predictions().size());
	}

	/** Whether a run shows what is predicted. */
	public boolean holds(Prediction prediction) {
		return prediction.holds(outcomes.of(prediction));
	}

	/** How often a column of the written table was found under a policy. */
	public Outcomes.Count simulated(String variant, String column) {
		return outcomes.count(variant, thread.comparison().columns().get(column));
	}

	/** Whether a cell of the written table says something that no run of the policy can speak to. */
	public boolean unasked(String variant, String column) {
		return thread.comparison().rows().get(variant).get(column) != Frequency.NA
				&& simulated(variant, column).frequency() == Frequency.NA;
	}

	/** Whether a cell of the written table is not what the runs show. */
	public boolean differs(String variant, String column) {
		Frequency written = thread.comparison().rows().get(variant).get(column);
		return written != Frequency.NA && !unasked(variant, column) && written != simulated(variant, column).frequency();
	}

	/** What the data says and the runs do not: a sentence each, none if all is well. */
	public List<String> problems() {
		List<String> problems = new ArrayList<>();
		for (Claim claim : thread.claims())
			if (mark(claim) != claim.mark())
				problems.add(claim.id() + " is marked " + claim.mark().text() + ", the runs say " + mark(claim).text() + ": "
						+ told(claim.predictions(), outcomes));
		if (thread.grid() != null)
			for (Grid.Row row : thread.grid().rows())
				if (mark(row) != row.mark())
					problems.add(thread.id() + ", " + row.name() + ", is marked " + row.mark().text() + ", the runs say "
							+ mark(row).text() + ": " + told(row.predictions(), grid));
		for (Question question : thread.questions())
			for (Prediction prediction : question.predictions())
				if (!holds(prediction))
					problems.add("the answer to " + question.id() + " is not what runs show: " + told(List.of(prediction), outcomes));
		if (thread.comparison() != null)
			cells(problems);
		return problems;
	}

	private void cells(List<String> problems) {
		Set<String> listed = new TreeSet<>();
		thread.comparison().differences().forEach(one -> listed.add(one.variant() + " " + one.column()));
		for (Map.Entry<String, Map<String, Frequency>> row : thread.comparison().rows().entrySet())
			for (String column : row.getValue().keySet()) {
				boolean known = listed.remove(row.getKey() + " " + column);
				boolean differs = differs(row.getKey(), column);
				if (differs != known)
					problems.add(thread.id() + " " + row.getKey() + " " + column + ": the table says " + row.getValue().get(column).text()
							+ ", runs " + simulated(row.getKey(), column).frequency().text()
							+ (differs ? "; list it in 'differs', with the reason" : "; it is listed in 'differs' and agrees"));
			}
		listed.forEach(one -> problems.add(thread.id() + ": 'differs' lists " + one + ", which is no cell of the table"));
	}

	private static String told(List<Prediction> predictions, Outcomes outcomes) {
		List<String> told = new ArrayList<>();
		for (Prediction one : predictions)
			told.add(one.scenario() + "/" + one.variant() + " predicted " + one.text() + ", shown " + outcomes.of(one).verdict() + " "
					+ outcomes.of(one).hazards());
		return String.join("; ", told);
	}
}
