package trapline.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import trapline.compiler.operators.Operators;
import trapline.machine.SemanticsError;
import trapline.machine.expr.IntOperator;
import trapline.machine.print.transitions.Operator;

class OperatorsTest {
	@ParameterizedTest
	@CsvSource({ "bit, 5 2, 1", "bit, 5 1, 0", "set_bit, 1 3, 9", "clear_bit, 9 3, 1", "bits, 0xf5 7 4, 15",
			"bits, -1 31 0, -1", "bit_and, 12 10, 8", "bit_or, 12 10, 14", "bit_xor, 12 10, 6", "shift_left, 3 4, 48",
			"shift_right, 48 4, 3", "highest_bit, 40, 5", "highest_bit, 0, -1", "lowest_bit, 40, 3", "lowest_bit, 0, -1",
			"count_bits, 11, 3", "min, 3 4, 3", "max, 3 4, 4" })
	void results(String name, String arguments, int expected) {
		IntOperator operator = Operators.named(name);
		int[] values = java.util.Arrays.stream(arguments.split(" ")).mapToInt(Integer::decode).toArray();
		assertEquals(operator.arity(), values.length);
		assertEquals(expected, operator.function().apply(values));
	}

	@Test
	void thereAreFew() {
		assertTrue(Operators.all().size() <= 20);
	}

	@Test
	void bitsThatDoNotExistAreFaults() {
		assertThrows(SemanticsError.class, () -> Operators.named("bit").function().apply(new int[] { 1, 32 }));
	}

	@Test
	void everyOperatorCanBePrintedForOtherModelCheckers() {
		Operators.all().forEach((name, operator) -> {
			List<String> arguments = List.of("a", "b", "c").subList(0, operator.arity());
			Operator printed = Operator.named(name);
			assertFalse(printed.promela(arguments).contains("$"), name);
			assertTrue(printed.definitions().get(name).contains(printed.tla(arguments).substring(0, name.length() + 1)), name);
		});
	}
}
