package trapline.ui.timeline.views;

import java.util.ArrayList;
import java.util.List;

import trapline.diagram.TimeText;
import trapline.run.EventLane;
import trapline.run.Footnote;
import trapline.run.Lane;
import trapline.run.Run;
import trapline.run.RunElement;
import trapline.run.RunEvent;
import trapline.ui.run.RunModel;
import trapline.ui.run.SimulatedRun;
import trapline.ui.timeline.Speech;
import trapline.ui.timeline.views.Paragraph.Look;

/** What there is to say about the cursor and the selection: the event in words, its hazards, what waits and why. */
final class Explanation {
	private final RunModel model;
	private final Run run;
	private final List<Paragraph> paragraphs = new ArrayList<>();

	Explanation(RunModel model) {
		this.model = model;
		this.run = model.run();
	}

	/** The explanation from top to bottom; where a Machine made the run, with its rules and their reasons. */
	List<Paragraph> paragraphs() {
		if (model.stepping() instanceof SimulatedRun simulated) {
			MachineExplanation machine = new MachineExplanation(model, simulated);
			hazards();
			selection();
			paragraphs.addAll(machine.event());
			paragraphs.addAll(machine.waiting());
		} else {
			hazards();
			selection();
			event();
			waiting();
		}
		return paragraphs;
	}

	private void event() {
		int index = run.events().indexAt(model.cursor());
		if (index < 0) {
			paragraphs.add(Paragraph.heading("Before the first event"));
			return;
		}
		RunEvent event = run.events().get(index);
		paragraphs.add(Paragraph.heading(TimeText.phrase(run, event.time())));
		paragraphs.add(Paragraph.line(0).add(event.text()).add(event.actor().isEmpty() ? "" : "   " + event.actor(),
				Look.REMARK));
		if (!event.rules().isEmpty()) {
			paragraphs.add(Paragraph.line(0).add(event.rules(), Look.RULE));
		}
	}

	private void hazards() {
		int here = run.events().indexAt(model.cursor());
		for (Footnote note : run.footnotes()) {
			if (run.events().indexAt(note.time()) == here && note.time() <= model.cursor()) {
				paragraphs.add(Paragraph.heading("Hazard " + note.number()));
				paragraphs.add(Paragraph.line(0).add(note.hazardId() + "  ", Look.ALERT).add(note.sentence()));
				paragraphs.add(Paragraph.line(0).add(note.rules(), Look.RULE));
			}
		}
	}

	private void selection() {
		RunElement selected = model.selection();
		if (selected != null) {
			Lane lane = run.lanes().get(selected.lane());
			paragraphs.add(Paragraph.heading("Selected"));
			paragraphs.add(Paragraph.line(0).add(Speech.element(run, lane, selected.index())));
			run.links().stream().filter(link -> link.to().equals(selected)).forEach(link -> paragraphs
					.add(Paragraph.line(1).add("because of ", Look.REMARK).link(words(link.from()), () -> go(link.from()))));
			run.links().stream().filter(link -> link.from().equals(selected)).forEach(link -> paragraphs
					.add(Paragraph.line(1).add("leads to ", Look.REMARK).link(words(link.to()), () -> go(link.to()))));
		}
	}

	private void waiting() {
		boolean first = true;
		for (Lane lane : run.lanes()) {
			if (!(lane instanceof EventLane events)) {
				continue;
			}
			int segment = events.segmentAt(model.cursor());
			if (segment < 0) {
				continue;
			}
			if (first) {
				paragraphs.add(Paragraph.heading("What waits"));
				first = false;
			}
			String reason = events.reason(segment);
			paragraphs.add(Paragraph.line(0).add(lane.spec().label() + "  ", Look.STRONG)
					.add(reason.isEmpty() ? "waits only for its boundary" : reason)
					.add("  " + events.segmentRules(segment), Look.RULE));
			since(events, segment);
		}
	}

	private void since(EventLane events, int segment) {
		int blocker = events.blocker(segment);
		if (blocker >= 0) {
			Lane holder = run.lanes().get(blocker);
			int index = holder.indexAt(model.cursor());
			if (index >= 0) {
				paragraphs.add(Paragraph.line(1).add("since ", Look.REMARK)
						.link(TimeText.phrase(run, holder.start(index)), () -> go(new RunElement(blocker, index)))
						.add(holder.rules(index).isEmpty() ? "" : "  " + holder.rules(index), Look.RULE));
			}
		}
	}

	private String words(RunElement element) {
		return Speech.element(run, run.lanes().get(element.lane()), element.index());
	}

	private void go(RunElement element) {
		model.select(element);
		model.moveTo(run.lanes().get(element.lane()).start(element.index()));
	}
}
