package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static trapline.machine.tests.Cell.set;
import static trapline.machine.tests.Cell.step;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import trapline.machine.Check;
import trapline.machine.Domain;
import trapline.machine.Machine;
import trapline.machine.Scope;
import trapline.machine.Variable;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.ElementArray;
import trapline.machine.expr.Expr;
import trapline.machine.expr.IntOperator;
import trapline.machine.expr.OperatorCall;
import trapline.machine.expr.Slot;
import trapline.machine.expr.Unary;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.print.promela.PromelaPrinter;
import trapline.machine.print.tla.TlaModel;
import trapline.machine.print.tla.TlaPrinter;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.tests.tla.TlaModule;

/** The texts for other model checkers. That Spin agrees is tried with the built product. */
class ModelPrintersTest {
	private final Cell cell = new Cell();

	@Test
	void everyPartIsPrinted() throws IOException {
		ExplorationMachine system = ExplorationMachine.of(MachinePrinterTest.machine());
		assertEquals(read("machine.pml"), PromelaPrinter.print(system));
		TlaModel model = TlaPrinter.print(system, "machine");
		assertEquals(read("machine.tla"), model.module());
		assertEquals(read("machine.cfg"), model.configuration());
	}

	private static String read(String name) throws IOException {
		return Files.readString(MachinePrinterTest.golden(name));
	}

	@Test
	void namesThatALanguageHasTakenAreChanged() {
		Slot run = cell.bool("run", 0);
		Slot len = cell.bool("LET", 0);
		Slot dotted = cell.bool("a.b", 0);
		Slot plain = cell.bool("a_b", 0);
		asked(run, len, dotted, plain);
		String promela = promela(looping(set(run, 1), set(len, 1), set(dotted, 1), set(plain, 1)));
		assertTrue(promela.contains("\nbit run_2 = 0;") && promela.contains("\nbit let = 0;"), promela);
		assertTrue(promela.contains("\nbit a_b = 0;") && promela.contains("\nbit a_b_2 = 0;"), promela);
		TlaModel tla = TlaPrinter.print(ExplorationMachine.of(cell.builder.build()), "m");
		assertTrue(tla.module().contains("\tLET_2 |-> 0,") && tla.module().contains("\trun |-> 0,"), tla.module());
	}

	/** Checks that ask for variables, which otherwise would be left out. */
	private void asked(Slot... slots) {
		for (Slot slot : slots) {
			cell.builder.addCheck(new Check(Check.Kind.EXISTS, "", slot, null, null));
		}
	}

	private Machine looping(trapline.machine.stmt.Stmt... body) {
		cell.actor.add(step("loop", Const.TRUE, Block.of(body), 0));
		return cell.builder.build();
	}

	private static String promela(Machine machine) {
		return PromelaPrinter.print(ExplorationMachine.of(machine));
	}

