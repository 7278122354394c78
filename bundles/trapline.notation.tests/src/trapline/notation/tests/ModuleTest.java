package trapline.notation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import trapline.model.semantics.AnyPattern;
import trapline.model.semantics.Binary;
import trapline.model.semantics.Blocker;
import trapline.model.semantics.Candidate;
import trapline.model.semantics.Cascade;
import trapline.model.semantics.Choice;
import trapline.model.semantics.Conditional;
import trapline.model.semantics.Cost;
import trapline.model.semantics.Decision;
import trapline.model.semantics.DecisionExtension;
import trapline.model.semantics.Definition;
import trapline.model.semantics.EntityType;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Goto;
import trapline.model.semantics.Hazard;
import trapline.model.semantics.IfStatement;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.Knob;
import trapline.model.semantics.Lane;
import trapline.model.semantics.MarkStatement;
import trapline.model.semantics.Membership;
import trapline.model.semantics.Module;
import trapline.model.semantics.NowhereLiteral;
import trapline.model.semantics.Proc;
import trapline.model.semantics.Processor;
import trapline.model.semantics.Quantifier;
import trapline.model.semantics.Reference;
import trapline.model.semantics.RuleOverride;
import trapline.model.semantics.StateGroup;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.Table;
import trapline.model.semantics.TypeTest;
import trapline.model.semantics.Unary;
import trapline.model.semantics.UnionType;
import trapline.model.semantics.ValuesPattern;
import trapline.model.semantics.Variable;
import trapline.notation.Loaded;

/** Every construct of modules becomes what it says. */
class ModuleTest {

	private static final String TEXT = """
			module demo "Every construct once"

			open enum vector 0..255 { #DE = 0 "divide error"  NMI = 2  #PF = 0x0E  last }
			enum Kind { fault trap "a trap" abort }
			range ring 0..3
			entity page { present : bool = true  swapped : bool }
			entity token
			union address of page, token plus none, unknown
			state cpu {
				pc : position
				next : position = nowhere      "address after the current instruction"
				IF : bool = true
				cr2 : address = none
				level : 0..7
				irr[vector] : bool
				gate[vector] { entry : position  ist : 0..7 = 1  kind : Kind = trap }
			}
			ghost state activation { last_kind : Kind }
			state core { msr : bool }
			knob odd : bool = true "an oddity" cites "SDM2 STI", "APM2"
			cost C-08 "a return" 230 within 1.5 cites "LKML"
			operator bit(x, n) "bit n of x"
			def open = IF && !gate[NMI].kind == trap || bit(level, 2) != -1;
			def both(a, b) = if a then b else a is page;
			def deepest = highest x in ring : x < level else 0;
			table vectors R-101 "Vector table" cites "SDM3 T6-1" (v : vector, k : Kind) -> (kind : Kind, code : bool) {
				R-101.de "its own id" cites "SDM3": #DE, * -> fault, false;
				{NMI, #PF}, trap -> trap, true;
				*, * -> abort, 1 + 1 == 2;
			}
			blocker closed "f" on lane IF R-301 "IF = 0" cites "SDM3": !IF;
			decision boundary R-201 "Boundary" costs C-08 {
				rank 5 first R-201.a "first" let v = highest x in vector : irr[x] else 0
					when exists x in vector : irr[x] blocked by closed loser pending { irr[v] := false; goto deliver(v); }
				rank 4.6 second R-201.b "second" when odd { }
				otherwise when IF { execute; }
			}
			extend decision boundary { rank 7 third R-201.c "third" when true loser lost { } }
			choice free R-202 "free" { option R-202.a "one" when IF { IF := false; } option R-202.b "two" { choose level in ring; } }
			event cascade entry(n : ring) R-511 "checks" {
				stage controls any order fails { goto retire; } {
					check R-511.a "a" : n != 3;
					check R-511.b "b" : n in {0, 1} else { say "no {}", n; }
				}
				stage guest { }
				passes { goto deliver(#PF); }
			}
			event proc deliver(v : vector) {
				var depth : ring;
				R-310.a "a step" cites "SDM3" when gate[v].ist != 0 { depth := gate[v].ist; }
				do { call helper(depth); mark irq[v] entry "{} entered", v; mark exits note; }
			}
			proc helper(at) { do { if at == 1 { level := 1; } else if at == 2 { level := 2; } else { level := 3; } } }
			proc retire() { do { pc := next; } }
			event insn sti "opens" R-302 "sets IF" { IF := true; }
			insn read(from) -> to { R-902 "reads" { to := from; } do { say "reads {}", from; } }
			insn write(to) <- value R-903 "writes" { to := value; }
			event insn touch(p : page, k : Kind = fault) { R-901 "touches" when !p.present { goto deliver(#PF); } }
			arrival nmi R-305 "latches" { if irr[NMI] { mark irq[NMI] merged; } irr[NMI] := true; }
			arrival irq(v : vector) R-306 "requests" { irr[v] := true; }
			processor { boundary = boundary; retire = retire; pc = pc; next = next; level = level; handlers = gate.entry; }
			routine announce(p) { again: write cr2 <- p; if IF { goto again; } call quiet(); }
			routine quiet() { }
			host kernel(p) { on #PF { call announce(p); forever: goto forever; } }
			lane level "depth" band of level shades white, light
			lane IF "IF" gate of IF hatch if
			lane runs "runs" nesting of level labelled last_kind
			lane irq[v : vector] "IRQ" pending of irr[v] glyph circle "I" decided by boundary.first
			lane cr2 "CR2" value of cr2
			lane exits "exits" marks
			hazard H-01 alias lost, gone "an oddity" cites "SDM3" at R-310.a when deliver.depth == 1 && all x in ring : x >= 0;
			warning hazard H5_CR2 "informational" when count x in page : x.present == 0;
			override R-302 "does nothing" { }
			disable R-903;
			""";

