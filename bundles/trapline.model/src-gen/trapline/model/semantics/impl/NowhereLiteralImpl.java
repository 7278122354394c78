/**
 */
package trapline.model.semantics.impl;

import org.eclipse.emf.ecore.EClass;

import trapline.model.semantics.NowhereLiteral;
import trapline.model.semantics.SemanticsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Nowhere Literal</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class NowhereLiteralImpl extends ExpressionImpl implements NowhereLiteral
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NowhereLiteralImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return SemanticsPackage.Literals.NOWHERE_LITERAL;
	}

} //NowhereLiteralImpl
