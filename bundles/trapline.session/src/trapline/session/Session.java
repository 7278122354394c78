package trapline.session;

import trapline.machine.Machine;
import trapline.run.Run;
import trapline.run.RunInfo;

/** A Machine being stepped, and the Run of it up to the current moment. Not thread-safe; the Runs it hands out are. */
public final class Session {
	private final Stepper stepper;
	private final RunRecorder recorder;

	/** @param info what the run is about; axis and groups of lanes are filled in */
	public Session(Machine machine, Story story, RunInfo info) {
		this(new Stepper(machine, story), info);
	}

	/** @param info what the run is about; axis and groups of lanes are filled in */
	public Session(Stepper stepper, RunInfo info) {
		this.stepper = stepper;
		this.recorder = new RunRecorder(stepper.machine(), info);
	}

	/** What makes the steps. */
	public Stepper stepper() {
		return stepper;
	}

	/** The Run up to the current moment. Costs what has changed since it was asked for last. */
	public Run run() {
		recorder.show(stepper.path());
		return recorder.run();
	}

	/** Says how the run came to be, as the next Run shows it. */
	public void outcome(String text) {
		recorder.outcome(text);
	}
}
