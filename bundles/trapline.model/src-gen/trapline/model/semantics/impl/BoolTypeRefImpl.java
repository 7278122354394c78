/**
 */
package trapline.model.semantics.impl;

import org.eclipse.emf.ecore.EClass;

import trapline.model.semantics.BoolTypeRef;
import trapline.model.semantics.SemanticsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Bool Type Ref</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class BoolTypeRefImpl extends TypeRefImpl implements BoolTypeRef
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BoolTypeRefImpl()
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
		return SemanticsPackage.Literals.BOOL_TYPE_REF;
	}

} //BoolTypeRefImpl
