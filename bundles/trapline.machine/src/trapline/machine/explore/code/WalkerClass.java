package trapline.machine.explore.code;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.explore.form.ExplorationForm;
import trapline.machine.interpret.TransitionSystem;
import trapline.machine.interpret.Watches;

/** Generates the class whose objects walk through one exploration form. */
public final class WalkerClass {
	static final String NAME = "GeneratedWalker";
	private static final String INTERNAL = "trapline/machine/explore/code/" + NAME;
	private static final String SUPER = Type.getInternalName(CompiledWalker.class);

	private final ExplorationForm form;
	private final StateLayout layout;
	private final ExprCode expressions;
	private final Hazards hazards;
	private final ConstantPool constants = new ConstantPool(INTERNAL);
	private final ClassWriter writer = new Frames();
	private final int sources;

	private WalkerClass(ExplorationForm form) {
		this.form = form;
		layout = new StateLayout(form.machine(), form.codec());
		expressions = new ExprCode(layout);
		hazards = new Hazards(form.machine());
		sources = form.machine().actors().size() + form.machine().arrivals().size();
	}

	/** No two local variables of generated code hold objects of different classes. */
	private static final class Frames extends ClassWriter {
		Frames() {
			super(COMPUTE_FRAMES);
		}

		@Override
		protected String getCommonSuperClass(String a, String b) {
			return "java/lang/Object";
		}
	}

	/** Makes walkers, one per call. */
	public interface Factory {
		/** A new walker, for one thread. */
		TransitionSystem.Walker walker();
	}

	/** Compiles a form. The class is unloaded with its last walker. */
	public static Factory compile(ExplorationForm form) {
		MethodHandle constructor = new WalkerClass(form).define();
		return () -> {
			try {
				return (TransitionSystem.Walker) (CompiledWalker) constructor.invokeExact();
			} catch (Throwable e) {
				throw new IllegalStateException("a generated walker cannot be made", e);
			}
		};
	}

