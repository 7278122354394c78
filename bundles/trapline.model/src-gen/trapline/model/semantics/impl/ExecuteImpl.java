/**
 */
package trapline.model.semantics.impl;

import org.eclipse.emf.ecore.EClass;

import trapline.model.semantics.Execute;
import trapline.model.semantics.SemanticsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Execute</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ExecuteImpl extends StatementImpl implements Execute
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExecuteImpl()
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
		return SemanticsPackage.Literals.EXECUTE;
	}

} //ExecuteImpl
