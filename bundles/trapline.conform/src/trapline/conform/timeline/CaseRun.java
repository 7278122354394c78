package trapline.conform.timeline;

import java.util.List;
import java.util.function.Function;

import trapline.conform.corpus.Case;
import trapline.conform.corpus.Dispute;
import trapline.conform.score.CaseResult;
import trapline.conform.score.Verdict;
import trapline.machine.Machine;
import trapline.run.Run;
import trapline.run.RunInfo;
import trapline.run.TimeAxis;
import trapline.session.Annotations;
import trapline.session.Moment;
import trapline.session.Pause;
import trapline.session.RunRecorder;
import trapline.session.Stepper;
import trapline.session.Story;

/**
 * A case as the model ran it, to be drawn, stepped and asked.
 *
 * @param result the score
 * @param info what stands above its picture
 * @param stepper stands at the end of the run
 * @param end how that came about
 * @param annotations what was expected and observed, on two lanes, and the first difference as a finding
 */
public record CaseRun(CaseResult result, RunInfo info, Stepper stepper, Pause end, Annotations annotations) {
	/**
	 * Runs a case step by step.
	 *
	 * @param result its score
	 * @param machine what it was compiled to
	 * @param moments says of the path of a run at which moment of it each observed event was seen
	 */
	public static CaseRun of(Case one, CaseResult result, Machine machine, Function<List<Moment>, List<Integer>> moments) {
		Stepper stepper = new Stepper(machine, Story.NONE);
		Pause end = stepper.run();
		Annotations annotations = new CaseNotes(result, machine, stepper.path(), moments.apply(stepper.path()))
				.annotations(one.dispute());
		String doubt = one.dispute() == null ? "" : ": " + one.dispute().differsIn();
		RunInfo info = new RunInfo(one.id(), one.title(),
				result.topic() + ", rests on " + result.basis().title() + ", " + word(result.verdict(), one.dispute()) + doubt,
				events(stepper.now().event()), TimeAxis.ordinal(1), List.of(), "");
		return new CaseRun(result, info, stepper, end, annotations);
	}

	/** Whether the footnote of a run with that id is about the first difference. */
	public static boolean isDifference(String id) {
		return id.equals(CaseNotes.DIFFERS) || id.equals(CaseNotes.DISPUTED);
	}

	private static String events(int number) {
		return number == 1 ? "1 event" : number + " events";
	}

	/** The whole run. */
	public Run run() {
		RunRecorder recorder = new RunRecorder(stepper.machine(), info, annotations);
		recorder.show(stepper.path());
		return recorder.run();
	}

	/**
	 * The outcome of a case in a word: passed, failed, disputed or unscored.
	 *
	 * @param dispute why its expectation is doubted, or null
	 */
	public static String word(Verdict verdict, Dispute dispute) {
		return switch (verdict) {
		case PASSED -> "passed";
		case FAILED -> dispute == null ? "failed" : "disputed";
		case UNSCORED -> "unscored";
		};
	}
}
