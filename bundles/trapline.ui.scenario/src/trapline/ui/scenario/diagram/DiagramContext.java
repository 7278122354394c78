package trapline.ui.scenario.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.help.IContext;

import trapline.edit.Edit;
import trapline.edit.ScenarioDocument;
import trapline.edit.layout.Box;
import trapline.edit.structure.PartEdits;
import trapline.edit.structure.Spot;
import trapline.model.scenario.CheckDeclaration;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.Note;
import trapline.model.scenario.Scenario;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.Symbol;
import trapline.ui.scenario.diagram.Piece.Group;

/** What the parts of a diagram know of the document that they show. In the UI thread. */
final class DiagramContext {
	private final Supplier<ScenarioDocument> document;
	private final EditCommands commands;
	private final Written written = new Written();
	private final Wires wires = new Wires();
	private final Wiring wiring;
	private final NoteLayouts layouts;
	private final NoteActs notes;
	private boolean adding;

	DiagramContext(Supplier<ScenarioDocument> document, EditCommands commands, NoteLayouts layouts) {
		this.layouts = layouts;
		this.document = document;
		this.commands = commands;
		wiring = new Wiring(document, commands, wires, () -> adding = true);
		notes = new NoteActs(document, commands, layouts.layout());
	}

	/** The arrows that are shown. */
	Wires wires() {
		return wires;
	}

	/** The acts on them. */
	Wiring wiring() {
		return wiring;
	}

	/** Takes up what a document says now. @param name of its file */
	void read(ScenarioDocument read, String name) {
		written.read(read, name);
		if (read.live() instanceof Scenario) {
			layouts.follow(read, name);
		}
	}

	NoteActs notes() {
		return notes;
	}

	/** Adds a note. @param about of the live model; null for the whole scenario @param box null for wherever there is room */
	Command addNote(EObject about, Box box) {
		return notes.add(about, box, () -> adding = true);
	}

	Written written() {
		return written;
	}

	/** Whether the picture can be edited: it shows what the text says. */
	boolean isEditable() {
		return document.get() != null && document.get().obstacle().isEmpty() && document.get().unread().isEmpty();
	}

	Command add(String label, Landing landing, String text) {
		return commands.command(label, () -> {
			Edit edit = PartEdits.add(label, spot(landing), text);
			adding = true;
			return edit;
		});
	}

	/** Whether something has been added since it was last asked. */
	boolean takeAdding() {
		boolean was = adding;
		adding = false;
		return was;
	}

	Command move(String label, List<EObject> parts, Landing landing) {
		return commands.command(label, () -> PartEdits.move(label, parsed(parts), spot(landing)));
	}

	Command remove(List<EObject> parts) {
		String label = parts.size() == 1 ? "Delete " + written.head(parts.get(0)) : "Delete " + parts.size() + " parts";
		return commands.command(label, () -> PartEdits.remove(label, parsed(parts)));
	}

	Command rewrite(EObject part, String text) {
		String label = "Change " + written.head(part);
		return commands.command(label, () -> PartEdits.rewrite(label, document.get().parsed(part), text));
	}

	/** How a part is called: as it is written, without the word that its place says. */
	String title(Piece piece) {
		if (piece instanceof Group group) {
			return group.place().caption().isEmpty() ? written.head(group.object()) : group.place().caption();
		}
		String line = written.line(piece.object());
		String word = piece.object() instanceof EventDeclaration ? "event" : piece.object() instanceof CheckDeclaration ? "check"
				: piece.object() instanceof Note ? "note" : "";
		return line.substring(Math.min(word.length(), line.length())).strip();
	}

	/** What the modules say about what a part uses; null if it uses nothing that they explain. */
	IContext help(EObject part) {
		return document.get() == null ? null : PartHelp.of(part, document.get().loaded().modules());
	}

	/** A part as it stands in the text. */
	String text(EObject part) {
		return PartEdits.text(document.get().parsed(part));
	}

	/** The names that a line may use, those of the scenario first, with what they stand for. */
	Map<String, String> names() {
		Map<String, String> names = new LinkedHashMap<>();
		document.get().live().eAllContents().forEachRemaining(object -> {
			if (object instanceof Symbol symbol && symbol.getName() != null) {
				names.putIfAbsent(symbol.getName(), "");
			}
		});
		document.get().loaded().modules().forEach(module -> module.getElements().forEach(element -> {
			if (element instanceof Instruction instruction) {
				names.putIfAbsent(instruction.getName(), instruction.getDoc() == null ? "" : instruction.getDoc());
			} else if (element instanceof EnumType type) {
				type.getLiterals().forEach(literal -> names.putIfAbsent(literal.getName(), literal.getLabel() == null ? "" : literal.getLabel()));
			}
		}));
		return names;
	}

	private List<EObject> parsed(List<EObject> parts) {
		return parts.stream().map(document.get()::parsed).toList();
	}

	private Spot spot(Landing landing) {
		return new Spot(document.get().parsed(landing.group().object()), landing.group().list(), landing.index());
	}
}
