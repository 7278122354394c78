package trapline.compiler.software;

import trapline.compiler.expr.Scope;
import trapline.model.scenario.SoftwareStatement;

/** An instruction at a position: what a program counter can point at. */
public final class Line {
	/** What it does to the flow of control. */
	public enum Kind {
		/** An instruction of the semantics. */
		INSTRUCTION,
		/** Goes on at the successor if the condition holds, else at the target. */
		BRANCH,
		/** Goes on at the target. */
		JUMP,
		/** The instruction of the semantics that ends a task, behind the last that is written. */
		END
	}

	private final int index;
	private final Kind kind;
	private final SoftwareStatement statement;
	private final Scope scope;
	private final String block;
	private final String text;
	private String label;
	private Line successor;
	private Line target;

	Line(int index, Kind kind, SoftwareStatement statement, Scope scope, String block, String text) {
		this.index = index;
		this.kind = kind;
		this.statement = statement;
		this.scope = scope;
		this.block = block;
		this.text = text;
		label = kind == Kind.END ? null : statement.getName();
	}

	/** Its position. */
	public int index() {
		return index;
	}

	public Kind kind() {
		return kind;
	}

	/** The statement from which it was made; that of an end is the last one in front of it. */
	public SoftwareStatement statement() {
		return statement;
	}

	/** What names mean in the statement. */
	public Scope scope() {
		return scope;
	}

	/** The program or handler it stands in. */
	public String block() {
		return block;
	}

	/** The instruction as written, with arguments in the place of parameters. */
	public String text() {
		return text;
	}

	/** Its label; null for none. */
	public String label() {
		return label;
	}

	/** The line that follows if it does not branch; null at the end of a program. */
	public Line successor() {
		return successor;
	}

	/** Where a branch or jump goes on; null at the end of a program. */
	public Line target() {
		return target;
	}

	/** Whether it may go on behind the end of its program; a jump to nowhere does not, it is an error. */
	boolean endsProgram() {
		return kind != Kind.JUMP && (successor == null || kind == Kind.BRANCH && target == null);
	}

	void takeLabel(String other) {
		if (label == null) {
			label = other;
		}
	}

	void setSuccessor(Line line) {
		successor = line;
	}

	void setTarget(Line line) {
		target = line;
	}
}
