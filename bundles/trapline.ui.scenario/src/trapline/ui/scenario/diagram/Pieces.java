package trapline.ui.scenario.diagram;

import static trapline.model.scenario.ScenarioPackage.Literals.CODE_BLOCK__BODY;
import static trapline.model.scenario.ScenarioPackage.Literals.HOST__HANDLERS;
import static trapline.model.scenario.ScenarioPackage.Literals.ROUTINE__BODY;
import static trapline.model.scenario.ScenarioPackage.Literals.SCENARIO__ITEMS;
import static trapline.model.scenario.ScenarioPackage.Literals.SOFTWARE_IF__OTHERWISE;
import static trapline.model.scenario.ScenarioPackage.Literals.SOFTWARE_IF__THEN;
import static trapline.model.scenario.ScenarioPackage.Literals.SOFTWARE_WHILE__BODY;
import static trapline.model.scenario.ScenarioPackage.Literals.STORY__CHOICES;
import static trapline.model.scenario.ScenarioPackage.Literals.VCPU__BLOCKS;
import static trapline.model.scenario.ScenarioPackage.Literals.VCPU__SETTINGS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.Host;
import trapline.model.scenario.Routine;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.SoftwareIf;
import trapline.model.scenario.SoftwareWhile;
import trapline.model.scenario.Story;
import trapline.model.scenario.VCpu;
import trapline.ui.scenario.diagram.Piece.Group;
import trapline.ui.scenario.diagram.Piece.Leaf;
import trapline.ui.scenario.diagram.Piece.Place;

/** Which figures the diagram of a scenario has, and what may stand in them. */
public final class Pieces {
	private Pieces() {
	}

	/** The whole diagram. */
	public static Group of(Scenario scenario) {
		return new Group(Place.SCENARIO, scenario, null);
	}

	/** What a group holds, in order; never null. */
	public static List<Piece> in(Group group) {
		EObject object = group.object();
		return switch (group.place()) {
			case SCENARIO -> List.of(section(Place.EVENTS, object), section(Place.STORIES, object), new Group(Place.COLUMNS, object, null),
					section(Place.CHECKS, object), section(Place.NOTES, object));
			case COLUMNS -> columns((Scenario) object);
			case PROCESSOR -> processor((VCpu) object);
			case BRANCHES -> branches((SoftwareIf) object);
			case START, CODE, THEN, ELSE, LOOP, HOST, STORY, EVENTS, SETTINGS, MEMORY, ROUTINES, HOSTS, CHECKS, STORIES, NOTES ->
				shown(group).stream().map(Pieces::of).toList();
		};
	}

	/** The objects that a group shows of its list, in order. */
	public static List<EObject> shown(Group group) {
		List<EObject> shown = new ArrayList<>();
		if (group.place() == Place.CODE && group.object() instanceof CodeBlock block) {
			shown.addAll(block.getLocals());
		}
		for (Object one : (List<?>) group.object().eGet(group.list())) {
			if (kinds(group.place()).contains(Kind.of((EObject) one))) {
				shown.add((EObject) one);
			}
		}
		return shown;
	}

	/** What may be put into a group at that place. */
	public static Set<Kind> kinds(Place place) {
		return switch (place) {
			case SCENARIO, BRANCHES -> EnumSet.noneOf(Kind.class);
			case COLUMNS -> EnumSet.of(Kind.PROCESSOR);
			case EVENTS -> EnumSet.of(Kind.EVENT);
			case SETTINGS -> EnumSet.of(Kind.SETTING_OF_SCENARIO, Kind.COMPARISON);
			case MEMORY -> EnumSet.of(Kind.OBJECT);
			case PROCESSOR -> EnumSet.of(Kind.BLOCK);
			case START -> EnumSet.of(Kind.START);
			case CODE, THEN, ELSE, LOOP -> EnumSet.of(Kind.STATEMENT);
			case ROUTINES -> EnumSet.of(Kind.ROUTINE);
			case HOSTS -> EnumSet.of(Kind.HOST);
			case HOST -> EnumSet.of(Kind.EXIT_HANDLER);
			case CHECKS -> EnumSet.of(Kind.CHECK);
			case STORIES -> EnumSet.of(Kind.STORY);
			case NOTES -> EnumSet.of(Kind.NOTE);
			case STORY -> EnumSet.of(Kind.CHOICE);
		};
	}

	private static Group section(Place place, EObject scenario) {
		return new Group(place, scenario, SCENARIO__ITEMS);
	}

	private static List<Piece> columns(Scenario scenario) {
		List<Piece> columns = new ArrayList<>();
		columns.add(section(Place.MEMORY, scenario));
		scenario.getItems().stream().filter(VCpu.class::isInstance).map(Pieces::of).forEach(columns::add);
		for (Place place : List.of(Place.ROUTINES, Place.HOSTS, Place.SETTINGS)) {
			Group section = section(place, scenario);
			if (place == Place.HOSTS || !shown(section).isEmpty()) {
				columns.add(section);
			}
		}
		return columns;
	}

	private static List<Piece> processor(VCpu vcpu) {
		List<Piece> parts = new ArrayList<>();
		if (!vcpu.getSettings().isEmpty()) {
			parts.add(new Group(Place.START, vcpu, VCPU__SETTINGS));
		}
		vcpu.getBlocks().forEach(block -> parts.add(of(block)));
		return parts;
	}

	private static List<Piece> branches(SoftwareIf branch) {
		List<Piece> branches = new ArrayList<>(List.of(new Group(Place.THEN, branch, SOFTWARE_IF__THEN)));
		if (!branch.getOtherwise().isEmpty()) {
			branches.add(new Group(Place.ELSE, branch, SOFTWARE_IF__OTHERWISE));
		}
		return branches;
	}

	/** What shows an object. */
	static Piece of(EObject object) {
		if (object instanceof VCpu) {
			return new Group(Place.PROCESSOR, object, VCPU__BLOCKS);
		}
		if (object instanceof CodeBlock) {
			return code(object, CODE_BLOCK__BODY);
		}
		if (object instanceof Routine) {
			return code(object, ROUTINE__BODY);
		}
		if (object instanceof SoftwareIf) {
			return new Group(Place.BRANCHES, object, null);
		}
		if (object instanceof SoftwareWhile) {
			return new Group(Place.LOOP, object, SOFTWARE_WHILE__BODY);
		}
		if (object instanceof Host) {
			return new Group(Place.HOST, object, HOST__HANDLERS);
		}
		return object instanceof Story ? new Group(Place.STORY, object, STORY__CHOICES) : new Leaf(object);
	}

	private static Group code(EObject object, EReference list) {
		return new Group(Place.CODE, object, list);
	}
}
