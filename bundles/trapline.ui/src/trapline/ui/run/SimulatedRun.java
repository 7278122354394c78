package trapline.ui.run;

import java.util.ArrayList;
import java.util.List;

import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.run.Lane;
import trapline.run.LaneKind;
import trapline.run.MarkKind;
import trapline.run.MarkLane;
import trapline.run.NestingLane;
import trapline.run.Run;
import trapline.run.RunInfo;
import trapline.session.Annotations;
import trapline.session.Branch;
import trapline.session.Breakpoint;
import trapline.session.Divergence;
import trapline.session.Moment;
import trapline.session.OpenChoices;
import trapline.session.Pause;
import trapline.session.Questions;
import trapline.session.RunRecorder;
import trapline.session.StepRecord;
import trapline.session.Stepper;
import trapline.session.Story;

/**
 * A scenario being stepped. The run that is shown holds the whole branch; the model's cursor says where in it the
 * reader stands. Used by the job that makes it first, then only in the UI thread.
 */
public final class SimulatedRun implements Stepping {
	private final Stepper stepper;
	private final RunRecorder recorder;
	private final Questions questions;
	private final Story story;
	private Pause end;

	/** @param info what the run is about */
	public SimulatedRun(Machine machine, Story story, RunInfo info) {
		this(machine, story, info, Stepper.DEFAULT_LIMIT);
	}

	/** @param limit micro-steps after which a run ends, at least 1 */
	public SimulatedRun(Machine machine, Story story, RunInfo info, int limit) {
		stepper = new Stepper(machine, story, limit);
		recorder = new RunRecorder(machine, info);
		questions = new Questions(machine);
		this.story = story;
	}

	/**
	 * A run that has been made already.
	 *
	 * @param made        stands at the end of it
	 * @param info        what the run is about
	 * @param annotations what is shown beside what the Machine does
	 * @param ended       how it came to its end
	 */
	public SimulatedRun(Stepper made, RunInfo info, Annotations annotations, Pause ended) {
		stepper = made;
		recorder = new RunRecorder(made.machine(), info, annotations);
		questions = new Questions(made.machine());
		story = Story.NONE;
		end = ended;
	}

	/** The branch that is shown, to its end. */
	public Run shown() {
		return record();
	}

	/** Runs the story to its end and tells how that came out. */
	public Run runStory() {
		end = stepper.run();
		return record();
	}

	/** Makes these choices, one after the other, and no more; it can be stepped on from there. */
	public Run replay(List<Choice> choices) {
		choices.forEach(stepper::take);
		return record();
	}

	public Machine machine() {
		return stepper.machine();
	}

	/** Choices of the story that could not be made. */
	public List<Divergence> divergences() {
		int at = stepper.now().index();
		stepper.goTo(stepper.branch().length());
		List<Divergence> all = stepper.divergences();
		stepper.goTo(at);
		return all;
	}

	/** Where the cursor of the model stands: the moments from the initial state up to it. */
	public List<Moment> path(RunModel model) {
		stand(model);
		return List.copyOf(stepper.path());
	}

	/** What arrives on the shown branch. */
	public Arrivals arrivals() {
		return new Arrivals(machine(), story, stepper.branch(), recorder.run().info());
	}

	@Override
	public boolean canStep(RunModel model, StepSize size) {
		stand(model);
		return stepper.now().index() < stepper.branch().length() || end == null || !end.isEnd();
	}

	@Override
	public void step(RunModel model, StepSize size) {
		stand(model);
		int length = stepper.branch().length();
		Pause pause = switch (size) {
		case INTO -> stepper.into();
		case OVER -> stepper.over();
		case OUT -> stepper.out();
		case RESUME -> toStop(model);
		};
		if (pause.isEnd()) {
			end = pause;
		}
		arrive(model, stepper.branch().length() != length);
	}

	private Pause toStop(RunModel model) {
		Pause pause = stepper.into();
		while (!pause.isEnd() && stepper.now().step().hazards().isEmpty() && !stops(model, stepper.now().index())) {
			pause = stepper.into();
		}
		return pause;
	}

	private boolean stops(RunModel model, int index) {
		Moment before = stepper.branch().moment(index - 1);
		Moment now = stepper.branch().moment(index);
		return model.breakpoints().stream().anyMatch(breakpoint -> breakpoint.hit(machine(), before, now));
	}

	@Override
	public List<Long> stops(RunModel model) {
		List<Long> times = new ArrayList<>();
		for (int i = 1; !model.breakpoints().isEmpty() && i <= stepper.branch().length(); i++) {
			if (stops(model, i)) {
				times.add(RunRecorder.time(stepper.branch().moment(i)));
			}
		}
		return times;
	}

