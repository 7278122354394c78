package trapline.notation.formatting2;

import org.eclipse.xtext.formatting2.AbstractJavaFormatter;

/** Layout of both kinds of files. */
public class NotationFormatter extends AbstractJavaFormatter {
}