	private static Loaded loaded;
	private static Module module;

	@BeforeAll
	static void load() {
		loaded = Texts.module(TEXT);
		module = loaded.module().orElseThrow();
	}

	@Test
	void thereIsNothingWrong() {
		assertEquals(List.of(), Texts.problems(loaded));
		assertEquals("demo", module.getName());
		assertEquals("Every construct once", module.getTitle());
	}

	@Test
	void types() {
		EnumType vector = element(EnumType.class, "vector");
		assertTrue(vector.isOpen());
		assertEquals(255, vector.getHigh());
		assertEquals(14, vector.getLiterals().get(2).getValue());
		assertEquals("divide error", vector.getLiterals().get(0).getLabel());
		assertTrue(!vector.getLiterals().get(3).isExplicit());
		assertEquals(2, element(EntityType.class, "page").getProperties().size());
		UnionType address = element(UnionType.class, "address");
		assertEquals(List.of("page", "token"), address.getMembers().stream().map(Symbol::getName).toList());
		assertEquals(List.of("none", "unknown"), address.getLiterals().stream().map(Symbol::getName).toList());
	}

	@Test
	void state() {
		List<StateGroup> groups = all(StateGroup.class);
		assertEquals(List.of("cpu", "activation", "core"), groups.stream().map(StateGroup::getScope).toList());
		assertTrue(groups.get(1).isGhost());
		Variable next = groups.get(0).getVariables().get(1);
		assertInstanceOf(NowhereLiteral.class, next.getInitial());
		assertEquals("address after the current instruction", next.getDoc());
		Variable gate = groups.get(0).getVariables().get(6);
		assertEquals(List.of("entry", "ist", "kind"), gate.getFields().stream().map(Symbol::getName).toList());
		assertNull(gate.getType());
	}

	@Test
	void knobsAndCosts() {
		assertEquals(List.of("SDM2 STI", "APM2"), element(Knob.class, "odd").getCitations());
		Cost cost = element(Cost.class, "C-08");
		assertEquals(230, cost.getCentral());
		assertEquals("1.5", cost.getUncertainty());
	}

	@Test
	void operatorsBind() {
		Binary or = assertInstanceOf(Binary.class, element(Definition.class, "open").getValue());
		assertEquals("||", or.getOp());
		Binary and = assertInstanceOf(Binary.class, or.getLeft());
		assertEquals("&&", and.getOp());
		Binary equal = assertInstanceOf(Binary.class, and.getRight());
		assertEquals("==", equal.getOp());
		assertInstanceOf(Unary.class, equal.getLeft());
		assertInstanceOf(Unary.class, ((Binary) or.getRight()).getRight());
		Conditional conditional = assertInstanceOf(Conditional.class, element(Definition.class, "both").getValue());
		assertInstanceOf(TypeTest.class, conditional.getOtherwise());
		Quantifier highest = assertInstanceOf(Quantifier.class, element(Definition.class, "deepest").getValue());
		assertEquals("highest", highest.getKind());
		assertEquals("x", highest.getName());
		assertInstanceOf(Binary.class, highest.getBody());
	}

	@Test
	void aQuantifierReachesAsFarRightAsItCan() {
		Binary and = assertInstanceOf(Binary.class, all(Hazard.class).get(0).getGuard());
		Quantifier every = assertInstanceOf(Quantifier.class, and.getRight());
		assertEquals(">=", assertInstanceOf(Binary.class, every.getBody()).getOp());
	}

