/**
 */
package trapline.model.semantics.impl;

import org.eclipse.emf.ecore.EClass;

import trapline.model.semantics.AnyPattern;
import trapline.model.semantics.SemanticsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Any Pattern</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class AnyPatternImpl extends PatternImpl implements AnyPattern
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnyPatternImpl()
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
		return SemanticsPackage.Literals.ANY_PATTERN;
	}

} //AnyPatternImpl
