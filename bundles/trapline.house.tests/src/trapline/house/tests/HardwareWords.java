package trapline.house.tests;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words of the x86 architecture in Java source: in names of any spelling, in literals and in comments. */
final class HardwareWords {

	/** In any case, also as a part of a name: {@code blockedByNmi}, {@code CR2_LOST}. */
	private static final Set<String> WORDS = Stream.of("nmi vnmi iret iretd iretq eret erets eretu rsm smi smm "
			+ "cr0 cr2 cr3 cr4 cr8 dr6 dr7 efer eflags rflags rip rsp cpl dpl rpl "
			+ "ept npt eptp idt idtr gdt gdtr ldt tss ist vmx svm vmcs vmcb vmcall vmmcall vmrun vmlaunch vmresume vmclear "
			+ "vmptrld vmread vmwrite stgi clgi vgif fred msr wrmsr rdmsr apic lapic xapic avic apicv tpr ppr irr isr eoi "
			+ "ipi hlt sti popf popfq pushf pushfq int3 int1 movss mwait invlpg cpuid syscall sysenter sysret "
			+ "swapgs vmexit vmexits vmentry vmentries xcr0 mmio apf apfs").flatMap(line -> Stream.of(line.split(" ")))
			.collect(Collectors.toUnmodifiableSet());

	/** Spelt in several words. */
	private static final Pattern PHRASES = Pattern.compile("vm[ _-]?(exit|entry|entries)|page[ _-]?fault|double[ _-]?fault"
			+ "|triple[ _-]?fault|general[ _-]?protection|machine[ _-]?check|mov[ _-]?ss\\b|exception[ _-]?bitmap"
			+ "|interrupt[ _-]?(flag|window)|idt[ _-]?vectoring|single[ _-]?step[ _-]?trap", Pattern.CASE_INSENSITIVE);

	/** Exceptions by mnemonic. */
	private static final Pattern EXCEPTIONS = Pattern
			.compile("#(DE|DB|BP|OF|BR|UD|NM|DF|TS|NP|SS|GP|PF|MF|AC|MC|XM|XF|VE|CP|HV|VC|SX)\\b");

	/** Flags whose names are also words of Java: only where a literal is nothing but the name. */
	private static final Pattern FLAG_LITERALS = Pattern.compile("\"(IF|TF|RF|NT|AC|VIF|VIP|GIF)\"");

	/** The parts of names: a run of lower case, a capital with what follows, or a run of capitals; digits go along. */
	private static final Pattern PARTS = Pattern.compile("[A-Z]+[0-9]*(?![a-z])|[A-Z][a-z]+[0-9]*|[a-z]+[0-9]*");

	private HardwareWords() {
	}

	/** The words found in some text, as they are spelt there. */
	static Set<String> in(String text) {
		Set<String> found = new TreeSet<>();
		PARTS.matcher(text).results().map(MatchResult::group)
				.filter(part -> WORDS.contains(part.toLowerCase())).forEach(found::add);
		for (Pattern pattern : List.of(PHRASES, EXCEPTIONS, FLAG_LITERALS))
			pattern.matcher(text).results().map(MatchResult::group).forEach(found::add);
		return found;
	}
}