	@Test
	void aValueWithASignIsNoInitialValueOfAnArray() {
		List<Variable> all = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			all.add(cell.builder.addVariable("a[" + i + "]", Scope.CPU, "p", Domain.range(-1, 7), -i, false, "").variable());
		}
		Slot at = cell.bool("at", 0);
		Element element = new Element(new ElementArray("a", "", 0, all), at);
		cell.builder.addCheck(new Check(Check.Kind.NEVER, "", Binary.eq(element, Const.of(-1)), null, null));
		String text = promela(looping(new Assign(element, Const.of(-1)), new Assign(at, Unary.not(at))));
		assertTrue(text.contains("bit a[2] = {1, 0};"), text);
		assertTrue(text.contains("a[at] = (-1) + 1;") && text.contains("(a[at] - 1) == (-1)"), text);
	}

	@Test
	void elementsOfAnArrayThatSharesVariablesAreToldApart() {
		Variable x = cell.bool("x", 0).variable();
		Variable y = cell.bool("y", 1).variable();
		Slot at = cell.bool("at", 0);
		asked(new Slot(x), new Slot(y));
		Element kept = new Element(new ElementArray("a", "", 0, List.of(x, y)), at);
		Element shared = new Element(new ElementArray("b", "", 0, List.of(y, x)), at);
		Machine machine = looping(new Assign(kept, shared), new Assign(shared, kept), new Assign(at, Unary.not(at)));
		String text = promela(machine).replaceAll("\\s+", " ");
		assertTrue(text.contains(":: at == 0 -> b[1] = b[at]; :: at == 1 -> b[0] = b[at]; fi;"), text);
		assertTrue(text.contains("b[at] = (at == 1 -> b[0] : (at == 0 -> b[1] : 0));"), text);
		TlaModel tla = TlaPrinter.print(ExplorationMachine.of(machine), "m");
		assertEquals(3, new TlaModule(tla.module(), tla.configuration()).states());
	}

	@Test
	void anArrayThatIsCountedFromAnotherIndexIsTheSameArray() {
		ElementArray array = new ElementArray("a", "", 0, List.of(cell.bool("x", 0).variable(), cell.bool("y", 1).variable()));
		Slot at = cell.bool("at", 0);
		Element shifted = new Element(array.shifted(1), new Binary(Binary.Op.ADD, at, Const.of(1)));
		cell.builder.addCheck(new Check(Check.Kind.NEVER, "", Binary.eq(new Element(array, at), Const.of(1)), null, null));
		Machine machine = looping(new Assign(new Element(array, at), Const.of(1)), new Assign(shifted, Const.of(0)),
				new Assign(at, Unary.not(at)));
		assertTrue(promela(machine).contains("a[(at + 1) - 1] = 0;"), promela(machine));
		TlaModel tla = TlaPrinter.print(ExplorationMachine.of(machine), "m");
		assertTrue(tla.module().contains("!.a[(r1.at + 1) - 1] = 0") || tla.module().contains("!.a[(r.at + 1) - 1] = 0"), tla.module());
		assertEquals(4, new TlaModule(tla.module(), tla.configuration()).states());
	}

	@Test
	void operatorsMeanTheSameInTla() {
		Map<String, IntOperator.Function> all = Map.of("bit", a -> a[0] >>> a[1] & 1, "set_bit", a -> a[0] | 1 << a[1], "clear_bit",
				a -> a[0] & ~(1 << a[1]), "bit_and", a -> a[0] & a[1], "bit_or", a -> a[0] | a[1], "bit_xor", a -> a[0] ^ a[1],
				"shift_left", a -> a[0] << a[1], "shift_right", a -> a[0] >>> a[1], "min", a -> Math.min(a[0], a[1]), "max",
				a -> Math.max(a[0], a[1]));
		Slot x = cell.number("x", 7);
		Slot y = cell.number("y", 7);
		all.forEach((name, function) -> agrees(new OperatorCall(new IntOperator(name, 2, function), List.of(x, y)), x, y));
		agrees(new OperatorCall(new IntOperator("count_bits", 1, a -> Integer.bitCount(a[0])), List.of(x)), x, y);
		agrees(new OperatorCall(new IntOperator("highest_bit", 1, a -> 31 - Integer.numberOfLeadingZeros(a[0])), List.of(x)), x, y);
		agrees(new OperatorCall(new IntOperator("lowest_bit", 1, a -> a[0] == 0 ? -1 : Integer.numberOfTrailingZeros(a[0])),
				List.of(x)), x, y);
		agrees(new OperatorCall(new IntOperator("bits", 3, a -> a[0] >>> a[2] & (1 << a[1] - a[2] + 1) - 1),
				List.of(x, Const.of(2), Const.of(1))), x, y);
		cell.actor.add(step("loop", Const.TRUE, Block.of(
				new Assign(x, new Binary(Binary.Op.MOD, new Binary(Binary.Op.ADD, x, Const.of(1)), Const.of(8))),
				new Assign(y, new Binary(Binary.Op.MOD, new Binary(Binary.Op.ADD, y, new Binary(Binary.Op.DIV, x, Const.of(7))),
						Const.of(8)))), 0));
		TlaModel tla = TlaPrinter.print(ExplorationMachine.of(cell.builder.build()), "m");
		TlaModule module = new TlaModule(tla.module(), tla.configuration());
		assertEquals(64, module.states());
		assertEquals(64 * 14, module.violated().size());
	}

	/** Adds checks that the operator has the value that its Java side says, one for each pair of arguments; each is seen to hold. */
	private void agrees(OperatorCall call, Slot x, Slot y) {
		for (int i = 0; i < 64; i++) {
			int[] state = new int[y.index() + 1];
			state[x.index()] = i % 8;
			state[y.index()] = i / 8;
			Expr here = Binary.and(Binary.eq(x, Const.of(i % 8)), Binary.eq(y, Const.of(i / 8)));
			cell.builder.addCheck(new Check(Check.Kind.EXISTS, "", Binary.and(here, Binary.eq(call, Const.of(call.eval(state)))), null,
					null));
		}
	}

	@Test
	void whatIsLookedForIsNumberedAsTheHeadSays() {
		String text = promela(RandomMachine.build(5));
		Matcher listed = Pattern.compile("\n \\*   (\\d+)  ").matcher(text);
		List<String> numbers = listed.results().map(r -> r.group(1)).toList();
		assertEquals(List.of("1", "2", "3", "4"), numbers);
		List<String> seen = Pattern.compile("seen\\((\\d+)\\)").matcher(text).results().map(r -> r.group(1)).distinct().toList();
		assertFalse(seen.isEmpty());
		assertTrue(numbers.containsAll(seen), seen.toString());
	}
}
