/**
 */
package trapline.model.semantics;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Position Type Ref</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place in the software of the scenario: an instruction, or nowhere.
 * <!-- end-model-doc -->
 *
 *
 * @see trapline.model.semantics.SemanticsPackage#getPositionTypeRef()
 * @model
 * @generated
 */
public interface PositionTypeRef extends TypeRef
{
} // PositionTypeRef
