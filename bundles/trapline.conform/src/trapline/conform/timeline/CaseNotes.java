package trapline.conform.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import trapline.conform.corpus.Dispute;
import trapline.conform.corpus.Observation;
import trapline.conform.score.CaseResult;
import trapline.conform.score.Difference;
import trapline.machine.Machine;
import trapline.run.LaneSpec;
import trapline.session.Annotations;
import trapline.session.Annotations.Finding;
import trapline.session.Annotations.Mark;
import trapline.session.Annotations.Note;
import trapline.session.Moment;

/** Puts what was expected and what was observed beside the moments of a run. */
final class CaseNotes {
	/** Id of the lane of what was expected. */
	static final String EXPECTED = "expected";
	/** Id of the lane of what was observed. */
	static final String OBSERVED = "observed";
	/** Id of the finding that tells the first difference. */
	static final String DIFFERS = "differs";
	/** Its id where the expectation is doubted. */
	static final String DISPUTED = "disputed";
	private static final String COLOUR = "timeline.exit";
	private static final int EXPECTED_LANE = 0;
	private static final int OBSERVED_LANE = 1;

	private final CaseResult result;
	private final Machine machine;
	private final List<Moment> path;
	private final List<Integer> moments;
	private final Map<Integer, List<Note>> notes = new TreeMap<>();

	/**
	 * @param path the moments of the run from the initial state on
	 * @param moments at which of them each event of the observation was seen; what is missing was seen at the end
	 */
	CaseNotes(CaseResult result, Machine machine, List<Moment> path, List<Integer> moments) {
		this.result = result;
		this.machine = machine;
		this.path = path;
		this.moments = moments;
	}

	/** @param dispute why the expectation is doubted, or null */
	Annotations annotations(Dispute dispute) {
		Observation observed = result.observed();
		if (!result.expected().isEmpty())
			expected(result.expected().get(0), observed);
		Lane lane = new Lane(OBSERVED_LANE);
		for (int i = 0; i < observed.events().size(); i++)
			lane.add(moment(i), EventMark.of(observed.events().get(i), machine));
		lane.end(observed.end());
		lane.close();
		if (result.difference() != null)
			finding(result.difference(), dispute);
		Map<Moment, List<Note>> all = new HashMap<>();
		notes.forEach((moment, here) -> all.put(path.get(moment), List.copyOf(here)));
		return new Annotations(List.of(LaneSpec.marks(EXPECTED, "", EXPECTED, COLOUR),
				LaneSpec.marks(OBSERVED, "", OBSERVED, COLOUR)), all);
	}

	private void expected(Observation expected, Observation observed) {
		int agreeing = result.difference() == null ? expected.events().size() : result.difference().event() - 1;
		List<Integer> places = Alignment.of(expected.events(), observed.events(), agreeing);
		Lane lane = new Lane(EXPECTED_LANE);
		for (int i = 0; i < places.size(); i++)
			lane.add(moment(places.get(i)), EventMark.of(expected.events().get(i), machine));
		lane.end(expected.end());
		lane.close();
	}

	private void finding(Difference difference, Dispute dispute) {
		int at = moment(difference.event() - 1);
		int before = difference.event() < 2 ? 0 : Math.min(at, moment(difference.event() - 2));
		String rules = Decider.rules(difference, dispute, path.subList(before + 1, at + 1),
				result.trail().to(difference.event()));
		note(at, new Finding(OBSERVED_LANE, dispute == null ? DIFFERS : DISPUTED, difference.text(), rules));
	}

	/** The moment of an observed event; the last one for what was not observed. */
	private int moment(int event) {
		return event < moments.size() ? moments.get(event) : path.size() - 1;
	}

	private void note(int moment, Note note) {
		notes.computeIfAbsent(moment, m -> new ArrayList<>()).add(note);
	}

	/** Collects the events of a lane; those of one column share a mark, where the first of them stands. */
	private final class Lane {
		private final int number;
		private final Map<Integer, Integer> places = new HashMap<>();
		private final Map<Integer, List<EventMark>> marks = new TreeMap<>();

		Lane(int number) {
			this.number = number;
		}

		void add(int moment, EventMark mark) {
			int place = places.computeIfAbsent(path.get(moment).event(), event -> moment);
			marks.computeIfAbsent(place, m -> new ArrayList<>()).add(mark);
		}

		void end(String how) {
			if (!how.isEmpty())
				add(path.size() - 1, EventMark.end(how));
		}

		void close() {
			marks.forEach((moment, here) -> {
				EventMark first = here.get(0);
				String labels = String.join(", ", here.stream().map(EventMark::label).toList());
				String details = String.join("; ", here.stream().map(EventMark::detail).toList());
				note(moment, new Mark(number, first.kind(), labels, details));
			});
		}
	}
}
