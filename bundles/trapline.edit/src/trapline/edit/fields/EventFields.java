package trapline.edit.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import trapline.edit.EditRefused;
import trapline.edit.Rename;
import trapline.edit.Replace;
import trapline.edit.structure.Words;
import trapline.model.scenario.CheckDeclaration;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.ScenarioPackage.Literals;
import trapline.model.scenario.Story;
import trapline.model.scenario.StoryChoice;
import trapline.model.scenario.VCpu;
import trapline.model.semantics.ArrivalKind;
import trapline.model.semantics.Hazard;
import trapline.model.semantics.Knob;
import trapline.model.semantics.Param;
import trapline.model.semantics.SemanticsPackage;

/** The fields of what arrives, in which order, and what is looked for. */
final class EventFields {
	private static final List<Choice> OFTEN = List.of(new Choice("once", ""), new Choice("2 times", "at most"), new Choice("unlimited", ""));
	private static final List<Choice> CHECKS = List.of(new Choice("never", "in no state"), new Choice("always", "in every state"),
			new Choice("exists", "in some state"), new Choice("eventually", "sooner or later in every run"));

	private final Vocabulary vocabulary;
	private final Operands operands;

	EventFields(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		operands = new Operands(vocabulary);
	}

	void of(EventDeclaration event, Sheet sheet) {
		sheet.name("name", event);
		INode name = Sheet.first(event, Literals.EVENT_DECLARATION__KIND);
		ArrivalKind kind = event.getKind();
		boolean known = kind != null && !kind.eIsProxy();
		List<ILeafNode> closing = Words.of(event, ")");
		int end = closing.isEmpty() ? name.getEndOffset() : closing.get(0).getEndOffset();
		sheet.closed("kind", Sheet.words(name), Vocabulary.choices(vocabulary.elements(ArrivalKind.class), ArrivalKind::getSentence),
				known ? Vocabulary.nonNull(kind.getSentence()) : "", value -> rewritten(event, name, end, value));
		if (known) {
			Slot next = closing.isEmpty() ? Slot.absent(end, "(", ")")
					: Slot.absent(closing.get(0).getOffset(), event.getArguments().isEmpty() ? "" : ", ", "");
			operands.fields(sheet, kind.getParams(), event.getArguments(), next);
		}
		INode vcpu = Sheet.first(event, Literals.EVENT_DECLARATION__VCPU);
		sheet.closed("on", Sheet.words(vcpu), Vocabulary.choices(vocabulary.items(VCpu.class), one -> ""), "Where it arrives.", Slot.required(vcpu));
		int behind = often(event, vcpu, sheet);
		sheet.flag("must arrive", "Whether it arrives in every run in which it could do so for ever.", event.isMustArrive(), behind, "must", "arrive");
		sheet.behind("after", "after", Literals.EVENT_DECLARATION__AFTER, vocabulary.labels(), "Not before this line has run.",
				Sheet.node(event).getEndOffset());
	}

	/** Another kind needs other operands: those that fit stay. */
	private List<Replace> rewritten(EventDeclaration event, INode name, int end, String value) {
		ArrivalKind other = vocabulary.elements(ArrivalKind.class).stream().filter(one -> value.equals(one.getName())).findFirst()
				.orElseThrow(() -> new EditRefused("no kind of event named '" + value + "'"));
		List<Param> params = event.getKind() == null || event.getKind().eIsProxy() ? List.of() : event.getKind().getParams();
		List<String> written = operands.fitting(other.getParams(), params, event.getArguments());
		return List.of(new Replace(name.getOffset(), end - name.getOffset(), value + (written.isEmpty() ? "" : "(" + String.join(", ", written) + ")")));
	}

	/** @return where what stands behind it begins */
	private static int often(EventDeclaration event, INode vcpu, Sheet sheet) {
		List<ILeafNode> last = new ArrayList<>(Words.of(event, "once"));
		last.addAll(Words.of(event, "times"));
		last.addAll(Words.of(event, "unlimited"));
		String says = "How often it arrives at most.";
		if (last.isEmpty()) {
			sheet.open("how often", "", OFTEN, says, Slot.absent(vcpu.getEndOffset(), " ", ""));
			return vcpu.getEndOffset();
		}
		INode times = Sheet.first(event, Literals.EVENT_DECLARATION__TIMES);
		int begin = times == null ? last.get(0).getOffset() : times.getOffset();
		int end = last.get(0).getEndOffset();
		sheet.open("how often", vcpu.getRootNode().getText().substring(begin, end).replaceAll("\\s+", " "), OFTEN, says, Slot.required(begin, end));
		return end;
	}

