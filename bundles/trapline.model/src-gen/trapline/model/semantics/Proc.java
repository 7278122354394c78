/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Proc</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Named micro-steps.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.Proc#isEvent <em>Event</em>}</li>
 *   <li>{@link trapline.model.semantics.Proc#getParams <em>Params</em>}</li>
 *   <li>{@link trapline.model.semantics.Proc#getLocals <em>Locals</em>}</li>
 *   <li>{@link trapline.model.semantics.Proc#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getProc()
 * @model
 * @generated
 */
public interface Proc extends Element, Symbol
{
	/**
	 * Returns the value of the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether entering it begins an event of the timeline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' attribute.
	 * @see #setEvent(boolean)
	 * @see trapline.model.semantics.SemanticsPackage#getProc_Event()
	 * @model
	 * @generated
	 */
	boolean isEvent();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Proc#isEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see #isEvent()
	 * @generated
	 */
	void setEvent(boolean value);

	/**
	 * Returns the value of the '<em><b>Params</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Param}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its parameters, variables of the cpu while it runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Params</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getProc_Params()
	 * @model containment="true"
	 * @generated
	 */
	EList<Param> getParams();

	/**
	 * Returns the value of the '<em><b>Locals</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Variable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further variables of the cpu while it runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locals</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getProc_Locals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Variable> getLocals();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Step}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The steps in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getProc_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<Step> getSteps();

} // Proc
