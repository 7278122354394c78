package trapline.trace;

/**
 * What a QEMU TCG log written with {@code -d int,cpu_reset} says. There is no clock; only the order of events is known. State values come
 * from the register dump below a record and show the state <em>before</em> the event is delivered.
 */
public sealed interface QemuEvent extends TraceEvent {

	/**
	 * The part of a register dump that matters here. {@link TraceEvent#ABSENT} and null stand for values that the dump did not print.
	 *
	 * @param flags EFLAGS or RFLAGS
	 * @param inhibit the value of {@code II=}: 1 while STI or MOV SS hold interrupts back for an instruction
	 */
	record Registers(long rip, long flags, long cpl, long inhibit, long smm, long halted, long cr2) {

		/** A dump that printed nothing. */
		public static final Registers NONE = new Registers(ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT);

		/** Whether the flags were printed. */
		public boolean hasFlags() {
			return flags != ABSENT;
		}

		/** IF, bit 9 of the flags; meaningless without {@link #hasFlags()}. */
		public boolean interruptFlag() {
			return (flags & 0x200) != 0;
		}
	}

	/** {@code CPU Reset (CPU n)} with the dump of the state that the reset replaced. */
	record Reset(Stamp at, int cpu, Registers registers) implements QemuEvent {
	}

	/** {@code check_exception old: .. new ..}. {@code old} is -1 when no exception was being delivered. */
	record CheckException(Stamp at, int old, int raised) implements QemuEvent {
	}

	/** {@code Servicing [virtual] hardware INT=}: the CPU accepts an interrupt, which needs IF = 1 (or GIF and V_IRQ when virtual). */
	record Servicing(Stamp at, int vector, boolean virtual) implements QemuEvent {
	}

	/**
	 * A delivery record {@code n: v=.. e=.. i=.. cpl=.. IP=..}.
	 *
	 * @param number the counter printed by QEMU
	 * @param software whether an INT n, INT3 or INTO instruction caused it
	 * @param cr2 CR2 printed on the record line, for vector 14 only
	 */
	record Delivery(Stamp at, long number, int vector, long errorCode, boolean software, int cpl, long cs, long rip, long ss, long sp,
			long cr2, Registers registers) implements QemuEvent {
	}

	/** {@code SMM: enter} or {@code SMM: after RSM}. */
	record Smm(Stamp at, boolean entering, Registers registers) implements QemuEvent {
	}

	/** {@code Triple fault}. */
	record TripleFault(Stamp at) implements QemuEvent {
	}
}
