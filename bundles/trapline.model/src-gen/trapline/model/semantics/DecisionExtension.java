/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision Extension</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Adds candidates to a decision of another module.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.DecisionExtension#getDecision <em>Decision</em>}</li>
 *   <li>{@link trapline.model.semantics.DecisionExtension#getCandidates <em>Candidates</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getDecisionExtension()
 * @model
 * @generated
 */
public interface DecisionExtension extends Element
{
	/**
	 * Returns the value of the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' reference.
	 * @see #setDecision(Decision)
	 * @see trapline.model.semantics.SemanticsPackage#getDecisionExtension_Decision()
	 * @model
	 * @generated
	 */
	Decision getDecision();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.DecisionExtension#getDecision <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' reference.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(Decision value);

	/**
	 * Returns the value of the '<em><b>Candidates</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Candidate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The candidates added.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Candidates</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getDecisionExtension_Candidates()
	 * @model containment="true"
	 * @generated
	 */
	EList<Candidate> getCandidates();

} // DecisionExtension
