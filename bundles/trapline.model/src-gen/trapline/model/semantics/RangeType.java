/**
 */
package trapline.model.semantics;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Range Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A domain of consecutive integers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.RangeType#getLow <em>Low</em>}</li>
 *   <li>{@link trapline.model.semantics.RangeType#getHigh <em>High</em>}</li>
 *   <li>{@link trapline.model.semantics.RangeType#isHexadecimal <em>Hexadecimal</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getRangeType()
 * @model
 * @generated
 */
public interface RangeType extends TypeDeclaration
{
	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(int)
	 * @see trapline.model.semantics.SemanticsPackage#getRangeType_Low()
	 * @model
	 * @generated
	 */
	int getLow();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.RangeType#getLow <em>Low</em>}' attribute.
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
	 * Highest value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(int)
	 * @see trapline.model.semantics.SemanticsPackage#getRangeType_High()
	 * @model
	 * @generated
	 */
	int getHigh();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.RangeType#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(int value);

	/**
	 * Returns the value of the '<em><b>Hexadecimal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether people read the values in base 16, as error codes are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hexadecimal</em>' attribute.
	 * @see #setHexadecimal(boolean)
	 * @see trapline.model.semantics.SemanticsPackage#getRangeType_Hexadecimal()
	 * @model
	 * @generated
	 */
	boolean isHexadecimal();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.RangeType#isHexadecimal <em>Hexadecimal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hexadecimal</em>' attribute.
	 * @see #isHexadecimal()
	 * @generated
	 */
	void setHexadecimal(boolean value);

} // RangeType
