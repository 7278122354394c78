package trapline.machine.explore.code;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import trapline.machine.interpret.Codec;

/** One generated method: the instructions that compiled rules are made of. Its state array is a local variable. */
final class Code {
	private static final String ROOT = "trapline/machine/explore/code/";

	private final MethodVisitor method;
	private final ConstantPool constants;
	private final int state;
	private int locals;

	/**
	 * @param method the method, begun
	 * @param constants the objects that the class refers to
	 * @param state the local variable that holds the state
	 * @param locals the first free local variable
	 */
	Code(MethodVisitor method, ConstantPool constants, int state, int locals) {
		this.method = method;
		this.constants = constants;
		this.state = state;
		this.locals = locals;
	}

	MethodVisitor method() {
		return method;
	}

	/** A new local variable for an int. */
	int local() {
		return locals++;
	}

	void state() {
		method.visitVarInsn(Opcodes.ALOAD, state);
	}

	void load(int local) {
		method.visitVarInsn(Opcodes.ILOAD, local);
	}

	void store(int local) {
		method.visitVarInsn(Opcodes.ISTORE, local);
	}

	void number(int value) {
		if (value >= -1 && value <= 5) {
			method.visitInsn(Opcodes.ICONST_0 + value);
		} else if (value == (byte) value) {
			method.visitIntInsn(Opcodes.BIPUSH, value);
		} else if (value == (short) value) {
			method.visitIntInsn(Opcodes.SIPUSH, value);
		} else {
			method.visitLdcInsn(value);
		}
	}

	void longNumber(long value) {
		if (value == 0 || value == 1) {
			method.visitInsn(value == 0 ? Opcodes.LCONST_0 : Opcodes.LCONST_1);
		} else {
			method.visitLdcInsn(value);
		}
	}

	void text(String value) {
		method.visitLdcInsn(value);
	}

	void op(int opcode) {
		method.visitInsn(opcode);
	}

	void jump(int opcode, Label label) {
		method.visitJumpInsn(opcode, label);
	}

	void here(Label label) {
		method.visitLabel(label);
	}

	/** Pushes an object that the generated class keeps. */
	void constant(Object value) {
		constants.push(method, value);
	}

	/** Pushes the word of a field. */
	void word(Codec.Field field) {
		state();
		number(field.word());
		op(Opcodes.LALOAD);
	}

	/** Pushes the value of a field. */
	void read(Codec.Field field) {
		word(field);
		if (field.shift() > 0) {
			number(field.shift());
			op(Opcodes.LUSHR);
		}
		op(Opcodes.L2I);
		if (field.mask() != 0xFFFF_FFFFL) {
			number((int) field.mask());
			op(Opcodes.IAND);
		}
		if (field.low() != 0) {
			number(field.low());
			op(Opcodes.IADD);
		}
	}

	/** Stores an int local into a field; it must be within the domain. */
	void write(Codec.Field field, int local) {
		beginWrite(field);
		load(local);
		if (field.low() != 0) {
			number(field.low());
			op(Opcodes.ISUB);
		}
		op(Opcodes.I2L);
		longNumber(field.mask());
		op(Opcodes.LAND);
		if (field.shift() > 0) {
			number(field.shift());
			op(Opcodes.LSHL);
		}
		op(Opcodes.LOR);
		op(Opcodes.LASTORE);
	}

	/** Stores a constant into a field. */
	void writeConstant(Codec.Field field, int value) {
		beginWrite(field);
		long bits = field.bits(value);
		if (bits != 0) {
			longNumber(bits);
			op(Opcodes.LOR);
		}
		op(Opcodes.LASTORE);
	}

	private void beginWrite(Codec.Field field) {
		state();
		number(field.word());
		op(Opcodes.DUP2);
		op(Opcodes.LALOAD);
		longNumber(~field.ones());
		op(Opcodes.LAND);
	}

	/** Sets some bits of a word: {@code word = word & keep | set}. */
	void maskWord(int word, long keep, long set) {
		state();
		number(word);
		op(Opcodes.DUP2);
		op(Opcodes.LALOAD);
		longNumber(keep);
		op(Opcodes.LAND);
		if (set != 0) {
			longNumber(set);
			op(Opcodes.LOR);
		}
		op(Opcodes.LASTORE);
	}

	/** Calls a static method of a class of this package. */
	void callStatic(Class<?> owner, String name, String descriptor) {
		method.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(owner), name, descriptor, false);
	}

	/** Calls a method of an object of this package. */
	void call(Class<?> owner, String name, String descriptor) {
		method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, Type.getInternalName(owner), name, descriptor, false);
	}

	/** Calls a method of the generated class itself. */
	void self(String name, String descriptor) {
		method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, ROOT + WalkerClass.NAME, name, descriptor, false);
	}

	/** Calls a static method of the generated class itself. */
	void callStaticSelf(String name, String descriptor) {
		method.visitMethodInsn(Opcodes.INVOKESTATIC, ROOT + WalkerClass.NAME, name, descriptor, false);
	}

	void end() {
		method.visitMaxs(0, 0);
		method.visitEnd();
	}
}
