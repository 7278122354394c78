package trapline.notation.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** All checks of the notation; those for one concern stand together. */
@ComposedChecks(validators = { ImportChecks.class, NameChecks.class, RuleChecks.class, ValueChecks.class, FieldChecks.class,
		CallChecks.class, HandlerChecks.class, ScenarioChecks.class })
public class NotationValidator extends AbstractNotationValidator {
}
