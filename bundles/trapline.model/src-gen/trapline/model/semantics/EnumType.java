/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Enum Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A domain of named values.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.EnumType#isOpen <em>Open</em>}</li>
 *   <li>{@link trapline.model.semantics.EnumType#getLow <em>Low</em>}</li>
 *   <li>{@link trapline.model.semantics.EnumType#getHigh <em>High</em>}</li>
 *   <li>{@link trapline.model.semantics.EnumType#getLiterals <em>Literals</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getEnumType()
 * @model
 * @generated
 */
public interface EnumType extends TypeDeclaration
{
	/**
	 * Returns the value of the '<em><b>Open</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether numbers without a name are values too; only those a scenario mentions get state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Open</em>' attribute.
	 * @see #setOpen(boolean)
	 * @see trapline.model.semantics.SemanticsPackage#getEnumType_Open()
	 * @model
	 * @generated
	 */
	boolean isOpen();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.EnumType#isOpen <em>Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Open</em>' attribute.
	 * @see #isOpen()
	 * @generated
	 */
	void setOpen(boolean value);

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest number of an open enum.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(int)
	 * @see trapline.model.semantics.SemanticsPackage#getEnumType_Low()
	 * @model
	 * @generated
	 */
	int getLow();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.EnumType#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(int value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest number of an open enum.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(int)
	 * @see trapline.model.semantics.SemanticsPackage#getEnumType_High()
	 * @model
	 * @generated
	 */
	int getHigh();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.EnumType#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(int value);

	/**
	 * Returns the value of the '<em><b>Literals</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.EnumLiteral}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The named values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Literals</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getEnumType_Literals()
	 * @model containment="true"
	 * @generated
	 */
	EList<EnumLiteral> getLiterals();

} // EnumType