	@Test
	void tables() {
		Table table = element(Table.class, "vectors");
		assertEquals("R-101", table.getId());
		assertEquals("R-101.de", table.getRows().get(0).getId());
		assertNull(table.getRows().get(1).getId());
		ValuesPattern several = assertInstanceOf(ValuesPattern.class, table.getRows().get(1).getPatterns().get(0));
		assertEquals(2, several.getValues().size());
		assertInstanceOf(AnyPattern.class, table.getRows().get(2).getPatterns().get(1));
	}

	@Test
	void literalsOfTheExpectedTypeComeFirst() {
		Variable kind = all(StateGroup.class).get(0).getVariables().get(6).getFields().get(2);
		assertSame(element(EnumType.class, "Kind").getLiterals().get(1), ((Reference) kind.getInitial()).getSymbol());
	}

	@Test
	void decisions() {
		Decision decision = element(Decision.class, "boundary");
		assertEquals("C-08", decision.getCost().getName());
		Candidate first = decision.getCandidates().get(0);
		assertEquals("v", first.getBinding().getName());
		assertSame(element(Blocker.class, "closed"), first.getBlockers().get(0));
		assertSame(element(Lane.class, "IF"), first.getBlockers().get(0).getLane());
		assertEquals("pending", first.getLoser());
		assertEquals("4.6", decision.getCandidates().get(1).getRank());
		assertEquals(1, decision.getOtherwise().getStatements().size());
		assertSame(decision, all(DecisionExtension.class).get(0).getDecision());
		assertEquals(2, element(Choice.class, "free").getOptions().size());
	}

	@Test
	void cascades() {
		Cascade cascade = element(Cascade.class, "entry");
		assertTrue(cascade.isEvent());
		assertTrue(cascade.getStages().get(0).isAnyOrder());
		assertNull(cascade.getStages().get(0).getChecks().get(0).getFails());
		assertInstanceOf(Membership.class, cascade.getStages().get(0).getChecks().get(1).getCondition());
		assertNull(cascade.getStages().get(1).getFails());
		assertSame(element(Proc.class, "deliver"), ((Goto) cascade.getPasses().getStatements().get(0)).getTarget());
	}

	@Test
	void procs() {
		Proc proc = element(Proc.class, "deliver");
		assertEquals("depth", proc.getLocals().get(0).getName());
		assertEquals("R-310.a", proc.getSteps().get(0).getId());
		assertNull(proc.getSteps().get(1).getId());
		MarkStatement mark = (MarkStatement) proc.getSteps().get(1).getBody().getStatements().get(1);
		assertSame(element(Lane.class, "irq"), mark.getLane());
		assertSame(proc.getParams().get(0), ((Reference) mark.getIndex()).getSymbol());
		IfStatement branch = (IfStatement) element(Proc.class, "helper").getSteps().get(0).getBody().getStatements().get(0);
		assertInstanceOf(IfStatement.class, branch.getOtherwise().getStatements().get(0));
	}

	@Test
	void instructions() {
		assertEquals("opens", element(Instruction.class, "sti").getDoc());
		assertEquals("to", element(Instruction.class, "read").getTarget().getName());
		assertEquals(2, element(Instruction.class, "read").getSteps().size());
		assertEquals("value", element(Instruction.class, "write").getSource().getName());
		assertEquals("fault", ((Reference) element(Instruction.class, "touch").getParams().get(1).getInitial()).getSymbol().getName());
	}

	@Test
	void theRest() {
		assertEquals(List.of("boundary", "retire", "pc", "next", "level", "handlers"),
				all(Processor.class).get(0).getRoles().stream().map(Symbol::getName).toList());
		Lane pending = element(Lane.class, "irq");
		assertEquals("first", pending.getCandidate());
		assertEquals("I", pending.getLetter());
		assertEquals("if", element(Lane.class, "IF").getHatch());
		assertEquals(List.of("white", "light"), element(Lane.class, "level").getShades());
		assertEquals(List.of("lost", "gone"), all(Hazard.class).get(0).getAliases());
		assertEquals("R-310.a", all(Hazard.class).get(0).getAt());
		assertTrue(all(Hazard.class).get(1).isWarning());
		assertEquals("R-302", all(RuleOverride.class).get(0).getId());
	}

	@Test
	void positionsAreThoseOfNames() {
		assertEquals("test.trapsem:4:6", loaded.position(element(EnumType.class, "Kind")).toString());
		assertEquals("test.trapsem:27:2", loaded.position(element(Table.class, "vectors").getRows().get(0)).toString());
	}

	private static <T> List<T> all(Class<T> type) {
		return module.getElements().stream().filter(type::isInstance).map(type::cast).toList();
	}

	private static <T extends EObject> T element(Class<T> type, String name) {
		return all(type).stream().filter(symbol -> name.equals(((Symbol) symbol).getName())).findFirst().orElseThrow();
	}
}
