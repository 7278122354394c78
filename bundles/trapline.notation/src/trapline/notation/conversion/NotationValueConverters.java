package trapline.notation.conversion;

import org.eclipse.xtext.common.services.DefaultTerminalConverters;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Strings;

import com.google.inject.Singleton;

/**
 * Between tokens and values. Converters are given null while the parser recovers from an error. One serves all files:
 * finding the converter of each rule of the grammar takes longer than reading a scenario.
 */
@Singleton
public class NotationValueConverters extends DefaultTerminalConverters {

	/** Names are taken as they are: there is no escape for keywords. */
	@Override
	@ValueConverter(rule = "ID")
	public IValueConverter<String> ID() {
		return new AbstractNullSafeConverter<>() {
			@Override
			protected String internalToString(String value) {
				return value;
			}

			@Override
			protected String internalToValue(String text, INode node) {
				return text;
			}
		};
	}

	@Override
	@ValueConverter(rule = "INT")
	public IValueConverter<Integer> INT() {
		return new IntegerConverter();
	}

	@ValueConverter(rule = "Number32")
	public IValueConverter<Integer> number32() {
		return new IntegerConverter();
	}

	@Override
	@ValueConverter(rule = "STRING")
	public IValueConverter<String> STRING() {
		return new AbstractNullSafeConverter<>() {
			@Override
			protected String internalToString(String value) {
				return '"' + Strings.convertToJavaString(value, false) + '"';
			}

			@Override
			protected String internalToValue(String text, INode node) {
				try {
					return Strings.convertFromJavaString(text.substring(1, text.length() - 1), true);
				} catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
					throw new ValueConverterException("the text " + text + " has a backslash that means nothing; write \\\\ for a backslash",
							node, null);
				}
			}
		};
	}

	@ValueConverter(rule = "QName")
	public IValueConverter<String> qname() {
		return new AbstractNullSafeConverter<>() {
			@Override
			protected String internalToString(String value) {
				return value;
			}

			@Override
			protected String internalToValue(String text, INode node) {
				return text.replaceAll("\\s", "");
			}
		};
	}

	private static final class IntegerConverter implements IValueConverter<Integer> {

		@Override
		public String toString(Integer value) {
			if (value == null)
				throw new ValueConverterException("expected a number", null, null);
			return value.toString();
		}

		@Override
		public Integer toValue(String text, INode node) {
			if (text == null)
				throw new ValueConverterException("expected a number", node, null);
			String digits = text.replace("_", "").strip();
			try {
				return digits.startsWith("0x") || digits.startsWith("0X") ? Integer.valueOf(digits.substring(2), 16)
						: Integer.valueOf(digits);
			} catch (NumberFormatException e) {
				throw new ValueConverterException("the number " + text + " is too large; the largest is 2147483647", node, null);
			}
		}
	}
}
