package trapline.notation.conversion;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;

/** A name is one piece, whatever it contains: cross-references never name a thing by the path of its containers. */
public class WholeNameConverter implements IQualifiedNameConverter {

	@Override
	public String toString(QualifiedName name) {
		return String.join(".", name.getSegments());
	}

	@Override
	public QualifiedName toQualifiedName(String text) {
		return QualifiedName.create(text);
	}
}
