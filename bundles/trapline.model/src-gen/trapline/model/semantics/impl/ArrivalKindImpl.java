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

import trapline.model.semantics.ArrivalKind;
import trapline.model.semantics.Block;
import trapline.model.semantics.Cost;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Param;
import trapline.model.semantics.Rule;
import trapline.model.semantics.SemanticsPackage;
import trapline.model.semantics.Symbol;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Arrival Kind</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.impl.ArrivalKindImpl#getName <em>Name</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.ArrivalKindImpl#getId <em>Id</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.ArrivalKindImpl#getSentence <em>Sentence</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.ArrivalKindImpl#getCitations <em>Citations</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.ArrivalKindImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.ArrivalKindImpl#getParams <em>Params</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.ArrivalKindImpl#getGuard <em>Guard</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.ArrivalKindImpl#getBody <em>Body</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArrivalKindImpl extends ElementImpl implements ArrivalKind
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
	 * The cached value of the '{@link #getParams() <em>Params</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParams()
	 * @generated
	 * @ordered
	 */
	protected EList<Param> params;

	/**
	 * The cached value of the '{@link #getGuard() <em>Guard</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuard()
	 * @generated
	 * @ordered
	 */
	protected Expression guard;

	/**
	 * The cached value of the '{@link #getBody() <em>Body</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected Block body;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArrivalKindImpl()
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
		return SemanticsPackage.Literals.ARRIVAL_KIND;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.ARRIVAL_KIND__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.ARRIVAL_KIND__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.ARRIVAL_KIND__SENTENCE, oldSentence, sentence));
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
			citations = new EDataTypeEList<String>(String.class, this, SemanticsPackage.ARRIVAL_KIND__CITATIONS);
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SemanticsPackage.ARRIVAL_KIND__COST, oldCost, cost));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.ARRIVAL_KIND__COST, oldCost, cost));
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
			params = new EObjectContainmentEList<Param>(Param.class, this, SemanticsPackage.ARRIVAL_KIND__PARAMS);
		}
		return params;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Expression getGuard()
	{
		return guard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGuard(Expression newGuard, NotificationChain msgs)
	{
		Expression oldGuard = guard;
		guard = newGuard;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SemanticsPackage.ARRIVAL_KIND__GUARD, oldGuard, newGuard);
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
	public void setGuard(Expression newGuard)
	{
		if (newGuard != guard)
		{
			NotificationChain msgs = null;
			if (guard != null)
				msgs = ((InternalEObject)guard).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.ARRIVAL_KIND__GUARD, null, msgs);
			if (newGuard != null)
				msgs = ((InternalEObject)newGuard).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.ARRIVAL_KIND__GUARD, null, msgs);
			msgs = basicSetGuard(newGuard, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.ARRIVAL_KIND__GUARD, newGuard, newGuard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Block getBody()
	{
		return body;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBody(Block newBody, NotificationChain msgs)
	{
		Block oldBody = body;
		body = newBody;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SemanticsPackage.ARRIVAL_KIND__BODY, oldBody, newBody);
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
	public void setBody(Block newBody)
	{
		if (newBody != body)
		{
			NotificationChain msgs = null;
			if (body != null)
				msgs = ((InternalEObject)body).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.ARRIVAL_KIND__BODY, null, msgs);
			if (newBody != null)
				msgs = ((InternalEObject)newBody).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.ARRIVAL_KIND__BODY, null, msgs);
			msgs = basicSetBody(newBody, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.ARRIVAL_KIND__BODY, newBody, newBody));
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
			case SemanticsPackage.ARRIVAL_KIND__PARAMS:
				return ((InternalEList<?>)getParams()).basicRemove(otherEnd, msgs);
			case SemanticsPackage.ARRIVAL_KIND__GUARD:
				return basicSetGuard(null, msgs);
			case SemanticsPackage.ARRIVAL_KIND__BODY:
				return basicSetBody(null, msgs);
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
			case SemanticsPackage.ARRIVAL_KIND__NAME:
				return getName();
			case SemanticsPackage.ARRIVAL_KIND__ID:
				return getId();
			case SemanticsPackage.ARRIVAL_KIND__SENTENCE:
				return getSentence();
			case SemanticsPackage.ARRIVAL_KIND__CITATIONS:
				return getCitations();
			case SemanticsPackage.ARRIVAL_KIND__COST:
				if (resolve) return getCost();
				return basicGetCost();
			case SemanticsPackage.ARRIVAL_KIND__PARAMS:
				return getParams();
			case SemanticsPackage.ARRIVAL_KIND__GUARD:
				return getGuard();
			case SemanticsPackage.ARRIVAL_KIND__BODY:
				return getBody();
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
			case SemanticsPackage.ARRIVAL_KIND__NAME:
				setName((String)newValue);
				return;
			case SemanticsPackage.ARRIVAL_KIND__ID:
				setId((String)newValue);
				return;
			case SemanticsPackage.ARRIVAL_KIND__SENTENCE:
				setSentence((String)newValue);
				return;
			case SemanticsPackage.ARRIVAL_KIND__CITATIONS:
				getCitations().clear();
				getCitations().addAll((Collection<? extends String>)newValue);
				return;
			case SemanticsPackage.ARRIVAL_KIND__COST:
				setCost((Cost)newValue);
				return;
			case SemanticsPackage.ARRIVAL_KIND__PARAMS:
				getParams().clear();
				getParams().addAll((Collection<? extends Param>)newValue);
				return;
			case SemanticsPackage.ARRIVAL_KIND__GUARD:
				setGuard((Expression)newValue);
				return;
			case SemanticsPackage.ARRIVAL_KIND__BODY:
				setBody((Block)newValue);
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
			case SemanticsPackage.ARRIVAL_KIND__NAME:
				setName(NAME_EDEFAULT);
				return;
			case SemanticsPackage.ARRIVAL_KIND__ID:
				setId(ID_EDEFAULT);
				return;
			case SemanticsPackage.ARRIVAL_KIND__SENTENCE:
				setSentence(SENTENCE_EDEFAULT);
				return;
			case SemanticsPackage.ARRIVAL_KIND__CITATIONS:
				getCitations().clear();
				return;
			case SemanticsPackage.ARRIVAL_KIND__COST:
				setCost((Cost)null);
				return;
			case SemanticsPackage.ARRIVAL_KIND__PARAMS:
				getParams().clear();
				return;
			case SemanticsPackage.ARRIVAL_KIND__GUARD:
				setGuard((Expression)null);
				return;
			case SemanticsPackage.ARRIVAL_KIND__BODY:
				setBody((Block)null);
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
			case SemanticsPackage.ARRIVAL_KIND__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case SemanticsPackage.ARRIVAL_KIND__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case SemanticsPackage.ARRIVAL_KIND__SENTENCE:
				return SENTENCE_EDEFAULT == null ? sentence != null : !SENTENCE_EDEFAULT.equals(sentence);
			case SemanticsPackage.ARRIVAL_KIND__CITATIONS:
				return citations != null && !citations.isEmpty();
			case SemanticsPackage.ARRIVAL_KIND__COST:
				return cost != null;
			case SemanticsPackage.ARRIVAL_KIND__PARAMS:
				return params != null && !params.isEmpty();
			case SemanticsPackage.ARRIVAL_KIND__GUARD:
				return guard != null;
			case SemanticsPackage.ARRIVAL_KIND__BODY:
				return body != null;
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
				case SemanticsPackage.ARRIVAL_KIND__NAME: return SemanticsPackage.SYMBOL__NAME;
				default: return -1;
			}
		}
		if (baseClass == Rule.class)
		{
			switch (derivedFeatureID)
			{
				case SemanticsPackage.ARRIVAL_KIND__ID: return SemanticsPackage.RULE__ID;
				case SemanticsPackage.ARRIVAL_KIND__SENTENCE: return SemanticsPackage.RULE__SENTENCE;
				case SemanticsPackage.ARRIVAL_KIND__CITATIONS: return SemanticsPackage.RULE__CITATIONS;
				case SemanticsPackage.ARRIVAL_KIND__COST: return SemanticsPackage.RULE__COST;
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
				case SemanticsPackage.SYMBOL__NAME: return SemanticsPackage.ARRIVAL_KIND__NAME;
				default: return -1;
			}
		}
		if (baseClass == Rule.class)
		{
			switch (baseFeatureID)
			{
				case SemanticsPackage.RULE__ID: return SemanticsPackage.ARRIVAL_KIND__ID;
				case SemanticsPackage.RULE__SENTENCE: return SemanticsPackage.ARRIVAL_KIND__SENTENCE;
				case SemanticsPackage.RULE__CITATIONS: return SemanticsPackage.ARRIVAL_KIND__CITATIONS;
				case SemanticsPackage.RULE__COST: return SemanticsPackage.ARRIVAL_KIND__COST;
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
		result.append(')');
		return result.toString();
	}

} //ArrivalKindImpl
