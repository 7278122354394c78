/**
 */
package trapline.model.scenario.impl;

import org.eclipse.emf.ecore.EClass;

import trapline.model.scenario.ScenarioPackage;
import trapline.model.scenario.SoftwareStatement;

import trapline.model.semantics.impl.SymbolImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Software Statement</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class SoftwareStatementImpl extends SymbolImpl implements SoftwareStatement
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SoftwareStatementImpl()
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
		return ScenarioPackage.Literals.SOFTWARE_STATEMENT;
	}

} //SoftwareStatementImpl
