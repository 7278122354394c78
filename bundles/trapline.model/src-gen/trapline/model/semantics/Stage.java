/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Checks that share what a failure does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.Stage#isAnyOrder <em>Any Order</em>}</li>
 *   <li>{@link trapline.model.semantics.Stage#getFails <em>Fails</em>}</li>
 *   <li>{@link trapline.model.semantics.Stage#getChecks <em>Checks</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getStage()
 * @model
 * @generated
 */
public interface Stage extends Symbol
{
	/**
	 * Returns the value of the '<em><b>Any Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether hardware may make the checks in any order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Any Order</em>' attribute.
	 * @see #setAnyOrder(boolean)
	 * @see trapline.model.semantics.SemanticsPackage#getStage_AnyOrder()
	 * @model
	 * @generated
	 */
	boolean isAnyOrder();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Stage#isAnyOrder <em>Any Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Any Order</em>' attribute.
	 * @see #isAnyOrder()
	 * @generated
	 */
	void setAnyOrder(boolean value);

	/**
	 * Returns the value of the '<em><b>Fails</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a failing check does, unless the check says otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fails</em>' containment reference.
	 * @see #setFails(Block)
	 * @see trapline.model.semantics.SemanticsPackage#getStage_Fails()
	 * @model containment="true"
	 * @generated
	 */
	Block getFails();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Stage#getFails <em>Fails</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fails</em>' containment reference.
	 * @see #getFails()
	 * @generated
	 */
	void setFails(Block value);

	/**
	 * Returns the value of the '<em><b>Checks</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.CascadeCheck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The checks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checks</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getStage_Checks()
	 * @model containment="true"
	 * @generated
	 */
	EList<CascadeCheck> getChecks();

} // Stage