	void of(CheckDeclaration check, Sheet sheet) {
		INode kind = Sheet.first(check, Literals.CHECK_DECLARATION__KIND);
		INode label = Sheet.first(check, SemanticsPackage.Literals.SYMBOL__NAME);
		sheet.text("label", Sheet.words(label), "How notes call it.", label == null ? Slot.absent(kind.getOffset(), "", ": ")
				: value -> value.isEmpty() ? Slot.optional(label, label.getOffset(), kind.getOffset()).write(value) : Rename.of(check, value).replaces());
		INode what = check.getHazard() != null ? Sheet.first(check, Literals.CHECK_DECLARATION__HAZARD) : Sheet.node(check.getCondition());
		sheet.closed("kind", Sheet.words(kind), CHECKS, "When it has to hold.", Slot.required(kind));
		sheet.open("what", Sheet.words(what), Vocabulary.choices(vocabulary.elements(Hazard.class), Hazard::getSentence), "A hazard or a condition.",
				NoteFields.followed(Slot.required(what), what, check));
	}

	void of(Story story, Sheet sheet) {
		INode title = Sheet.first(story, Literals.STORY__TITLE);
		sheet.text("title", Vocabulary.nonNull(story.getTitle()), "What it tells.", Quoted.in(title));
		story.getSettings().forEach(setting -> {
			INode name = Sheet.first(setting, setting.getKnob() != null ? Literals.STORY_SETTING__KNOB : Literals.STORY_SETTING__PARAM);
			var type = setting.getKnob() != null ? setting.getKnob().getType() : setting.getParam() == null ? null : setting.getParam().getType();
			sheet.open(Sheet.words(name), Sheet.words(setting.getValue()), vocabulary.values(type), "Its value in this story.",
					Slot.required(Sheet.node(setting.getValue())));
		});
	}

	void of(StoryChoice choice, Sheet sheet) {
		INode event = Sheet.first(choice, Literals.STORY_CHOICE__EVENT);
		sheet.closed("event", Sheet.words(event), Vocabulary.choices(vocabulary.items(EventDeclaration.class),
				one -> one.getKind() == null ? "" : one.getKind().getSentence()), "What arrives.", Slot.required(event));
		INode anchor = Sheet.first(choice, Literals.STORY_CHOICE__ANCHOR);
		INode place = Sheet.first(choice, "at".equals(choice.getAnchor()) ? Literals.STORY_CHOICE__NUMBER : Literals.STORY_CHOICE__LABEL);
		List<Choice> places = new ArrayList<>();
		vocabulary.labels().forEach(label -> {
			places.add(new Choice("before " + label.text(), ""));
			places.add(new Choice("after " + label.text(), ""));
		});
		INode occurrence = Sheet.first(choice, Literals.STORY_CHOICE__OCCURRENCE);
		int end = occurrence != null ? occurrence.getEndOffset() : place.getEndOffset();
		String where = anchor.getRootNode().getText().substring(anchor.getOffset(), end).replaceAll("\\s+", " ");
		sheet.open("where", where, places, "Before or after a line, the second time with #2 behind it, or at the end of an event: at 3.",
				Slot.required(anchor.getOffset(), end));
	}

	void of(KnobSetting setting, Sheet sheet) {
		INode name = Sheet.first(setting, Literals.KNOB_SETTING__KNOB);
		var knob = setting.getKnob();
		sheet.closed("knob", Sheet.words(name), Vocabulary.choices(vocabulary.elements(Knob.class),
				Knob::getDoc), knob == null ? "" : Vocabulary.nonNull(knob.getDoc()), Slot.required(name));
		List<Choice> values = new ArrayList<>(vocabulary.values(knob == null ? null : knob.getType()));
		values.add(new Choice("open", "a search tries every value"));
		int begin = name.getEndOffset();
		INode value = setting.isOpen() ? Sheet.first(setting, Literals.KNOB_SETTING__OPEN) : Sheet.node(setting.getValue());
		sheet.open("value", Sheet.words(value), values, "", written -> {
			boolean open = "open".equals(written);
			return open == setting.isOpen() ? Slot.required(value).write(written)
					: Slot.required(begin, value.getEndOffset()).write(written.isEmpty() ? "" : open ? " open" : " = " + written);
		});
	}
}
