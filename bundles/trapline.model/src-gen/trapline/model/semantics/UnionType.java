/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Union Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Values that are either a literal of its own or an object of one of several types.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.UnionType#getMembers <em>Members</em>}</li>
 *   <li>{@link trapline.model.semantics.UnionType#getLiterals <em>Literals</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getUnionType()
 * @model
 * @generated
 */
public interface UnionType extends TypeDeclaration
{
	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link trapline.model.semantics.TypeDeclaration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The types whose values are values of the union.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getUnionType_Members()
	 * @model
	 * @generated
	 */
	EList<TypeDeclaration> getMembers();

	/**
	 * Returns the value of the '<em><b>Literals</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.EnumLiteral}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The union's own values, before those of the members.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Literals</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getUnionType_Literals()
	 * @model containment="true"
	 * @generated
	 */
	EList<EnumLiteral> getLiterals();

} // UnionType
