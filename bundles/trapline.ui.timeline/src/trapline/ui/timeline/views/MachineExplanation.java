package trapline.ui.timeline.views;

import java.util.ArrayList;
import java.util.List;

import trapline.diagram.TimeText;
import trapline.machine.RuleRef;
import trapline.run.RunEvent;
import trapline.session.Because;
import trapline.session.Change;
import trapline.session.Explanation;
import trapline.session.FiredRule;
import trapline.session.Moment;
import trapline.session.Questions;
import trapline.session.RunRecorder;
import trapline.session.StepRecord;
import trapline.session.Why;
import trapline.session.WhyNot;
import trapline.session.Wording;
import trapline.ui.run.RunModel;
import trapline.ui.run.SimulatedRun;
import trapline.ui.timeline.views.Paragraph.Look;

/** Why the rules of the event at the cursor ran, and why what waits does not happen, as the Machine knows it. */
final class MachineExplanation {
	private static final String ARROW = " \u2192 ";

	private final RunModel model;
	private final SimulatedRun simulated;
	private final List<Moment> path;

	MachineExplanation(RunModel model, SimulatedRun simulated) {
		this.model = model;
		this.simulated = simulated;
		this.path = simulated.path(model);
	}

	/** The event at the cursor: what it is, the rules that ran up to the cursor, what they changed and why they ran. */
	List<Paragraph> event() {
		List<Paragraph> paragraphs = new ArrayList<>();
		Moment now = path.get(path.size() - 1);
		if (now.step() == null) {
			paragraphs.add(Paragraph.heading("Before the first event"));
			paragraphs.add(Paragraph.line(0).add("Nothing has happened yet. F6 runs an event, F5 an atomic change."));
			return paragraphs;
		}
		paragraphs.add(Paragraph.heading(title(now)));
		Why why = new Why(simulated.machine(), path);
		for (Explanation step : why.event(now.event())) {
			step(step, paragraphs);
		}
		return paragraphs;
	}

	private String title(Moment now) {
		int index = model.run().events().indexAt(model.cursor());
		RunEvent event = index < 0 ? null : model.run().events().get(index);
		String text = event == null ? now.step().label() : event.text();
		return TimeText.phrase(model.run(), model.cursor()) + (text.isEmpty() ? "" : ": " + text);
	}

	private void step(Explanation explanation, List<Paragraph> paragraphs) {
		StepRecord step = explanation.step();
		for (FiredRule fired : step.fired()) {
			paragraphs.add(rule(0, "", fired.rule()));
			for (Change change : fired.changes()) {
				paragraphs.add(Paragraph.line(1).add(change.variable().name() + "  ", Look.REMARK)
						.add(change.variable().show(change.before()) + ARROW)
						.add(change.variable().show(change.after()), Look.STRONG));
			}
		}
		step.consulted().forEach(row -> paragraphs.add(rule(1, "by ", row)));
		step.failed().forEach(check -> paragraphs.add(rule(1, check.decides() ? "fails: " : "fails too: ", check.rule())));
		explanation.because().forEach(because -> paragraphs.add(because(1, "because ", because)));
	}

	private static Paragraph rule(int indent, String prefix, RuleRef rule) {
		return Paragraph.line(indent).add(prefix, Look.REMARK).add(rule.id(), Look.RULE)
				.add(rule.sentence().isEmpty() ? "" : "  " + rule.sentence())
				.add(rule.citations().isEmpty() ? "" : "  " + String.join("; ", rule.citations()), Look.REMARK);
	}

	private Paragraph because(int indent, String prefix, Because because) {
		Paragraph line = Paragraph.line(indent).add(prefix, Look.REMARK)
				.add(because.variable().name() + " = " + because.variable().show(because.value()));
		if (because.step() == 0) {
			return line.add(" from the start", Look.REMARK);
		}
		line.add(" since ", Look.REMARK).link("event " + because.event(),
				() -> model.moveTo(RunRecorder.time(path.get(because.step()))));
		return line.add(because.rule() == null ? "" : "  " + because.rule().id(), Look.RULE);
	}

	/** What waits or has not come, each with its answer. */
	List<Paragraph> waiting() {
		List<Paragraph> paragraphs = new ArrayList<>();
		for (WhyNot answer : new Questions(simulated.machine()).ask(path)) {
			if (answer instanceof WhyNot.NeverArrived || answer instanceof WhyNot.Excluded) {
				continue;
			}
			if (paragraphs.isEmpty()) {
				paragraphs.add(Paragraph.heading("What waits"));
			}
			answer(answer, paragraphs);
		}
		return paragraphs;
	}

	private void answer(WhyNot answer, List<Paragraph> paragraphs) {
		List<String> words = Wording.lines(answer);
		paragraphs.add(Paragraph.line(0).add(words.get(0), Look.STRONG));
		if (answer instanceof WhyNot.Blocked blocked) {
			for (WhyNot.Held held : blocked.blockers()) {
				paragraphs.add(rule(1, "", held.blocker().rule()));
				held.because().forEach(because -> paragraphs.add(because(2, "", because)));
				cleared(held, paragraphs);
			}
		} else if (answer instanceof WhyNot.NotRecognised unseen) {
			unseen.because().forEach(because -> paragraphs.add(because(1, "", because)));
		} else {
			words.subList(1, words.size()).forEach(line -> paragraphs.add(Paragraph.line(1).add(line.strip())));
		}
	}

	private static void cleared(WhyNot.Held held, List<Paragraph> paragraphs) {
		if (!held.clearedBy().isEmpty()) {
			Paragraph line = Paragraph.line(2).add("cleared by ", Look.REMARK);
			List<RuleRef> rules = held.clearedBy();
			for (int i = 0; i < Math.min(4, rules.size()); i++) {
				line.add((i == 0 ? "" : ", ") + rules.get(i).id(), Look.RULE);
			}
			paragraphs.add(line.add(rules.size() > 4 ? " and " + (rules.size() - 4) + " more" : "", Look.REMARK));
		}
	}
}
