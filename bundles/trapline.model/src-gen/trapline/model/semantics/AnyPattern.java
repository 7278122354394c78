/**
 */
package trapline.model.semantics;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Any Pattern</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Matches everything.
 * <!-- end-model-doc -->
 *
 *
 * @see trapline.model.semantics.SemanticsPackage#getAnyPattern()
 * @model
 * @generated
 */
public interface AnyPattern extends Pattern
{
} // AnyPattern
