package trapline.conform.program;

import java.util.List;
import java.util.Set;

import trapline.conform.corpus.OracleCase.Program;
import trapline.conform.corpus.SvmHypervisor;
import trapline.conform.corpus.VmxHypervisor;
import trapline.conform.program.GuestLayout.Inside;

/** What a recorded program runs on or under: everything of its scenario but the guest program and its handlers. */
sealed interface Surroundings permits BareMetal, VmxSurroundings, SvmSurroundings {
	/** The module of the platform. */
	String platform(StackForm stacks);

	/** The modules that it needs beside those of every program. */
	List<String> imports();

	/** Vectors that it may deliver although the program mentions them nowhere. */
	Set<Integer> vectors();

	/** Declarations of pages that only it has, one per line. */
	List<String> pages();

	/** Declarations of words in memory, one per line. */
	List<String> words();

	/** Start settings of the processor. */
	List<String> start();

	/** Addresses inside instructions that the guest may be sent to. */
	Set<Inside> insides();

	/** Software outside the guest, one line each; empty for none. */
	List<String> host();

	/**
	 * The surroundings of a program.
	 *
	 * @throws UnsupportedProgram if the semantics does not cover them; the message names what
	 */
	static Surroundings of(Program program) {
		if (program.hypervisor() == null)
			return new BareMetal();
		if (program.hypervisor() instanceof SvmHypervisor svm)
			return new SvmSurroundings(svm);
		return new VmxSurroundings((VmxHypervisor) program.hypervisor(), program);
	}
}
