/**
 */
package trapline.model.semantics.impl;

import org.eclipse.emf.ecore.EClass;

import trapline.model.semantics.PositionTypeRef;
import trapline.model.semantics.SemanticsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Position Type Ref</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class PositionTypeRefImpl extends TypeRefImpl implements PositionTypeRef
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PositionTypeRefImpl()
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
		return SemanticsPackage.Literals.POSITION_TYPE_REF;
	}

} //PositionTypeRefImpl
