/**
 */
package trapline.model.semantics;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cascade Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One check.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.CascadeCheck#getCondition <em>Condition</em>}</li>
 *   <li>{@link trapline.model.semantics.CascadeCheck#getFails <em>Fails</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getCascadeCheck()
 * @model
 * @generated
 */
public interface CascadeCheck extends Rule
{
	/**
	 * Returns the value of the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' containment reference.
	 * @see #setCondition(Expression)
	 * @see trapline.model.semantics.SemanticsPackage#getCascadeCheck_Condition()
	 * @model containment="true"
	 * @generated
	 */
	Expression getCondition();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.CascadeCheck#getCondition <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' containment reference.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(Expression value);

	/**
	 * Returns the value of the '<em><b>Fails</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its failure does; null for the stage's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fails</em>' containment reference.
	 * @see #setFails(Block)
	 * @see trapline.model.semantics.SemanticsPackage#getCascadeCheck_Fails()
	 * @model containment="true"
	 * @generated
	 */
	Block getFails();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.CascadeCheck#getFails <em>Fails</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fails</em>' containment reference.
	 * @see #getFails()
	 * @generated
	 */
	void setFails(Block value);

} // CascadeCheck
