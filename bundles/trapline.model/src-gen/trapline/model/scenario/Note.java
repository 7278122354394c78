/**
 */
package trapline.model.scenario;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Words for readers; nothing runs by them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.Note#getText <em>Text</em>}</li>
 *   <li>{@link trapline.model.scenario.Note#getOwner <em>Owner</em>}</li>
 *   <li>{@link trapline.model.scenario.Note#getPart <em>Part</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getNote()
 * @model
 * @generated
 */
public interface Note extends ScenarioItem
{
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words; a line break in them is written as a backslash and n.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see trapline.model.scenario.ScenarioPackage#getNote_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.Note#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The virtual cpu or host program that has the part; null if the part is named by itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(EObject)
	 * @see trapline.model.scenario.ScenarioPackage#getNote_Owner()
	 * @model
	 * @generated
	 */
	EObject getOwner();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.Note#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(EObject value);

	/**
	 * Returns the value of the '<em><b>Part</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the note is about; null for the whole scenario.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part</em>' reference.
	 * @see #setPart(EObject)
	 * @see trapline.model.scenario.ScenarioPackage#getNote_Part()
	 * @model
	 * @generated
	 */
	EObject getPart();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.Note#getPart <em>Part</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part</em>' reference.
	 * @see #getPart()
	 * @generated
	 */
	void setPart(EObject value);

} // Note
