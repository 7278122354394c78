package trapline.ui.run;

import java.util.List;
import java.util.stream.IntStream;

import trapline.machine.Machine;
import trapline.run.Run;
import trapline.run.RunInfo;
import trapline.session.Branch;
import trapline.session.Moment;
import trapline.session.RunRecorder;
import trapline.session.Stepper;
import trapline.session.Story;

/** What arrives on a branch of a run, and what would be if it did not. In the UI thread. */
public final class Arrivals {
	private final Machine machine;
	private final Story story;
	private final Branch branch;
	private final RunInfo info;

	/**
	 * @param story what the branch follows
	 * @param info  what the run is about
	 */
	Arrivals(Machine machine, Story story, Branch branch, RunInfo info) {
		this.machine = machine;
		this.story = story;
		this.branch = branch;
		this.info = info;
	}

	private List<Moment> all() {
		return IntStream.rangeClosed(1, branch.length()).mapToObj(branch::moment).filter(moment -> moment.step().choice().arrival()).toList();
	}

	private Moment moment(long time) {
		return all().stream().filter(moment -> RunRecorder.time(moment) == time).findFirst().orElse(null);
	}

	private static String name(Moment arrival) {
		return arrival.step().choice().label();
	}

	/** The name of what arrived at that time; null if nothing did. */
	public String at(long time) {
		Moment moment = moment(time);
		return moment == null ? null : name(moment);
	}

	/** The times at which something of that name arrives, in order. */
	public List<Long> times(String name) {
		return all().stream().filter(moment -> name(moment).equals(name)).map(RunRecorder::time).toList();
	}

	/** Where else the arrival at that time could come; null if nothing arrives there. */
	public Landings landings(long time) {
		Moment moment = moment(time);
		return moment == null ? null : new Landings(machine, story, name(moment), occurrence(moment), moment.event());
	}

	/**
	 * The run as it would be if nothing had arrived at that time: up to there as it is, then as the story goes on. Null if
	 * nothing arrives there.
	 */
	public Run without(long time) {
		Moment moment = moment(time);
		if (moment == null) {
			return null;
		}
		Stepper other = new Stepper(machine, story.without(name(moment), occurrence(moment)));
		for (int i = 1; i < moment.index(); i++) {
			other.take(branch.moment(i).step().choice());
		}
		other.run();
		RunRecorder recorder = new RunRecorder(machine, info);
		recorder.show(other.path());
		return recorder.run();
	}

	/** How often the same arrived before. */
	private int occurrence(Moment arrival) {
		return (int) all().stream().filter(moment -> moment.index() < arrival.index() && name(moment).equals(name(arrival))).count();
	}
}
