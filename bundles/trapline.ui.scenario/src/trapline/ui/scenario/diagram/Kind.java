package trapline.ui.scenario.diagram;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import trapline.model.scenario.CheckDeclaration;
import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.Compare;
import trapline.model.scenario.EntityObject;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.ExitHandler;
import trapline.model.scenario.Host;
import trapline.model.scenario.HostUse;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.Memory;
import trapline.model.scenario.Note;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Routine;
import trapline.model.scenario.ScenarioParam;
import trapline.model.scenario.Setting;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.Story;
import trapline.model.scenario.StoryChoice;
import trapline.model.scenario.Symmetric;
import trapline.model.scenario.VCpu;
import trapline.model.scenario.Without;
import trapline.model.semantics.Variable;

/** What a part of a scenario is, as far as it decides where it may stand. In the order in which scenarios have their parts. */
public enum Kind {
	SETTING_OF_SCENARIO("a parameter or knob", "among the parameters", Set.of(ScenarioParam.class, KnobSetting.class, Without.class, Symmetric.class)),
	OBJECT("a page, token or memory", "in the box of memory", Set.of(ObjectDeclaration.class, Memory.class)),
	PROCESSOR("a vCPU", "beside the other vCPUs", Set.of(VCpu.class)),
	ROUTINE("a routine", "among the routines", Set.of(Routine.class)),
	HOST("a host program", "in the box of the host", Set.of(Host.class, HostUse.class)),
	EVENT("an event", "in the row of events", Set.of(EventDeclaration.class)),
	CHECK("a check", "in the row of checks", Set.of(CheckDeclaration.class)),
	STORY("a story", "in the row of stories", Set.of(Story.class)),
	COMPARISON("a comparison", "among the parameters", Set.of(Compare.class)),
	NOTE("a note", "anywhere", Set.of(Note.class)),
	EXIT_HANDLER("a handler of exits", "in a host program", Set.of(ExitHandler.class)),
	BLOCK("a task or handler", "in a vCPU", Set.of(CodeBlock.class)),
	STATEMENT("an instruction", "in a task, a handler, a routine or a branch", Set.of(SoftwareStatement.class)),
	START("a start value", "among the start values of a vCPU", Set.of(Setting.class)),
	VARIABLE("a variable", "in memory, or in front of the instructions of a handler", Set.of(Variable.class, EntityObject.class)),
	CHOICE("a choice of a story", "in a story", Set.of(StoryChoice.class));

	private final String words;
	private final String place;
	private final Set<Class<? extends EObject>> types;

	Kind(String words, String place, Set<Class<? extends EObject>> types) {
		this.words = words;
		this.place = place;
		this.types = types;
	}

	/** Where it may stand, as a sentence: {@code an instruction stands in a task, a handler, a routine or a branch}. */
	public String rule() {
		return words + " stands " + place;
	}

	/** The kind of an object; null for one that is no part of its own, e.g. an expression. */
	public static Kind of(EObject object) {
		for (Kind kind : values()) {
			if (kind.types.stream().anyMatch(type -> type.isInstance(object))) {
				return kind;
			}
		}
		return null;
	}
}
