/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Arrival Kind</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something the environment may do to a cpu: it only sets latches.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.ArrivalKind#getParams <em>Params</em>}</li>
 *   <li>{@link trapline.model.semantics.ArrivalKind#getGuard <em>Guard</em>}</li>
 *   <li>{@link trapline.model.semantics.ArrivalKind#getBody <em>Body</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getArrivalKind()
 * @model
 * @generated
 */
public interface ArrivalKind extends Element, Symbol, Rule
{
	/**
	 * Returns the value of the '<em><b>Params</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Param}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its parameters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Params</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getArrivalKind_Params()
	 * @model containment="true"
	 * @generated
	 */
	EList<Param> getParams();

	/**
	 * Returns the value of the '<em><b>Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it can happen; null for at any moment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guard</em>' containment reference.
	 * @see #setGuard(Expression)
	 * @see trapline.model.semantics.SemanticsPackage#getArrivalKind_Guard()
	 * @model containment="true"
	 * @generated
	 */
	Expression getGuard();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.ArrivalKind#getGuard <em>Guard</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guard</em>' containment reference.
	 * @see #getGuard()
	 * @generated
	 */
	void setGuard(Expression value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' containment reference.
	 * @see #setBody(Block)
	 * @see trapline.model.semantics.SemanticsPackage#getArrivalKind_Body()
	 * @model containment="true"
	 * @generated
	 */
	Block getBody();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.ArrivalKind#getBody <em>Body</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' containment reference.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(Block value);

} // ArrivalKind
