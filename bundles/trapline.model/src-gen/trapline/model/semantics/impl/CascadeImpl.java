/**
 */
package trapline.model.semantics.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import trapline.model.semantics.Block;
import trapline.model.semantics.Cascade;
import trapline.model.semantics.Cost;
import trapline.model.semantics.Param;
import trapline.model.semantics.Rule;
import trapline.model.semantics.SemanticsPackage;
import trapline.model.semantics.Stage;
import trapline.model.semantics.Symbol;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cascade</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.impl.CascadeImpl#getName <em>Name</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.CascadeImpl#getId <em>Id</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.CascadeImpl#getSentence <em>Sentence</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.CascadeImpl#getCitations <em>Citations</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.CascadeImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.CascadeImpl#isEvent <em>Event</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.CascadeImpl#getParams <em>Params</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.CascadeImpl#getStages <em>Stages</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.CascadeImpl#getPasses <em>Passes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CascadeImpl extends ElementImpl implements Cascade
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
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSentence() <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentence()
	 * @generated
	 * @ordered
	 */
	protected static final String SENTENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSentence() <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentence()
	 * @generated
	 * @ordered
	 */
	protected String sentence = SENTENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCitations() <em>Citations</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitations()
	 * @generated
	 * @ordered
	 */
	protected EList<String> citations;

	/**
	 * The cached value of the '{@link #getCost() <em>Cost</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected Cost cost;

	/**
	 * The default value of the '{@link #isEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEvent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EVENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEvent()
	 * @generated
	 * @ordered
	 */
	protected boolean event = EVENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParams() <em>Params</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParams()
	 * @generated
	 * @ordered
	 */
	protected EList<Param> params;

	/**
	 * The cached value of the '{@link #getStages() <em>Stages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStages()
	 * @generated
	 * @ordered
	 */
	protected EList<Stage> stages;

	/**
	 * The cached value of the '{@link #getPasses() <em>Passes</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPasses()
	 * @generated
	 * @ordered
	 */
	protected Block passes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CascadeImpl()
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
		return SemanticsPackage.Literals.CASCADE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.CASCADE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId()
	{
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId)
	{
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.CASCADE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSentence()
	{
		return sentence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSentence(String newSentence)
	{
		String oldSentence = sentence;
		sentence = newSentence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.CASCADE__SENTENCE, oldSentence, sentence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCitations()
	{
		if (citations == null)
		{
			citations = new EDataTypeEList<String>(String.class, this, SemanticsPackage.CASCADE__CITATIONS);
		}
		return citations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cost getCost()
	{
		if (cost != null && cost.eIsProxy())
		{
			InternalEObject oldCost = (InternalEObject)cost;
			cost = (Cost)eResolveProxy(oldCost);
			if (cost != oldCost)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SemanticsPackage.CASCADE__COST, oldCost, cost));
			}
		}
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Cost basicGetCost()
	{
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCost(Cost newCost)
	{
		Cost oldCost = cost;
		cost = newCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.CASCADE__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEvent()
	{
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvent(boolean newEvent)
	{
		boolean oldEvent = event;
		event = newEvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.CASCADE__EVENT, oldEvent, event));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Param> getParams()
	{
		if (params == null)
		{
			params = new EObjectContainmentEList<Param>(Param.class, this, SemanticsPackage.CASCADE__PARAMS);
		}
		return params;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stage> getStages()
	{
		if (stages == null)
		{
			stages = new EObjectContainmentEList<Stage>(Stage.class, this, SemanticsPackage.CASCADE__STAGES);
		}
		return stages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Block getPasses()
	{
		return passes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPasses(Block newPasses, NotificationChain msgs)
	{
		Block oldPasses = passes;
		passes = newPasses;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SemanticsPackage.CASCADE__PASSES, oldPasses, newPasses);
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
	public void setPasses(Block newPasses)
	{
		if (newPasses != passes)
		{
			NotificationChain msgs = null;
			if (passes != null)
				msgs = ((InternalEObject)passes).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.CASCADE__PASSES, null, msgs);
			if (newPasses != null)
				msgs = ((InternalEObject)newPasses).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.CASCADE__PASSES, null, msgs);
			msgs = basicSetPasses(newPasses, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.CASCADE__PASSES, newPasses, newPasses));
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
			case SemanticsPackage.CASCADE__PARAMS:
				return ((InternalEList<?>)getParams()).basicRemove(otherEnd, msgs);
			case SemanticsPackage.CASCADE__STAGES:
				return ((InternalEList<?>)getStages()).basicRemove(otherEnd, msgs);
			case SemanticsPackage.CASCADE__PASSES:
				return basicSetPasses(null, msgs);
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
			case SemanticsPackage.CASCADE__NAME:
				return getName();
			case SemanticsPackage.CASCADE__ID:
				return getId();
			case SemanticsPackage.CASCADE__SENTENCE:
				return getSentence();
			case SemanticsPackage.CASCADE__CITATIONS:
				return getCitations();
			case SemanticsPackage.CASCADE__COST:
				if (resolve) return getCost();
				return basicGetCost();
			case SemanticsPackage.CASCADE__EVENT:
				return isEvent();
			case SemanticsPackage.CASCADE__PARAMS:
				return getParams();
			case SemanticsPackage.CASCADE__STAGES:
				return getStages();
			case SemanticsPackage.CASCADE__PASSES:
				return getPasses();
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
			case SemanticsPackage.CASCADE__NAME:
				setName((String)newValue);
				return;
			case SemanticsPackage.CASCADE__ID:
				setId((String)newValue);
				return;
			case SemanticsPackage.CASCADE__SENTENCE:
				setSentence((String)newValue);
				return;
			case SemanticsPackage.CASCADE__CITATIONS:
				getCitations().clear();
				getCitations().addAll((Collection<? extends String>)newValue);
				return;
			case SemanticsPackage.CASCADE__COST:
				setCost((Cost)newValue);
				return;
			case SemanticsPackage.CASCADE__EVENT:
				setEvent((Boolean)newValue);
				return;
			case SemanticsPackage.CASCADE__PARAMS:
				getParams().clear();
				getParams().addAll((Collection<? extends Param>)newValue);
				return;
			case SemanticsPackage.CASCADE__STAGES:
				getStages().clear();
				getStages().addAll((Collection<? extends Stage>)newValue);
				return;
			case SemanticsPackage.CASCADE__PASSES:
				setPasses((Block)newValue);
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
			case SemanticsPackage.CASCADE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case SemanticsPackage.CASCADE__ID:
				setId(ID_EDEFAULT);
				return;
			case SemanticsPackage.CASCADE__SENTENCE:
				setSentence(SENTENCE_EDEFAULT);
				return;
			case SemanticsPackage.CASCADE__CITATIONS:
				getCitations().clear();
				return;
			case SemanticsPackage.CASCADE__COST:
				setCost((Cost)null);
				return;
			case SemanticsPackage.CASCADE__EVENT:
				setEvent(EVENT_EDEFAULT);
				return;
			case SemanticsPackage.CASCADE__PARAMS:
				getParams().clear();
				return;
			case SemanticsPackage.CASCADE__STAGES:
				getStages().clear();
				return;
			case SemanticsPackage.CASCADE__PASSES:
				setPasses((Block)null);
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
			case SemanticsPackage.CASCADE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case SemanticsPackage.CASCADE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case SemanticsPackage.CASCADE__SENTENCE:
				return SENTENCE_EDEFAULT == null ? sentence != null : !SENTENCE_EDEFAULT.equals(sentence);
			case SemanticsPackage.CASCADE__CITATIONS:
				return citations != null && !citations.isEmpty();
			case SemanticsPackage.CASCADE__COST:
				return cost != null;
			case SemanticsPackage.CASCADE__EVENT:
				return event != EVENT_EDEFAULT;
			case SemanticsPackage.CASCADE__PARAMS:
				return params != null && !params.isEmpty();
			case SemanticsPackage.CASCADE__STAGES:
				return stages != null && !stages.isEmpty();
			case SemanticsPackage.CASCADE__PASSES:
				return passes != null;
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
				case SemanticsPackage.CASCADE__NAME: return SemanticsPackage.SYMBOL__NAME;
				default: return -1;
			}
		}
		if (baseClass == Rule.class)
		{
			switch (derivedFeatureID)
			{
				case SemanticsPackage.CASCADE__ID: return SemanticsPackage.RULE__ID;
				case SemanticsPackage.CASCADE__SENTENCE: return SemanticsPackage.RULE__SENTENCE;
				case SemanticsPackage.CASCADE__CITATIONS: return SemanticsPackage.RULE__CITATIONS;
				case SemanticsPackage.CASCADE__COST: return SemanticsPackage.RULE__COST;
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
				case SemanticsPackage.SYMBOL__NAME: return SemanticsPackage.CASCADE__NAME;
				default: return -1;
			}
		}
		if (baseClass == Rule.class)
		{
			switch (baseFeatureID)
			{
				case SemanticsPackage.RULE__ID: return SemanticsPackage.CASCADE__ID;
				case SemanticsPackage.RULE__SENTENCE: return SemanticsPackage.CASCADE__SENTENCE;
				case SemanticsPackage.RULE__CITATIONS: return SemanticsPackage.CASCADE__CITATIONS;
				case SemanticsPackage.RULE__COST: return SemanticsPackage.CASCADE__COST;
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
		result.append(", id: ");
		result.append(id);
		result.append(", sentence: ");
		result.append(sentence);
		result.append(", citations: ");
		result.append(citations);
		result.append(", event: ");
		result.append(event);
		result.append(')');
		return result.toString();
	}

} //CascadeImpl
