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
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Routine;
import trapline.model.scenario.ScenarioParam;
import trapline.model.scenario.Setting;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.Story;
import trapline.model.scenario.StoryChoice;
import trapline.model.scenario.VCpu;
import trapline.model.scenario.Without;
import trapline.model.semantics.Variable;

/** What a part of a scenario is, as far as it decides where it may stand. In the order in which scenarios have their parts. */
public enum Kind {
	SETTING_OF_SCENARIO("a parameter or knob", Set.of(ScenarioParam.class, KnobSetting.class, Without.class)),
	OBJECT("a page, token or memory", Set.of(ObjectDeclaration.class, Memory.class)),
	PROCESSOR("a vCPU", Set.of(VCpu.class)),
	ROUTINE("a routine", Set.of(Routine.class)),
	HOST("a host program", Set.of(Host.class, HostUse.class)),
	EVENT("an event", Set.of(EventDeclaration.class)),
	CHECK("a check", Set.of(CheckDeclaration.class)),
	STORY("a story", Set.of(Story.class)),
	COMPARISON("a comparison", Set.of(Compare.class)),
	EXIT_HANDLER("a handler of exits", Set.of(ExitHandler.class)),
	BLOCK("a task or handler", Set.of(CodeBlock.class)),
	STATEMENT("an instruction", Set.of(SoftwareStatement.class)),
	START("a start value", Set.of(Setting.class)),
	VARIABLE("a variable", Set.of(Variable.class, EntityObject.class)),
	CHOICE("a choice of a story", Set.of(StoryChoice.class));

	private final String words;
	private final Set<Class<? extends EObject>> types;

	Kind(String words, Set<Class<? extends EObject>> types) {
		this.words = words;
		this.types = types;
	}

	/** With its article, e.g. {@code an instruction}. */
	public String words() {
		return words;
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
