package trapline.diagram.data;

import java.io.IOException;
import java.io.Writer;

/** Writes JSON as it comes, without building it first: one element per line, objects of one element in one line. */
final class JsonWriter {
	private final Writer out;
	private boolean first = true;

	JsonWriter(Writer out) {
		this.out = out;
	}

	JsonWriter beginObject() throws IOException {
		return open('{');
	}

	JsonWriter beginObject(String name) throws IOException {
		name(name);
		out.write('{');
		first = true;
		return this;
	}

	JsonWriter endObject() throws IOException {
		return close('}');
	}

	JsonWriter beginArray(String name) throws IOException {
		name(name);
		out.write('[');
		first = true;
		return this;
	}

	JsonWriter endArray() throws IOException {
		return close(']');
	}

	/** Begins a new line before the next value. */
	JsonWriter line() throws IOException {
		if (!first) {
			out.write(',');
			first = true;
		}
		out.write('\n');
		return this;
	}

	JsonWriter put(String name, String value) throws IOException {
		name(name);
		string(value);
		first = false;
		return this;
	}

	JsonWriter put(String name, long value) throws IOException {
		name(name);
		out.write(Long.toString(value));
		first = false;
		return this;
	}

	JsonWriter put(String name, boolean value) throws IOException {
		name(name);
		out.write(Boolean.toString(value));
		first = false;
		return this;
	}

	/** As {@link #put(String, String)}, left out if empty. */
	JsonWriter putIfAny(String name, String value) throws IOException {
		return value.isEmpty() ? this : put(name, value);
	}

	private JsonWriter open(char bracket) throws IOException {
		separate();
		out.write(bracket);
		first = true;
		return this;
	}

	private JsonWriter close(char bracket) throws IOException {
		out.write(bracket);
		first = false;
		return this;
	}

	private void name(String name) throws IOException {
		separate();
		string(name);
		out.write(':');
	}

	private void separate() throws IOException {
		if (!first) {
			out.write(',');
		}
		first = false;
	}

	private void string(String value) throws IOException {
		out.write('"');
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			switch (c) {
			case '"', '\\' -> {
				out.write('\\');
				out.write(c);
			}
			case '\n' -> out.write("\\n");
			case '\t' -> out.write("\\t");
			default -> {
				if (c < ' ') {
					out.write(String.format("\\u%04x", (int) c));
				} else {
					out.write(c);
				}
			}
			}
		}
		out.write('"');
	}
}
