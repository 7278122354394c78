package trapline.notation.validation;

/** Checks what neither the grammar nor the names can rule out. */
public class NotationValidator extends AbstractNotationValidator {
}