	private MethodHandle define() {
		writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, INTERNAL, null, SUPER, null);
		constructor();
		form.machine().actors().forEach(a -> new ActorCode(this, a).compile());
		form.machine().arrivals().forEach(this::arrival);
		List<String> methods = new ArrayList<>();
		form.machine().actors().forEach(a -> methods.add("source_" + a.index()));
		IntStream.range(0, form.machine().arrivals().size()).forEach(i -> methods.add("arrival_" + i));
		dispatch("source", methods);
		new TouchCode(this).compile();
		watches();
		constants.define(writer);
		writer.visitEnd();
		try {
			MethodHandles.Lookup own = MethodHandles.lookup();
			MethodHandles.Lookup made = own.defineHiddenClassWithClassData(writer.toByteArray(), constants.values(), true);
			return made.findConstructor(made.lookupClass(), MethodType.methodType(void.class))
					.asType(MethodType.methodType(CompiledWalker.class));
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("the generated walker is not right", e);
		}
	}

	private void constructor() {
		MethodVisitor method = writer.visitMethod(0, "<init>", "()V", null, null);
		method.visitCode();
		method.visitVarInsn(Opcodes.ALOAD, 0);
		method.visitLdcInsn(layout.words());
		method.visitLdcInsn(layout.length());
		method.visitLdcInsn(sources);
		method.visitMethodInsn(Opcodes.INVOKESPECIAL, SUPER, "<init>", "(III)V", false);
		method.visitInsn(Opcodes.RETURN);
		method.visitMaxs(0, 0);
		method.visitEnd();
	}

	ExplorationForm form() {
		return form;
	}

	ExprCode expressions() {
		return expressions;
	}

	Hazards hazards() {
		return hazards;
	}

	/** Actors and arrivals. */
	int sources() {
		return sources;
	}

	/**
	 * Begins a method.
	 *
	 * @param given whether the state is its last argument; otherwise it is the state whose successors are asked for
	 */
	Code method(String name, String descriptor, boolean given) {
		MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, name, descriptor, null, null);
		method.visitCode();
		int arguments = 1;
		for (Type argument : Type.getArgumentTypes(descriptor)) {
			arguments += argument.getSize();
		}
		if (!given) {
			method.visitVarInsn(Opcodes.ALOAD, 0);
			method.visitFieldInsn(Opcodes.GETFIELD, INTERNAL, "from", "[J");
			method.visitVarInsn(Opcodes.ASTORE, arguments++);
		}
		return new Code(method, constants, arguments - 1, arguments);
	}

	/** Begins a static method whose only argument is the state. */
	Code staticMethod(String name, String descriptor) {
		MethodVisitor method = writer.visitMethod(Opcodes.ACC_FINAL | Opcodes.ACC_STATIC, name, descriptor, null, null);
		method.visitCode();
		return new Code(method, constants, 0, 1);
	}

	/** Pushes the copy on which a transition is made. */
	void to(Code code) {
		code.method().visitVarInsn(Opcodes.ALOAD, 0);
		code.method().visitFieldInsn(Opcodes.GETFIELD, INTERNAL, "to", "[J");
	}

	/** Jumps to the label of the int on the stack. */
	void choose(Map<Integer, Label> cases, Label otherwise, Code code) {
		int[] keys = cases.keySet().stream().mapToInt(i -> i).toArray();
		Label[] labels = cases.values().toArray(new Label[0]);
		if (keys.length > 0 && keys[keys.length - 1] - keys[0] < keys.length * 3) {
			Label[] all = IntStream.rangeClosed(keys[0], keys[keys.length - 1]).mapToObj(i -> cases.getOrDefault(i, otherwise))
					.toArray(Label[]::new);
			code.method().visitTableSwitchInsn(keys[0], keys[keys.length - 1], otherwise, all);
		} else {
			code.method().visitLookupSwitchInsn(otherwise, keys, labels);
		}
	}

	/**
	 * The transitions of one way: one, or one for each combination of what its body chooses.
	 *
	 * @param first the number of the first one
	 * @param stride the distance between their numbers
	 * @param body makes the transition on the copy
	 */
	void transitions(int first, int stride, boolean branches, Code code, Consumer<Code> body) {
		int alternative = code.local();
		code.number(0);
		code.store(alternative);
		Label again = new Label();
		code.here(again);
		code.method().visitVarInsn(Opcodes.ALOAD, 0);
		code.number(first);
		if (branches) {
			code.number(stride);
			code.load(alternative);
			code.op(Opcodes.IMUL);
			code.op(Opcodes.IADD);
		}
		code.method().visitFieldInsn(Opcodes.PUTFIELD, INTERNAL, "code", "I");
		code.method().visitVarInsn(Opcodes.ALOAD, 0);
		code.load(alternative);
		code.self("begin", "(I)V");
		body.accept(code);
		code.method().visitVarInsn(Opcodes.ALOAD, 0);
		code.self("end", "()I");
		if (branches) {
			code.store(alternative);
			code.load(alternative);
			code.jump(Opcodes.IFGE, again);
		} else {
			code.op(Opcodes.POP);
		}
	}

	private void arrival(Arrival arrival) {
		int number = form.machine().arrivals().indexOf(arrival);
		Actor target = form.machine().actor(arrival.target());
		StmtCode statements = new StmtCode(expressions, hazards, target);
		String name = "arrive_" + number;
		Code inner = method(name, "([J)I", true);
		statements.hazards(arrival.rule(), inner);
		if (arrival.budget() != null) {
			statements.statement(new trapline.machine.stmt.Assign(arrival.budget(),
					new Binary(Binary.Op.SUB, arrival.budget(), Const.of(1))), inner);
		}
		if (statements.statement(arrival.body(), inner)) {
			inner.number(0);
			inner.op(Opcodes.IRETURN);
		}
		inner.end();
		Code code = method("arrival_" + number, "()V", false);
		Label no = new Label();
		if (arrival.budget() != null) {
			expressions.branch(new Binary(Binary.Op.GT, arrival.budget(), Const.of(0)), no, false, code);
		}
		expressions.branch(arrival.guard(), no, false, code);
		transitions(form.machine().actors().size() + number, sources, arrival.body().branches(), code, c -> {
			c.method().visitVarInsn(Opcodes.ALOAD, 0);
			to(c);
			c.self(name, "([J)I");
			c.op(Opcodes.POP);
		});
		code.here(no);
		code.op(Opcodes.RETURN);
		code.end();
	}

	private void watches() {
		List<Watches.Watch> all = Watches.of(form.machine());
		Code code = method("holds", "(I)Z", false);
		code.method().visitVarInsn(Opcodes.ILOAD, 1);
		Map<Integer, Label> cases = new TreeMap<>();
		IntStream.range(0, all.size()).forEach(i -> cases.put(i, new Label()));
		Label no = new Label();
		if (cases.isEmpty()) {
			code.op(Opcodes.POP);
		} else {
			choose(cases, no, code);
		}
		cases.forEach((i, label) -> {
			code.here(label);
			expressions.branch(all.get(i).condition(), no, false, code);
			code.number(1);
			code.op(Opcodes.IRETURN);
		});
		code.here(no);
		code.number(0);
		code.op(Opcodes.IRETURN);
		code.end();
	}

	/** A method of one number that calls one of some methods without arguments, which answer whether or nothing. */
	void dispatch(String name, List<String> methods) {
		boolean answers = name.equals("touches");
		String result = answers ? "Z" : "V";
		Code code = method(name, "(I)" + result, false);
		Map<Integer, Label> cases = new TreeMap<>();
		IntStream.range(0, methods.size()).forEach(i -> cases.put(i, new Label()));
		Label none = new Label();
		code.load(1);
		choose(cases, none, code);
		cases.forEach((i, label) -> {
			code.here(label);
			code.method().visitVarInsn(Opcodes.ALOAD, 0);
			code.self(methods.get(i), "()" + result);
			code.op(answers ? Opcodes.IRETURN : Opcodes.RETURN);
		});
		code.here(none);
		if (answers) {
			code.number(0);
		}
		code.op(answers ? Opcodes.IRETURN : Opcodes.RETURN);
		code.end();
	}

	/** Adds bits to a word of the walker. */
	void addTo(String field, long bits, Code code) {
		if (bits != 0) {
			code.method().visitVarInsn(Opcodes.ALOAD, 0);
			code.op(Opcodes.DUP);
			code.method().visitFieldInsn(Opcodes.GETFIELD, INTERNAL, field, "J");
			code.longNumber(bits);
			code.op(Opcodes.LOR);
			code.method().visitFieldInsn(Opcodes.PUTFIELD, INTERNAL, field, "J");
		}
	}
}