	@Override
	public Breakpoint breakpointHere(RunModel model) {
		if (model.selection() != null) {
			Lane lane = model.run().lanes().get(model.selection().lane());
			int index = model.selection().index();
			if (lane instanceof NestingLane) {
				return new Breakpoint.Code(lane.label(index));
			}
			if (lane instanceof MarkLane marks && lane.spec().kind() == LaneKind.MARKS
					&& marks.mark(index) == MarkKind.EXIT) {
				return new Breakpoint.Exit(lane.label(index));
			}
		}
		stand(model);
		StepRecord step = stepper.now().step();
		return step == null || step.fired().isEmpty() ? null
				: new Breakpoint.Rule(step.fired().get(step.fired().size() - 1).rule().id());
	}

	@Override
	public boolean canGoBack(RunModel model) {
		stand(model);
		return stepper.now().index() > 0;
	}

	@Override
	public void back(RunModel model, StepSize size) {
		stand(model);
		if (size == StepSize.INTO) {
			stepper.back();
		} else {
			int event = stepper.now().event();
			boolean moved = true;
			while (moved && stepper.now().event() == event) {
				moved = stepper.back();
			}
		}
		arrive(model, false);
	}

	/** Shows the moment that the stepper stands at. */
	private void arrive(RunModel model, boolean longer) {
		long time = RunRecorder.time(stepper.now());
		if (longer) {
			int at = stepper.now().index();
			Run run = record();
			stepper.goTo(at);
			model.show(run, this, time);
		} else {
			model.moveTo(time);
		}
	}

	/** Takes the stepper to where the cursor stands: of several moments at one time, the one it stands at already. */
	private void stand(RunModel model) {
		if (RunRecorder.time(stepper.now()) == model.cursor()) {
			return;
		}
		Branch branch = stepper.branch();
		int low = 0;
		int high = branch.length();
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (RunRecorder.time(branch.moment(middle)) <= model.cursor()) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		stepper.goTo(low);
	}

	private Run record() {
		stepper.goTo(stepper.branch().length());
		recorder.outcome(outcome());
		recorder.show(stepper.path());
		return recorder.run();
	}

	private String outcome() {
		int events = stepper.now().event();
		String length = events == 1 ? "1 event" : events + " events";
		String chosen = String.join("", OpenChoices.of(stepper).stream().map(choice -> ", " + choice).toList());
		return length + chosen + (end == null || end.text().isEmpty() ? "" : "; " + end.text());
	}

	@Override
	public List<NextChoice> choices(RunModel model) {
		stand(model);
		Choice next = taken();
		List<NextChoice> choices = new ArrayList<>();
		for (Choice choice : stepper.choices()) {
			String words = ChoiceWords.of(machine(), stepper.now().copyOfState(), choice);
			choices.add(new NextChoice(actor(choice), words, choice.equals(next), List.of(), choice));
		}
		choices.addAll(HeldEvents.of(questions.ask(stepper.path())));
		return choices;
	}

	/** The choice that the shown branch goes on with; what comes next by itself at its end. */
	private Choice taken() {
		int at = stepper.now().index();
		return at < stepper.branch().length() ? stepper.branch().moment(at + 1).step().choice() : stepper.next();
	}

	private String actor(Choice choice) {
		return choice.arrival() ? "arrival" : machine().actors().get(choice.index()).name();
	}

	@Override
	public void take(RunModel model, NextChoice choice) {
		stand(model);
		Choice wanted = (Choice) choice.token();
		if (stepper.now().index() == stepper.branch().length() || wanted.equals(taken())) {
			stepper.take(wanted);
		} else {
			stepper.fork(wanted);
		}
		int at = stepper.now().index();
		long time = RunRecorder.time(stepper.now());
		end = stepper.run();
		Run run = record();
		stepper.goTo(at);
		model.show(run, this, time);
	}

	@Override
	public List<StateValue> state(RunModel model) {
		return MachineState.at(machine(), path(model));
	}

	@Override
	public List<RunBranch> branches() {
		List<Branch> all = stepper.branches();
		List<RunBranch> shown = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			shown.add(new RunBranch(i + 1, i == 0 ? "as the story goes" : all.get(i).name(),
					all.get(i) == stepper.branch()));
		}
		return shown;
	}

	@Override
	public void switchTo(RunModel model, RunBranch branch) {
		stand(model);
		int here = stepper.now().index();
		Branch left = stepper.branch();
		stepper.select(stepper.branches().get(branch.number() - 1));
		end = stepper.run();
		Run run = record();
		int common = Math.min(here, Math.min(left.length(), stepper.branch().length()));
		while (left.moment(common) != stepper.branch().moment(common)) {
			common--;
		}
		stepper.goTo(common);
		model.show(run, this, RunRecorder.time(stepper.now()));
	}
}
