/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Ranked candidates of which the highest unblocked one is taken.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.Decision#getCandidates <em>Candidates</em>}</li>
 *   <li>{@link trapline.model.semantics.Decision#getOtherwiseGuard <em>Otherwise Guard</em>}</li>
 *   <li>{@link trapline.model.semantics.Decision#getOtherwise <em>Otherwise</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getDecision()
 * @model
 * @generated
 */
public interface Decision extends Element, Symbol, Rule
{
	/**
	 * Returns the value of the '<em><b>Candidates</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Candidate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The candidates in any order; the rank decides.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Candidates</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getDecision_Candidates()
	 * @model containment="true"
	 * @generated
	 */
	EList<Candidate> getCandidates();

	/**
	 * Returns the value of the '<em><b>Otherwise Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the default is possible; null for always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Otherwise Guard</em>' containment reference.
	 * @see #setOtherwiseGuard(Expression)
	 * @see trapline.model.semantics.SemanticsPackage#getDecision_OtherwiseGuard()
	 * @model containment="true"
	 * @generated
	 */
	Expression getOtherwiseGuard();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Decision#getOtherwiseGuard <em>Otherwise Guard</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Otherwise Guard</em>' containment reference.
	 * @see #getOtherwiseGuard()
	 * @generated
	 */
	void setOtherwiseGuard(Expression value);

	/**
	 * Returns the value of the '<em><b>Otherwise</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens when no candidate is taken; null for nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Otherwise</em>' containment reference.
	 * @see #setOtherwise(Block)
	 * @see trapline.model.semantics.SemanticsPackage#getDecision_Otherwise()
	 * @model containment="true"
	 * @generated
	 */
	Block getOtherwise();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Decision#getOtherwise <em>Otherwise</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Otherwise</em>' containment reference.
	 * @see #getOtherwise()
	 * @generated
	 */
	void setOtherwise(Block value);

} // Decision
