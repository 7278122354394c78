package trapline.ui.scenario.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import trapline.model.scenario.Host;
import trapline.model.scenario.Scenario;
import trapline.model.semantics.ArrivalKind;
import trapline.model.semantics.Element;
import trapline.model.semantics.EntityType;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Hazard;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.Module;
import trapline.model.semantics.NamedTypeRef;
import trapline.notation.scoping.ProcessorRoles;

/** What can be put into a scenario, by drawer: the vocabulary of its modules, in their order. */
final class Templates {
	private final List<Module> modules;
	private final Samples samples;

	/** @param modules that the scenario sees, e.g. {@code Loaded.modules()} */
	Templates(Scenario scenario, List<Module> modules) {
		this.modules = modules;
		samples = new Samples(scenario);
	}

	/** The templates of each drawer; drawers in the order in which they stand. */
	Map<String, List<Template>> drawers() {
		Map<String, List<Template>> drawers = new LinkedHashMap<>();
		drawers.put("Instructions", instructions());
		drawers.put("Handlers", handlers());
		drawers.put("Events", events());
		drawers.put("Host and policies", hosts());
		drawers.put("Memory", memory());
		drawers.put("Checks", checks());
		drawers.put("Notes", List.of(new Template(Kind.NOTE, "note", "note \"" + NoteActs.WORDS + "\"", "words for readers, about what they are dropped on, or about all")));
		return drawers;
	}

	private <T extends Element> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		modules.forEach(module -> module.getElements().stream().filter(type::isInstance).map(type::cast).forEach(found::add));
		return found;
	}

	private List<Template> instructions() {
		List<Template> templates = new ArrayList<>();
		for (Instruction instruction : all(Instruction.class)) {
			String arguments = samples.arguments(instruction.getParams());
			String text = instruction.getName() + (arguments.isEmpty() ? "" : " " + arguments)
					+ (instruction.getTarget() != null ? " -> " + samples.free("x") : "")
					+ (instruction.getSource() != null ? " <- " + samples.value(instruction.getSource().getType()) : "") + ";";
			templates.add(new Template(Kind.STATEMENT, instruction.getName(), text, nonNull(instruction.getDoc()), instruction));
		}
		templates.sort(Comparator.comparing(Template::name));
		templates.add(new Template(Kind.STATEMENT, "if", "if true { }", "a branch"));
		templates.add(new Template(Kind.STATEMENT, "while", "while true { }", "a loop"));
		return templates;
	}

	private List<Template> handlers() {
		List<Template> templates = new ArrayList<>(List.of(new Template(Kind.BLOCK, "task", "task { }", "what the vCPU runs first")));
		if (new ProcessorRoles(modules).triggers() instanceof NamedTypeRef named && named.getType() instanceof EnumType triggers) {
			triggers.getLiterals().forEach(trigger -> templates.add(new Template(Kind.BLOCK, "handler " + trigger.getName(),
					"handler " + trigger.getName() + " { " + samples.ending() + "}", "what runs when " + trigger.getName() + " is delivered", trigger)));
		}
		templates.add(new Template(Kind.PROCESSOR, "vCPU", "vcpu " + samples.free("v") + " { task { } }", "another virtual processor"));
		return templates;
	}

	private List<Template> events() {
		List<Template> templates = new ArrayList<>();
		for (ArrivalKind kind : all(ArrivalKind.class)) {
			String arguments = samples.arguments(kind.getParams());
			templates.add(new Template(Kind.EVENT, kind.getName(), "event " + samples.free(kind.getName().substring(0, 1)) + " : " + kind.getName()
					+ (arguments.isEmpty() ? "" : "(" + arguments + ")") + " on " + samples.processor() + " once", nonNull(kind.getSentence()), kind));
		}
		templates.sort(Comparator.comparing(Template::name));
		return templates;
	}

	private List<Template> hosts() {
		List<Template> templates = new ArrayList<>();
		for (Host host : all(Host.class)) {
			templates.add(new Template(Kind.HOST, host.getName(), "host is " + host.getName() + "(" + samples.arguments(host.getParams()) + ");",
					"a host program of the library", host));
		}
		templates.add(new Template(Kind.HOST, "host", "host { }", "what the hypervisor does at exits"));
		return templates;
	}

	private List<Template> memory() {
		List<Template> templates = new ArrayList<>();
		for (EntityType type : all(EntityType.class)) {
			String begin = type.getName().substring(0, 1).toUpperCase();
			templates.add(new Template(Kind.OBJECT, type.getName(), type.getName() + " " + samples.free(begin), "an object of that type", type));
		}
		templates.add(new Template(Kind.OBJECT, "variable", "memory { " + samples.free("word") + " : bool }", "a word of memory that all processors share"));
		return templates;
	}

	private List<Template> checks() {
		List<Template> templates = new ArrayList<>();
		for (Hazard hazard : all(Hazard.class)) {
			templates.add(new Template(Kind.CHECK, hazard.getName(), "check never " + hazard.getName(), nonNull(hazard.getSentence()), hazard));
		}
		templates.add(new Template(Kind.CHECK, "always", "check always true", "a condition that every state has to meet"));
		templates.add(new Template(Kind.STORY, "story", "story \"" + samples.free("story ") + "\" { }", "an order of arrivals to replay"));
		return templates;
	}

	private static String nonNull(String text) {
		return text == null ? "" : text;
	}
}
