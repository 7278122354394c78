package trapline.machine.explore.code;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The objects that a generated class refers to: static final fields, so that the compiler of the JVM sees their content. */
final class ConstantPool {
	private final List<Object> values = new ArrayList<>();
	private final Map<Object, Integer> numbers = new IdentityHashMap<>();
	private final String owner;

	/** @param owner internal name of the generated class */
	ConstantPool(String owner) {
		this.owner = owner;
	}

	/** The objects, for the class data of the generated class. */
	List<Object> values() {
		return values;
	}

	/** Adds the instruction that pushes an object. */
	void push(MethodVisitor method, Object value) {
		int number = numbers.computeIfAbsent(value, v -> {
			values.add(v);
			return values.size() - 1;
		});
		method.visitFieldInsn(Opcodes.GETSTATIC, owner, "k" + number, Type.getDescriptor(value.getClass()));
	}

	/** Adds the fields, and the initialiser that takes them from the class data. */
	void define(ClassVisitor type) {
		MethodVisitor method = type.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
		method.visitCode();
		method.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/invoke/MethodHandles", "lookup",
				"()Ljava/lang/invoke/MethodHandles$Lookup;", false);
		method.visitLdcInsn("_");
		method.visitLdcInsn(Type.getType(List.class));
		method.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/invoke/MethodHandles", "classData",
				"(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;", false);
		method.visitTypeInsn(Opcodes.CHECKCAST, "java/util/List");
		method.visitVarInsn(Opcodes.ASTORE, 0);
		for (int i = 0; i < values.size(); i++) {
			Class<?> kind = values.get(i).getClass();
			type.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "k" + i, Type.getDescriptor(kind), null, null).visitEnd();
			method.visitVarInsn(Opcodes.ALOAD, 0);
			method.visitLdcInsn(i);
			method.visitMethodInsn(Opcodes.INVOKEINTERFACE, "java/util/List", "get", "(I)Ljava/lang/Object;", true);
			method.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(kind));
			method.visitFieldInsn(Opcodes.PUTSTATIC, owner, "k" + i, Type.getDescriptor(kind));
		}
		method.visitInsn(Opcodes.RETURN);
		method.visitMaxs(0, 0);
		method.visitEnd();
	}
}
