package trapline.trace;

/**
 * The injections of one event.
 *
 * @param label {@code IRQ 0xec}, {@code NMI}, {@code #PF}, {@code INT 0x80}
 * @param vector 0..255, -1 when the trace names it by an unknown mnemonic
 * @param count number of injections, re-injections included
 * @param reinjected how many of them were re-injections of an event whose delivery had not completed
 */
public record InjectionStatistics(String label, int vector, long count, long reinjected) {
}
