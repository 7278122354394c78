package trapline.conform.vector;

import trapline.conform.program.UnsupportedProgram;

/** What a hypervisor does, as lines of a script. */
final class HostWriter {
	private final Script script;
	private final Pages pages;

	HostWriter(Script script, Pages pages) {
		this.script = script;
		this.pages = pages;
	}

	void write(Given fields) {
		String op = fields.text("op", "");
		String line = switch (op) {
		case "mov_cr2" -> "load_cr2 <- " + pages.at(fields.number("value"));
		case "read_cr2" -> "save_cr2";
		case "pf" -> "host_fault " + pages.at(fields.number("value"));
		case "iret" -> "host_iret";
		case "sti" -> "host_sti";
		case "stgi", "vmxoff", "service_nmi", "fix_idt" -> op;
		default -> throw new UnsupportedProgram("the mapping does not cover the host's '" + op + "'");
		};
		script.entry(line, 0);
	}
}
