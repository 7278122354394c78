/**
 */
package trapline.model.scenario.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import trapline.model.scenario.ScenarioPackage;
import trapline.model.scenario.SoftwareIf;
import trapline.model.scenario.SoftwareStatement;

import trapline.model.semantics.Expression;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Software If</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.impl.SoftwareIfImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link trapline.model.scenario.impl.SoftwareIfImpl#getThen <em>Then</em>}</li>
 *   <li>{@link trapline.model.scenario.impl.SoftwareIfImpl#getOtherwise <em>Otherwise</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SoftwareIfImpl extends SoftwareStatementImpl implements SoftwareIf
{
	/**
	 * The cached value of the '{@link #getCondition() <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected Expression condition;

	/**
	 * The cached value of the '{@link #getThen() <em>Then</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThen()
	 * @generated
	 * @ordered
	 */
	protected EList<SoftwareStatement> then;

	/**
	 * The cached value of the '{@link #getOtherwise() <em>Otherwise</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherwise()
	 * @generated
	 * @ordered
	 */
	protected EList<SoftwareStatement> otherwise;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SoftwareIfImpl()
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
		return ScenarioPackage.Literals.SOFTWARE_IF;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Expression getCondition()
	{
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCondition(Expression newCondition, NotificationChain msgs)
	{
		Expression oldCondition = condition;
		condition = newCondition;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ScenarioPackage.SOFTWARE_IF__CONDITION, oldCondition, newCondition);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCondition(Expression newCondition)
	{
		if (newCondition != condition)
		{
			NotificationChain msgs = null;
			if (condition != null)
				msgs = ((InternalEObject)condition).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ScenarioPackage.SOFTWARE_IF__CONDITION, null, msgs);
			if (newCondition != null)
				msgs = ((InternalEObject)newCondition).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ScenarioPackage.SOFTWARE_IF__CONDITION, null, msgs);
			msgs = basicSetCondition(newCondition, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.SOFTWARE_IF__CONDITION, newCondition, newCondition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SoftwareStatement> getThen()
	{
		if (then == null)
		{
			then = new EObjectContainmentEList<SoftwareStatement>(SoftwareStatement.class, this, ScenarioPackage.SOFTWARE_IF__THEN);
		}
		return then;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SoftwareStatement> getOtherwise()
	{
		if (otherwise == null)
		{
			otherwise = new EObjectContainmentEList<SoftwareStatement>(SoftwareStatement.class, this, ScenarioPackage.SOFTWARE_IF__OTHERWISE);
		}
		return otherwise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case ScenarioPackage.SOFTWARE_IF__CONDITION:
				return basicSetCondition(null, msgs);
			case ScenarioPackage.SOFTWARE_IF__THEN:
				return ((InternalEList<?>)getThen()).basicRemove(otherEnd, msgs);
			case ScenarioPackage.SOFTWARE_IF__OTHERWISE:
				return ((InternalEList<?>)getOtherwise()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
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
			case ScenarioPackage.SOFTWARE_IF__CONDITION:
				return getCondition();
			case ScenarioPackage.SOFTWARE_IF__THEN:
				return getThen();
			case ScenarioPackage.SOFTWARE_IF__OTHERWISE:
				return getOtherwise();
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
			case ScenarioPackage.SOFTWARE_IF__CONDITION:
				setCondition((Expression)newValue);
				return;
			case ScenarioPackage.SOFTWARE_IF__THEN:
				getThen().clear();
				getThen().addAll((Collection<? extends SoftwareStatement>)newValue);
				return;
			case ScenarioPackage.SOFTWARE_IF__OTHERWISE:
				getOtherwise().clear();
				getOtherwise().addAll((Collection<? extends SoftwareStatement>)newValue);
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
			case ScenarioPackage.SOFTWARE_IF__CONDITION:
				setCondition((Expression)null);
				return;
			case ScenarioPackage.SOFTWARE_IF__THEN:
				getThen().clear();
				return;
			case ScenarioPackage.SOFTWARE_IF__OTHERWISE:
				getOtherwise().clear();
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
			case ScenarioPackage.SOFTWARE_IF__CONDITION:
				return condition != null;
			case ScenarioPackage.SOFTWARE_IF__THEN:
				return then != null && !then.isEmpty();
			case ScenarioPackage.SOFTWARE_IF__OTHERWISE:
				return otherwise != null && !otherwise.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //SoftwareIfImpl
