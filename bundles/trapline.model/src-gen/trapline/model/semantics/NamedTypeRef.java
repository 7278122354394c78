/**
 */
package trapline.model.semantics;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Named Type Ref</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.NamedTypeRef#getType <em>Type</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getNamedTypeRef()
 * @model
 * @generated
 */
public interface NamedTypeRef extends TypeRef
{
	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(TypeDeclaration)
	 * @see trapline.model.semantics.SemanticsPackage#getNamedTypeRef_Type()
	 * @model
	 * @generated
	 */
	TypeDeclaration getType();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.NamedTypeRef#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(TypeDeclaration value);

} // NamedTypeRef
