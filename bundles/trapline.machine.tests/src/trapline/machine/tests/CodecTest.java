package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import trapline.machine.ActorBuilder;
import trapline.machine.Domain;
import trapline.machine.Machine;
import trapline.machine.MachineBuilder;
import trapline.machine.Scope;
import trapline.machine.SemanticsError;
import trapline.machine.SlotSet;
import trapline.machine.StopPoint;
import trapline.machine.Variable;
import trapline.machine.interpret.Codec;

class CodecTest {
	private static Machine machine(Domain... domains) {
		MachineBuilder builder = new MachineBuilder("codec");
		for (int i = 0; i < domains.length; i++) {
			builder.addVariable("x" + i, Scope.VM, "", domains[i], domains[i].low(), false, "");
		}
		ActorBuilder actor = builder.addActor("p");
		actor.add(new StopPoint("stop", null));
		return builder.build();
	}

	private static Codec keepingAll(Machine machine) {
		SlotSet all = new SlotSet();
		machine.variables().forEach(v -> all.add(v.slot()));
		return new Codec(machine, all);
	}

	private static Domain domain(Random random) {
		int low = random.nextInt(5) == 0 ? random.nextInt() : random.nextInt(5) - 2;
		long size = switch (random.nextInt(4)) {
			case 0 -> 1 + random.nextInt(3);
			case 1 -> 1L << random.nextInt(31);
			case 2 -> 1 + random.nextInt(1000);
			default -> Integer.MAX_VALUE;
		};
		return Domain.range(low, (int) Math.min(Integer.MAX_VALUE, low + size - 1));
	}

	private static int value(Domain domain, Random random) {
		return switch (random.nextInt(3)) {
			case 0 -> domain.low();
			case 1 -> domain.high();
			default -> (int) (domain.low() + (long) (random.nextDouble() * ((long) domain.high() - domain.low() + 1)));
		};
	}

	@Test
	void packingLosesNothingAndTellsAllStatesApart() {
		Random random = new Random(7);
		for (int round = 0; round < 300; round++) {
			Domain[] domains = new Domain[1 + random.nextInt(20)];
			Arrays.setAll(domains, i -> domain(random));
			Machine machine = machine(domains);
			Codec codec = keepingAll(machine);
			assertEquals(Arrays.stream(domains).mapToInt(Domain::bits).sum(), codec.bits());
			Map<String, String> byPacked = new HashMap<>();
			for (int i = 0; i < 50; i++) {
				int[] state = machine.initial();
				for (Variable v : machine.variables().subList(0, domains.length)) {
					state[v.slot()] = value(v.domain(), random);
				}
				long[] packed = new long[codec.words()];
				codec.encode(state, packed, 0);
				int[] back = codec.newState();
				codec.decode(packed, 0, back);
				assertArrayEquals(state, back);
				String before = byPacked.put(Arrays.toString(packed), Arrays.toString(state));
				assertTrue(before == null || before.equals(Arrays.toString(state)));
			}
		}
	}

	@Test
	void patchingIsPackingAnew() {
		Random random = new Random(8);
		for (int round = 0; round < 300; round++) {
			Domain[] domains = new Domain[1 + random.nextInt(20)];
			Arrays.setAll(domains, i -> domain(random));
			Machine machine = machine(domains);
			Codec codec = keepingAll(machine);
			int[] state = machine.initial();
			long[] patched = new long[codec.words()];
			codec.encode(state, patched, 0);
			for (int i = 0; i < 50; i++) {
				int slot = random.nextInt(domains.length);
				state[slot] = value(domains[slot], random);
				codec.patch(state, slot, patched);
				long[] packed = new long[codec.words()];
				codec.encode(state, packed, 0);
				assertArrayEquals(packed, patched);
			}
		}
	}

	@Test
	void whatNeverChangesTakesNoBits() {
		Machine machine = machine(Domain.BOOL, Domain.range(0, 1000));
		assertEquals(0, machine.interpreter().codec().bits());
		assertEquals(1, machine.interpreter().codec().words());
		assertTrue(machine.constant(machine.variable("x1")));
	}

	@Test
	void noVariableStraddlesTwoWords() {
		Codec codec = keepingAll(machine(Domain.range(0, (1 << 30) - 1), Domain.range(0, (1 << 30) - 1),
				Domain.range(0, 31), Domain.range(0, 15)));
		assertEquals(2, codec.words());
		assertEquals(69, codec.bits());
	}

	@Test
	void aValueOutsideItsDomainIsAnErrorAndNotAnotherState() {
		Machine machine = machine(Domain.range(2, 4), Domain.BOOL);
		Codec codec = keepingAll(machine);
		int[] state = machine.initial();
		state[0] = 5;
		SemanticsError error = assertThrows(SemanticsError.class, () -> codec.encode(state, 0));
		assertEquals("value 5 is outside the domain 2..4 of x0", error.getMessage());
		assertThrows(SemanticsError.class, () -> codec.patch(state, 0, new long[1]));
	}
}
