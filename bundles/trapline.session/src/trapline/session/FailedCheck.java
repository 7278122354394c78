package trapline.session;

import trapline.machine.RuleRef;

/**
 * A check of a cascade that did not hold.
 *
 * @param cascade label of the cascade
 * @param stage   name of its stage
 * @param rule    the check
 * @param decides whether it is the one that decided
 */
public record FailedCheck(String cascade, String stage, RuleRef rule, boolean decides) {
}
