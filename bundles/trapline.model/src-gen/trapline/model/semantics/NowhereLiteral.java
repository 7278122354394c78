/**
 */
package trapline.model.semantics;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Nowhere Literal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The position that is nowhere in the software of the scenario.
 * <!-- end-model-doc -->
 *
 *
 * @see trapline.model.semantics.SemanticsPackage#getNowhereLiteral()
 * @model
 * @generated
 */
public interface NowhereLiteral extends Expression
{
} // NowhereLiteral
