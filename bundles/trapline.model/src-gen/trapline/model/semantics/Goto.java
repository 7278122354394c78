/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Goto</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Continues at a procedure, decision, choice or cascade.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.Goto#getTarget <em>Target</em>}</li>
 *   <li>{@link trapline.model.semantics.Goto#getArguments <em>Arguments</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getGoto()
 * @model
 * @generated
 */
public interface Goto extends Statement
{
	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where to continue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Symbol)
	 * @see trapline.model.semantics.SemanticsPackage#getGoto_Target()
	 * @model
	 * @generated
	 */
	Symbol getTarget();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Goto#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Symbol value);

	/**
	 * Returns the value of the '<em><b>Arguments</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Expression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One per parameter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arguments</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getGoto_Arguments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Expression> getArguments();

} // Goto
