/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>State Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Variables of one scope.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.StateGroup#isGhost <em>Ghost</em>}</li>
 *   <li>{@link trapline.model.semantics.StateGroup#getScope <em>Scope</em>}</li>
 *   <li>{@link trapline.model.semantics.StateGroup#getVariables <em>Variables</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getStateGroup()
 * @model
 * @generated
 */
public interface StateGroup extends Element
{
	/**
	 * Returns the value of the '<em><b>Ghost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * History kept for hazards and pictures, which no rule may act on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ghost</em>' attribute.
	 * @see #setGhost(boolean)
	 * @see trapline.model.semantics.SemanticsPackage#getStateGroup_Ghost()
	 * @model
	 * @generated
	 */
	boolean isGhost();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.StateGroup#isGhost <em>Ghost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ghost</em>' attribute.
	 * @see #isGhost()
	 * @generated
	 */
	void setGhost(boolean value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * cpu, core, vcpu, vm, or activation (one instance per running handler).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see #setScope(String)
	 * @see trapline.model.semantics.SemanticsPackage#getStateGroup_Scope()
	 * @model
	 * @generated
	 */
	String getScope();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.StateGroup#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(String value);

	/**
	 * Returns the value of the '<em><b>Variables</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Variable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The variables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variables</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getStateGroup_Variables()
	 * @model containment="true"
	 * @generated
	 */
	EList<Variable> getVariables();

} // StateGroup
