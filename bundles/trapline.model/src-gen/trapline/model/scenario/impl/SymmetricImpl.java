/**
 */
package trapline.model.scenario.impl;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import trapline.model.scenario.ScenarioPackage;
import trapline.model.scenario.Symmetric;
import trapline.model.scenario.VCpu;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Symmetric</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.impl.SymmetricImpl#getVcpus <em>Vcpus</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SymmetricImpl extends ScenarioItemImpl implements Symmetric
{
	/**
	 * The cached value of the '{@link #getVcpus() <em>Vcpus</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVcpus()
	 * @generated
	 * @ordered
	 */
	protected EList<VCpu> vcpus;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SymmetricImpl()
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
		return ScenarioPackage.Literals.SYMMETRIC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VCpu> getVcpus()
	{
		if (vcpus == null)
		{
			vcpus = new EObjectResolvingEList<VCpu>(VCpu.class, this, ScenarioPackage.SYMMETRIC__VCPUS);
		}
		return vcpus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case ScenarioPackage.SYMMETRIC__VCPUS:
				return getVcpus();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ScenarioPackage.SYMMETRIC__VCPUS:
				getVcpus().clear();
				getVcpus().addAll((Collection<? extends VCpu>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case ScenarioPackage.SYMMETRIC__VCPUS:
				getVcpus().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case ScenarioPackage.SYMMETRIC__VCPUS:
				return vcpus != null && !vcpus.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //SymmetricImpl
