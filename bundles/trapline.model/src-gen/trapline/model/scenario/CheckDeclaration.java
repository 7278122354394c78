/**
 */
package trapline.model.scenario;

import trapline.model.semantics.Expression;
import trapline.model.semantics.Symbol;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Check Declaration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something to verify; its name is its label, null for none.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.CheckDeclaration#getKind <em>Kind</em>}</li>
 *   <li>{@link trapline.model.scenario.CheckDeclaration#getHazard <em>Hazard</em>}</li>
 *   <li>{@link trapline.model.scenario.CheckDeclaration#getCondition <em>Condition</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getCheckDeclaration()
 * @model
 * @generated
 */
public interface CheckDeclaration extends ScenarioItem, Symbol
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * never, always, exists or eventually.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see trapline.model.scenario.ScenarioPackage#getCheckDeclaration_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.CheckDeclaration#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Hazard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of a hazard; null if a condition is given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hazard</em>' attribute.
	 * @see #setHazard(String)
	 * @see trapline.model.scenario.ScenarioPackage#getCheckDeclaration_Hazard()
	 * @model
	 * @generated
	 */
	String getHazard();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.CheckDeclaration#getHazard <em>Hazard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hazard</em>' attribute.
	 * @see #getHazard()
	 * @generated
	 */
	void setHazard(String value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The condition; null if a hazard is given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' containment reference.
	 * @see #setCondition(Expression)
	 * @see trapline.model.scenario.ScenarioPackage#getCheckDeclaration_Condition()
	 * @model containment="true"
	 * @generated
	 */
	Expression getCondition();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.CheckDeclaration#getCondition <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' containment reference.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(Expression value);

} // CheckDeclaration
