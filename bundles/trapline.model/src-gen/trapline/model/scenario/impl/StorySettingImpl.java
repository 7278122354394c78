/**
 */
package trapline.model.scenario.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import trapline.model.scenario.ScenarioPackage;
import trapline.model.scenario.ScenarioParam;
import trapline.model.scenario.StorySetting;

import trapline.model.semantics.Expression;
import trapline.model.semantics.Knob;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Story Setting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.impl.StorySettingImpl#getKnob <em>Knob</em>}</li>
 *   <li>{@link trapline.model.scenario.impl.StorySettingImpl#getParam <em>Param</em>}</li>
 *   <li>{@link trapline.model.scenario.impl.StorySettingImpl#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StorySettingImpl extends MinimalEObjectImpl.Container implements StorySetting
{
	/**
	 * The cached value of the '{@link #getKnob() <em>Knob</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKnob()
	 * @generated
	 * @ordered
	 */
	protected Knob knob;

	/**
	 * The cached value of the '{@link #getParam() <em>Param</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParam()
	 * @generated
	 * @ordered
	 */
	protected ScenarioParam param;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected Expression value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StorySettingImpl()
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
		return ScenarioPackage.Literals.STORY_SETTING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Knob getKnob()
	{
		if (knob != null && knob.eIsProxy())
		{
			InternalEObject oldKnob = (InternalEObject)knob;
			knob = (Knob)eResolveProxy(oldKnob);
			if (knob != oldKnob)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ScenarioPackage.STORY_SETTING__KNOB, oldKnob, knob));
			}
		}
		return knob;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Knob basicGetKnob()
	{
		return knob;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKnob(Knob newKnob)
	{
		Knob oldKnob = knob;
		knob = newKnob;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.STORY_SETTING__KNOB, oldKnob, knob));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScenarioParam getParam()
	{
		if (param != null && param.eIsProxy())
		{
			InternalEObject oldParam = (InternalEObject)param;
			param = (ScenarioParam)eResolveProxy(oldParam);
			if (param != oldParam)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ScenarioPackage.STORY_SETTING__PARAM, oldParam, param));
			}
		}
		return param;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScenarioParam basicGetParam()
	{
		return param;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParam(ScenarioParam newParam)
	{
		ScenarioParam oldParam = param;
		param = newParam;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.STORY_SETTING__PARAM, oldParam, param));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Expression getValue()
	{
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetValue(Expression newValue, NotificationChain msgs)
	{
		Expression oldValue = value;
		value = newValue;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ScenarioPackage.STORY_SETTING__VALUE, oldValue, newValue);
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
	public void setValue(Expression newValue)
	{
		if (newValue != value)
		{
			NotificationChain msgs = null;
			if (value != null)
				msgs = ((InternalEObject)value).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ScenarioPackage.STORY_SETTING__VALUE, null, msgs);
			if (newValue != null)
				msgs = ((InternalEObject)newValue).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ScenarioPackage.STORY_SETTING__VALUE, null, msgs);
			msgs = basicSetValue(newValue, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.STORY_SETTING__VALUE, newValue, newValue));
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
			case ScenarioPackage.STORY_SETTING__VALUE:
				return basicSetValue(null, msgs);
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
			case ScenarioPackage.STORY_SETTING__KNOB:
				if (resolve) return getKnob();
				return basicGetKnob();
			case ScenarioPackage.STORY_SETTING__PARAM:
				if (resolve) return getParam();
				return basicGetParam();
			case ScenarioPackage.STORY_SETTING__VALUE:
				return getValue();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ScenarioPackage.STORY_SETTING__KNOB:
				setKnob((Knob)newValue);
				return;
			case ScenarioPackage.STORY_SETTING__PARAM:
				setParam((ScenarioParam)newValue);
				return;
			case ScenarioPackage.STORY_SETTING__VALUE:
				setValue((Expression)newValue);
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
			case ScenarioPackage.STORY_SETTING__KNOB:
				setKnob((Knob)null);
				return;
			case ScenarioPackage.STORY_SETTING__PARAM:
				setParam((ScenarioParam)null);
				return;
			case ScenarioPackage.STORY_SETTING__VALUE:
				setValue((Expression)null);
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
			case ScenarioPackage.STORY_SETTING__KNOB:
				return knob != null;
			case ScenarioPackage.STORY_SETTING__PARAM:
				return param != null;
			case ScenarioPackage.STORY_SETTING__VALUE:
				return value != null;
		}
		return super.eIsSet(featureID);
	}

} //StorySettingImpl
