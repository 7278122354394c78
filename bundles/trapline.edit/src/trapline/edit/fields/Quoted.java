package trapline.edit.fields;

import org.eclipse.xtext.nodemodel.INode;

/** Text in quotes, which a field shows without them. */
final class Quoted {
	private Quoted() {
	}

	static Slot in(INode string) {
		return value -> Slot.required(string).write(of(value));
	}

	static String of(String value) {
		return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r\n", "\n").replace("\n", "\\n") + "\"";
	}
}
