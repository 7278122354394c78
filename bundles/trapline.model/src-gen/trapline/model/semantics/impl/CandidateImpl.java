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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import trapline.model.semantics.Block;
import trapline.model.semantics.Blocker;
import trapline.model.semantics.Candidate;
import trapline.model.semantics.Cost;
import trapline.model.semantics.Expression;
import trapline.model.semantics.LetBinding;
import trapline.model.semantics.Rule;
import trapline.model.semantics.SemanticsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Candidate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.impl.CandidateImpl#getId <em>Id</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.CandidateImpl#getSentence <em>Sentence</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.CandidateImpl#getCitations <em>Citations</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.CandidateImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.CandidateImpl#getRank <em>Rank</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.CandidateImpl#getBinding <em>Binding</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.CandidateImpl#getGuard <em>Guard</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.CandidateImpl#getBlockers <em>Blockers</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.CandidateImpl#getLoser <em>Loser</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.CandidateImpl#getBody <em>Body</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CandidateImpl extends SymbolImpl implements Candidate
{
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
	 * The default value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected static final String RANK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected String rank = RANK_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBinding() <em>Binding</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBinding()
	 * @generated
	 * @ordered
	 */
	protected LetBinding binding;

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
	 * The cached value of the '{@link #getBlockers() <em>Blockers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockers()
	 * @generated
	 * @ordered
	 */
	protected EList<Blocker> blockers;

	/**
	 * The default value of the '{@link #getLoser() <em>Loser</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoser()
	 * @generated
	 * @ordered
	 */
	protected static final String LOSER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLoser() <em>Loser</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoser()
	 * @generated
	 * @ordered
	 */
	protected String loser = LOSER_EDEFAULT;

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
	protected CandidateImpl()
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
		return SemanticsPackage.Literals.CANDIDATE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.CANDIDATE__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.CANDIDATE__SENTENCE, oldSentence, sentence));
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
			citations = new EDataTypeEList<String>(String.class, this, SemanticsPackage.CANDIDATE__CITATIONS);
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SemanticsPackage.CANDIDATE__COST, oldCost, cost));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.CANDIDATE__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRank()
	{
		return rank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRank(String newRank)
	{
		String oldRank = rank;
		rank = newRank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.CANDIDATE__RANK, oldRank, rank));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LetBinding getBinding()
	{
		return binding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBinding(LetBinding newBinding, NotificationChain msgs)
	{
		LetBinding oldBinding = binding;
		binding = newBinding;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SemanticsPackage.CANDIDATE__BINDING, oldBinding, newBinding);
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
	public void setBinding(LetBinding newBinding)
	{
		if (newBinding != binding)
		{
			NotificationChain msgs = null;
			if (binding != null)
				msgs = ((InternalEObject)binding).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.CANDIDATE__BINDING, null, msgs);
			if (newBinding != null)
				msgs = ((InternalEObject)newBinding).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.CANDIDATE__BINDING, null, msgs);
			msgs = basicSetBinding(newBinding, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.CANDIDATE__BINDING, newBinding, newBinding));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SemanticsPackage.CANDIDATE__GUARD, oldGuard, newGuard);
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
				msgs = ((InternalEObject)guard).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.CANDIDATE__GUARD, null, msgs);
			if (newGuard != null)
				msgs = ((InternalEObject)newGuard).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.CANDIDATE__GUARD, null, msgs);
			msgs = basicSetGuard(newGuard, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.CANDIDATE__GUARD, newGuard, newGuard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Blocker> getBlockers()
	{
		if (blockers == null)
		{
			blockers = new EObjectResolvingEList<Blocker>(Blocker.class, this, SemanticsPackage.CANDIDATE__BLOCKERS);
		}
		return blockers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLoser()
	{
		return loser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoser(String newLoser)
	{
		String oldLoser = loser;
		loser = newLoser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.CANDIDATE__LOSER, oldLoser, loser));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SemanticsPackage.CANDIDATE__BODY, oldBody, newBody);
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
				msgs = ((InternalEObject)body).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.CANDIDATE__BODY, null, msgs);
			if (newBody != null)
				msgs = ((InternalEObject)newBody).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.CANDIDATE__BODY, null, msgs);
			msgs = basicSetBody(newBody, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.CANDIDATE__BODY, newBody, newBody));
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
			case SemanticsPackage.CANDIDATE__BINDING:
				return basicSetBinding(null, msgs);
			case SemanticsPackage.CANDIDATE__GUARD:
				return basicSetGuard(null, msgs);
			case SemanticsPackage.CANDIDATE__BODY:
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
			case SemanticsPackage.CANDIDATE__ID:
				return getId();
			case SemanticsPackage.CANDIDATE__SENTENCE:
				return getSentence();
			case SemanticsPackage.CANDIDATE__CITATIONS:
				return getCitations();
			case SemanticsPackage.CANDIDATE__COST:
				if (resolve) return getCost();
				return basicGetCost();
			case SemanticsPackage.CANDIDATE__RANK:
				return getRank();
			case SemanticsPackage.CANDIDATE__BINDING:
				return getBinding();
			case SemanticsPackage.CANDIDATE__GUARD:
				return getGuard();
			case SemanticsPackage.CANDIDATE__BLOCKERS:
				return getBlockers();
			case SemanticsPackage.CANDIDATE__LOSER:
				return getLoser();
			case SemanticsPackage.CANDIDATE__BODY:
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
			case SemanticsPackage.CANDIDATE__ID:
				setId((String)newValue);
				return;
			case SemanticsPackage.CANDIDATE__SENTENCE:
				setSentence((String)newValue);
				return;
			case SemanticsPackage.CANDIDATE__CITATIONS:
				getCitations().clear();
				getCitations().addAll((Collection<? extends String>)newValue);
				return;
			case SemanticsPackage.CANDIDATE__COST:
				setCost((Cost)newValue);
				return;
			case SemanticsPackage.CANDIDATE__RANK:
				setRank((String)newValue);
				return;
			case SemanticsPackage.CANDIDATE__BINDING:
				setBinding((LetBinding)newValue);
				return;
			case SemanticsPackage.CANDIDATE__GUARD:
				setGuard((Expression)newValue);
				return;
			case SemanticsPackage.CANDIDATE__BLOCKERS:
				getBlockers().clear();
				getBlockers().addAll((Collection<? extends Blocker>)newValue);
				return;
			case SemanticsPackage.CANDIDATE__LOSER:
				setLoser((String)newValue);
				return;
			case SemanticsPackage.CANDIDATE__BODY:
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
			case SemanticsPackage.CANDIDATE__ID:
				setId(ID_EDEFAULT);
				return;
			case SemanticsPackage.CANDIDATE__SENTENCE:
				setSentence(SENTENCE_EDEFAULT);
				return;
			case SemanticsPackage.CANDIDATE__CITATIONS:
				getCitations().clear();
				return;
			case SemanticsPackage.CANDIDATE__COST:
				setCost((Cost)null);
				return;
			case SemanticsPackage.CANDIDATE__RANK:
				setRank(RANK_EDEFAULT);
				return;
			case SemanticsPackage.CANDIDATE__BINDING:
				setBinding((LetBinding)null);
				return;
			case SemanticsPackage.CANDIDATE__GUARD:
				setGuard((Expression)null);
				return;
			case SemanticsPackage.CANDIDATE__BLOCKERS:
				getBlockers().clear();
				return;
			case SemanticsPackage.CANDIDATE__LOSER:
				setLoser(LOSER_EDEFAULT);
				return;
			case SemanticsPackage.CANDIDATE__BODY:
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
			case SemanticsPackage.CANDIDATE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case SemanticsPackage.CANDIDATE__SENTENCE:
				return SENTENCE_EDEFAULT == null ? sentence != null : !SENTENCE_EDEFAULT.equals(sentence);
			case SemanticsPackage.CANDIDATE__CITATIONS:
				return citations != null && !citations.isEmpty();
			case SemanticsPackage.CANDIDATE__COST:
				return cost != null;
			case SemanticsPackage.CANDIDATE__RANK:
				return RANK_EDEFAULT == null ? rank != null : !RANK_EDEFAULT.equals(rank);
			case SemanticsPackage.CANDIDATE__BINDING:
				return binding != null;
			case SemanticsPackage.CANDIDATE__GUARD:
				return guard != null;
			case SemanticsPackage.CANDIDATE__BLOCKERS:
				return blockers != null && !blockers.isEmpty();
			case SemanticsPackage.CANDIDATE__LOSER:
				return LOSER_EDEFAULT == null ? loser != null : !LOSER_EDEFAULT.equals(loser);
			case SemanticsPackage.CANDIDATE__BODY:
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
		if (baseClass == Rule.class)
		{
			switch (derivedFeatureID)
			{
				case SemanticsPackage.CANDIDATE__ID: return SemanticsPackage.RULE__ID;
				case SemanticsPackage.CANDIDATE__SENTENCE: return SemanticsPackage.RULE__SENTENCE;
				case SemanticsPackage.CANDIDATE__CITATIONS: return SemanticsPackage.RULE__CITATIONS;
				case SemanticsPackage.CANDIDATE__COST: return SemanticsPackage.RULE__COST;
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
		if (baseClass == Rule.class)
		{
			switch (baseFeatureID)
			{
				case SemanticsPackage.RULE__ID: return SemanticsPackage.CANDIDATE__ID;
				case SemanticsPackage.RULE__SENTENCE: return SemanticsPackage.CANDIDATE__SENTENCE;
				case SemanticsPackage.RULE__CITATIONS: return SemanticsPackage.CANDIDATE__CITATIONS;
				case SemanticsPackage.RULE__COST: return SemanticsPackage.CANDIDATE__COST;
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
		result.append(" (id: ");
		result.append(id);
		result.append(", sentence: ");
		result.append(sentence);
		result.append(", citations: ");
		result.append(citations);
		result.append(", rank: ");
		result.append(rank);
		result.append(", loser: ");
		result.append(loser);
		result.append(')');
		return result.toString();
	}

} //CandidateImpl
