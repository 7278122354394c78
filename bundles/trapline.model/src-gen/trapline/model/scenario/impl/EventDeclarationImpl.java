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

import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.ScenarioPackage;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.VCpu;

import trapline.model.semantics.ArrivalKind;
import trapline.model.semantics.Expression;
import trapline.model.semantics.SemanticsPackage;
import trapline.model.semantics.Symbol;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Event Declaration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.impl.EventDeclarationImpl#getName <em>Name</em>}</li>
 *   <li>{@link trapline.model.scenario.impl.EventDeclarationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link trapline.model.scenario.impl.EventDeclarationImpl#getArguments <em>Arguments</em>}</li>
 *   <li>{@link trapline.model.scenario.impl.EventDeclarationImpl#getVcpu <em>Vcpu</em>}</li>
 *   <li>{@link trapline.model.scenario.impl.EventDeclarationImpl#getTimes <em>Times</em>}</li>
 *   <li>{@link trapline.model.scenario.impl.EventDeclarationImpl#isUnlimited <em>Unlimited</em>}</li>
 *   <li>{@link trapline.model.scenario.impl.EventDeclarationImpl#getAfter <em>After</em>}</li>
 *   <li>{@link trapline.model.scenario.impl.EventDeclarationImpl#isMustArrive <em>Must Arrive</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EventDeclarationImpl extends ScenarioItemImpl implements EventDeclaration
{
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ArrivalKind kind;

	/**
	 * The cached value of the '{@link #getArguments() <em>Arguments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArguments()
	 * @generated
	 * @ordered
	 */
	protected EList<Expression> arguments;

	/**
	 * The cached value of the '{@link #getVcpu() <em>Vcpu</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVcpu()
	 * @generated
	 * @ordered
	 */
	protected VCpu vcpu;

	/**
	 * The default value of the '{@link #getTimes() <em>Times</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimes()
	 * @generated
	 * @ordered
	 */
	protected static final int TIMES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTimes() <em>Times</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimes()
	 * @generated
	 * @ordered
	 */
	protected int times = TIMES_EDEFAULT;

	/**
	 * The default value of the '{@link #isUnlimited() <em>Unlimited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnlimited()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNLIMITED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUnlimited() <em>Unlimited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnlimited()
	 * @generated
	 * @ordered
	 */
	protected boolean unlimited = UNLIMITED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected SoftwareStatement after;

	/**
	 * The default value of the '{@link #isMustArrive() <em>Must Arrive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMustArrive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MUST_ARRIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMustArrive() <em>Must Arrive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMustArrive()
	 * @generated
	 * @ordered
	 */
	protected boolean mustArrive = MUST_ARRIVE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EventDeclarationImpl()
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
		return ScenarioPackage.Literals.EVENT_DECLARATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName)
	{
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.EVENT_DECLARATION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ArrivalKind getKind()
	{
		if (kind != null && kind.eIsProxy())
		{
			InternalEObject oldKind = (InternalEObject)kind;
			kind = (ArrivalKind)eResolveProxy(oldKind);
			if (kind != oldKind)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ScenarioPackage.EVENT_DECLARATION__KIND, oldKind, kind));
			}
		}
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ArrivalKind basicGetKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ArrivalKind newKind)
	{
		ArrivalKind oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.EVENT_DECLARATION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Expression> getArguments()
	{
		if (arguments == null)
		{
			arguments = new EObjectContainmentEList<Expression>(Expression.class, this, ScenarioPackage.EVENT_DECLARATION__ARGUMENTS);
		}
		return arguments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VCpu getVcpu()
	{
		if (vcpu != null && vcpu.eIsProxy())
		{
			InternalEObject oldVcpu = (InternalEObject)vcpu;
			vcpu = (VCpu)eResolveProxy(oldVcpu);
			if (vcpu != oldVcpu)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ScenarioPackage.EVENT_DECLARATION__VCPU, oldVcpu, vcpu));
			}
		}
		return vcpu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VCpu basicGetVcpu()
	{
		return vcpu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVcpu(VCpu newVcpu)
	{
		VCpu oldVcpu = vcpu;
		vcpu = newVcpu;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.EVENT_DECLARATION__VCPU, oldVcpu, vcpu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTimes()
	{
		return times;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimes(int newTimes)
	{
		int oldTimes = times;
		times = newTimes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.EVENT_DECLARATION__TIMES, oldTimes, times));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUnlimited()
	{
		return unlimited;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnlimited(boolean newUnlimited)
	{
		boolean oldUnlimited = unlimited;
		unlimited = newUnlimited;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.EVENT_DECLARATION__UNLIMITED, oldUnlimited, unlimited));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SoftwareStatement getAfter()
	{
		if (after != null && after.eIsProxy())
		{
			InternalEObject oldAfter = (InternalEObject)after;
			after = (SoftwareStatement)eResolveProxy(oldAfter);
			if (after != oldAfter)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ScenarioPackage.EVENT_DECLARATION__AFTER, oldAfter, after));
			}
		}
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SoftwareStatement basicGetAfter()
	{
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(SoftwareStatement newAfter)
	{
		SoftwareStatement oldAfter = after;
		after = newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.EVENT_DECLARATION__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMustArrive()
	{
		return mustArrive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMustArrive(boolean newMustArrive)
	{
		boolean oldMustArrive = mustArrive;
		mustArrive = newMustArrive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.EVENT_DECLARATION__MUST_ARRIVE, oldMustArrive, mustArrive));
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
			case ScenarioPackage.EVENT_DECLARATION__ARGUMENTS:
				return ((InternalEList<?>)getArguments()).basicRemove(otherEnd, msgs);
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
			case ScenarioPackage.EVENT_DECLARATION__NAME:
				return getName();
			case ScenarioPackage.EVENT_DECLARATION__KIND:
				if (resolve) return getKind();
				return basicGetKind();
			case ScenarioPackage.EVENT_DECLARATION__ARGUMENTS:
				return getArguments();
			case ScenarioPackage.EVENT_DECLARATION__VCPU:
				if (resolve) return getVcpu();
				return basicGetVcpu();
			case ScenarioPackage.EVENT_DECLARATION__TIMES:
				return getTimes();
			case ScenarioPackage.EVENT_DECLARATION__UNLIMITED:
				return isUnlimited();
			case ScenarioPackage.EVENT_DECLARATION__AFTER:
				if (resolve) return getAfter();
				return basicGetAfter();
			case ScenarioPackage.EVENT_DECLARATION__MUST_ARRIVE:
				return isMustArrive();
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
			case ScenarioPackage.EVENT_DECLARATION__NAME:
				setName((String)newValue);
				return;
			case ScenarioPackage.EVENT_DECLARATION__KIND:
				setKind((ArrivalKind)newValue);
				return;
			case ScenarioPackage.EVENT_DECLARATION__ARGUMENTS:
				getArguments().clear();
				getArguments().addAll((Collection<? extends Expression>)newValue);
				return;
			case ScenarioPackage.EVENT_DECLARATION__VCPU:
				setVcpu((VCpu)newValue);
				return;
			case ScenarioPackage.EVENT_DECLARATION__TIMES:
				setTimes((Integer)newValue);
				return;
			case ScenarioPackage.EVENT_DECLARATION__UNLIMITED:
				setUnlimited((Boolean)newValue);
				return;
			case ScenarioPackage.EVENT_DECLARATION__AFTER:
				setAfter((SoftwareStatement)newValue);
				return;
			case ScenarioPackage.EVENT_DECLARATION__MUST_ARRIVE:
				setMustArrive((Boolean)newValue);
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
			case ScenarioPackage.EVENT_DECLARATION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ScenarioPackage.EVENT_DECLARATION__KIND:
				setKind((ArrivalKind)null);
				return;
			case ScenarioPackage.EVENT_DECLARATION__ARGUMENTS:
				getArguments().clear();
				return;
			case ScenarioPackage.EVENT_DECLARATION__VCPU:
				setVcpu((VCpu)null);
				return;
			case ScenarioPackage.EVENT_DECLARATION__TIMES:
				setTimes(TIMES_EDEFAULT);
				return;
			case ScenarioPackage.EVENT_DECLARATION__UNLIMITED:
				setUnlimited(UNLIMITED_EDEFAULT);
				return;
			case ScenarioPackage.EVENT_DECLARATION__AFTER:
				setAfter((SoftwareStatement)null);
				return;
			case ScenarioPackage.EVENT_DECLARATION__MUST_ARRIVE:
				setMustArrive(MUST_ARRIVE_EDEFAULT);
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
			case ScenarioPackage.EVENT_DECLARATION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ScenarioPackage.EVENT_DECLARATION__KIND:
				return kind != null;
			case ScenarioPackage.EVENT_DECLARATION__ARGUMENTS:
				return arguments != null && !arguments.isEmpty();
			case ScenarioPackage.EVENT_DECLARATION__VCPU:
				return vcpu != null;
			case ScenarioPackage.EVENT_DECLARATION__TIMES:
				return times != TIMES_EDEFAULT;
			case ScenarioPackage.EVENT_DECLARATION__UNLIMITED:
				return unlimited != UNLIMITED_EDEFAULT;
			case ScenarioPackage.EVENT_DECLARATION__AFTER:
				return after != null;
			case ScenarioPackage.EVENT_DECLARATION__MUST_ARRIVE:
				return mustArrive != MUST_ARRIVE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
	{
		if (baseClass == Symbol.class)
		{
			switch (derivedFeatureID)
			{
				case ScenarioPackage.EVENT_DECLARATION__NAME: return SemanticsPackage.SYMBOL__NAME;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass)
	{
		if (baseClass == Symbol.class)
		{
			switch (baseFeatureID)
			{
				case SemanticsPackage.SYMBOL__NAME: return ScenarioPackage.EVENT_DECLARATION__NAME;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", times: ");
		result.append(times);
		result.append(", unlimited: ");
		result.append(unlimited);
		result.append(", mustArrive: ");
		result.append(mustArrive);
		result.append(')');
		return result.toString();
	}

} //EventDeclarationImpl
