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

import trapline.model.semantics.Decision;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Lane;
import trapline.model.semantics.Param;
import trapline.model.semantics.SemanticsPackage;
import trapline.model.semantics.Symbol;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lane</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.impl.LaneImpl#getName <em>Name</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.LaneImpl#getIndex <em>Index</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.LaneImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.LaneImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.LaneImpl#getValue <em>Value</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.LaneImpl#getLabelled <em>Labelled</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.LaneImpl#getHatch <em>Hatch</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.LaneImpl#getGlyph <em>Glyph</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.LaneImpl#getLetter <em>Letter</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.LaneImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.LaneImpl#getCandidate <em>Candidate</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.LaneImpl#getShades <em>Shades</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LaneImpl extends ElementImpl implements Lane
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
	 * The cached value of the '{@link #getIndex() <em>Index</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected Param index;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

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
	 * The cached value of the '{@link #getLabelled() <em>Labelled</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelled()
	 * @generated
	 * @ordered
	 */
	protected Expression labelled;

	/**
	 * The default value of the '{@link #getHatch() <em>Hatch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHatch()
	 * @generated
	 * @ordered
	 */
	protected static final String HATCH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHatch() <em>Hatch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHatch()
	 * @generated
	 * @ordered
	 */
	protected String hatch = HATCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getGlyph() <em>Glyph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGlyph()
	 * @generated
	 * @ordered
	 */
	protected static final String GLYPH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGlyph() <em>Glyph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGlyph()
	 * @generated
	 * @ordered
	 */
	protected String glyph = GLYPH_EDEFAULT;

	/**
	 * The default value of the '{@link #getLetter() <em>Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLetter()
	 * @generated
	 * @ordered
	 */
	protected static final String LETTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLetter() <em>Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLetter()
	 * @generated
	 * @ordered
	 */
	protected String letter = LETTER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected Decision decision;

	/**
	 * The default value of the '{@link #getCandidate() <em>Candidate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCandidate()
	 * @generated
	 * @ordered
	 */
	protected static final String CANDIDATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCandidate() <em>Candidate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCandidate()
	 * @generated
	 * @ordered
	 */
	protected String candidate = CANDIDATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getShades() <em>Shades</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShades()
	 * @generated
	 * @ordered
	 */
	protected EList<String> shades;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LaneImpl()
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
		return SemanticsPackage.Literals.LANE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.LANE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Param getIndex()
	{
		return index;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIndex(Param newIndex, NotificationChain msgs)
	{
		Param oldIndex = index;
		index = newIndex;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SemanticsPackage.LANE__INDEX, oldIndex, newIndex);
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
	public void setIndex(Param newIndex)
	{
		if (newIndex != index)
		{
			NotificationChain msgs = null;
			if (index != null)
				msgs = ((InternalEObject)index).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.LANE__INDEX, null, msgs);
			if (newIndex != null)
				msgs = ((InternalEObject)newIndex).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.LANE__INDEX, null, msgs);
			msgs = basicSetIndex(newIndex, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.LANE__INDEX, newIndex, newIndex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel()
	{
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel)
	{
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.LANE__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind)
	{
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.LANE__KIND, oldKind, kind));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SemanticsPackage.LANE__VALUE, oldValue, newValue);
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
				msgs = ((InternalEObject)value).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.LANE__VALUE, null, msgs);
			if (newValue != null)
				msgs = ((InternalEObject)newValue).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.LANE__VALUE, null, msgs);
			msgs = basicSetValue(newValue, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.LANE__VALUE, newValue, newValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Expression getLabelled()
	{
		return labelled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLabelled(Expression newLabelled, NotificationChain msgs)
	{
		Expression oldLabelled = labelled;
		labelled = newLabelled;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SemanticsPackage.LANE__LABELLED, oldLabelled, newLabelled);
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
	public void setLabelled(Expression newLabelled)
	{
		if (newLabelled != labelled)
		{
			NotificationChain msgs = null;
			if (labelled != null)
				msgs = ((InternalEObject)labelled).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.LANE__LABELLED, null, msgs);
			if (newLabelled != null)
				msgs = ((InternalEObject)newLabelled).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.LANE__LABELLED, null, msgs);
			msgs = basicSetLabelled(newLabelled, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.LANE__LABELLED, newLabelled, newLabelled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHatch()
	{
		return hatch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHatch(String newHatch)
	{
		String oldHatch = hatch;
		hatch = newHatch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.LANE__HATCH, oldHatch, hatch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGlyph()
	{
		return glyph;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGlyph(String newGlyph)
	{
		String oldGlyph = glyph;
		glyph = newGlyph;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.LANE__GLYPH, oldGlyph, glyph));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLetter()
	{
		return letter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLetter(String newLetter)
	{
		String oldLetter = letter;
		letter = newLetter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.LANE__LETTER, oldLetter, letter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision getDecision()
	{
		if (decision != null && decision.eIsProxy())
		{
			InternalEObject oldDecision = (InternalEObject)decision;
			decision = (Decision)eResolveProxy(oldDecision);
			if (decision != oldDecision)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SemanticsPackage.LANE__DECISION, oldDecision, decision));
			}
		}
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Decision basicGetDecision()
	{
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(Decision newDecision)
	{
		Decision oldDecision = decision;
		decision = newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.LANE__DECISION, oldDecision, decision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCandidate()
	{
		return candidate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCandidate(String newCandidate)
	{
		String oldCandidate = candidate;
		candidate = newCandidate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.LANE__CANDIDATE, oldCandidate, candidate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getShades()
	{
		if (shades == null)
		{
			shades = new EDataTypeEList<String>(String.class, this, SemanticsPackage.LANE__SHADES);
		}
		return shades;
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
			case SemanticsPackage.LANE__INDEX:
				return basicSetIndex(null, msgs);
			case SemanticsPackage.LANE__VALUE:
				return basicSetValue(null, msgs);
			case SemanticsPackage.LANE__LABELLED:
				return basicSetLabelled(null, msgs);
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
			case SemanticsPackage.LANE__NAME:
				return getName();
			case SemanticsPackage.LANE__INDEX:
				return getIndex();
			case SemanticsPackage.LANE__LABEL:
				return getLabel();
			case SemanticsPackage.LANE__KIND:
				return getKind();
			case SemanticsPackage.LANE__VALUE:
				return getValue();
			case SemanticsPackage.LANE__LABELLED:
				return getLabelled();
			case SemanticsPackage.LANE__HATCH:
				return getHatch();
			case SemanticsPackage.LANE__GLYPH:
				return getGlyph();
			case SemanticsPackage.LANE__LETTER:
				return getLetter();
			case SemanticsPackage.LANE__DECISION:
				if (resolve) return getDecision();
				return basicGetDecision();
			case SemanticsPackage.LANE__CANDIDATE:
				return getCandidate();
			case SemanticsPackage.LANE__SHADES:
				return getShades();
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
			case SemanticsPackage.LANE__NAME:
				setName((String)newValue);
				return;
			case SemanticsPackage.LANE__INDEX:
				setIndex((Param)newValue);
				return;
			case SemanticsPackage.LANE__LABEL:
				setLabel((String)newValue);
				return;
			case SemanticsPackage.LANE__KIND:
				setKind((String)newValue);
				return;
			case SemanticsPackage.LANE__VALUE:
				setValue((Expression)newValue);
				return;
			case SemanticsPackage.LANE__LABELLED:
				setLabelled((Expression)newValue);
				return;
			case SemanticsPackage.LANE__HATCH:
				setHatch((String)newValue);
				return;
			case SemanticsPackage.LANE__GLYPH:
				setGlyph((String)newValue);
				return;
			case SemanticsPackage.LANE__LETTER:
				setLetter((String)newValue);
				return;
			case SemanticsPackage.LANE__DECISION:
				setDecision((Decision)newValue);
				return;
			case SemanticsPackage.LANE__CANDIDATE:
				setCandidate((String)newValue);
				return;
			case SemanticsPackage.LANE__SHADES:
				getShades().clear();
				getShades().addAll((Collection<? extends String>)newValue);
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
			case SemanticsPackage.LANE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case SemanticsPackage.LANE__INDEX:
				setIndex((Param)null);
				return;
			case SemanticsPackage.LANE__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case SemanticsPackage.LANE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SemanticsPackage.LANE__VALUE:
				setValue((Expression)null);
				return;
			case SemanticsPackage.LANE__LABELLED:
				setLabelled((Expression)null);
				return;
			case SemanticsPackage.LANE__HATCH:
				setHatch(HATCH_EDEFAULT);
				return;
			case SemanticsPackage.LANE__GLYPH:
				setGlyph(GLYPH_EDEFAULT);
				return;
			case SemanticsPackage.LANE__LETTER:
				setLetter(LETTER_EDEFAULT);
				return;
			case SemanticsPackage.LANE__DECISION:
				setDecision((Decision)null);
				return;
			case SemanticsPackage.LANE__CANDIDATE:
				setCandidate(CANDIDATE_EDEFAULT);
				return;
			case SemanticsPackage.LANE__SHADES:
				getShades().clear();
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
			case SemanticsPackage.LANE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case SemanticsPackage.LANE__INDEX:
				return index != null;
			case SemanticsPackage.LANE__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case SemanticsPackage.LANE__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case SemanticsPackage.LANE__VALUE:
				return value != null;
			case SemanticsPackage.LANE__LABELLED:
				return labelled != null;
			case SemanticsPackage.LANE__HATCH:
				return HATCH_EDEFAULT == null ? hatch != null : !HATCH_EDEFAULT.equals(hatch);
			case SemanticsPackage.LANE__GLYPH:
				return GLYPH_EDEFAULT == null ? glyph != null : !GLYPH_EDEFAULT.equals(glyph);
			case SemanticsPackage.LANE__LETTER:
				return LETTER_EDEFAULT == null ? letter != null : !LETTER_EDEFAULT.equals(letter);
			case SemanticsPackage.LANE__DECISION:
				return decision != null;
			case SemanticsPackage.LANE__CANDIDATE:
				return CANDIDATE_EDEFAULT == null ? candidate != null : !CANDIDATE_EDEFAULT.equals(candidate);
			case SemanticsPackage.LANE__SHADES:
				return shades != null && !shades.isEmpty();
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
				case SemanticsPackage.LANE__NAME: return SemanticsPackage.SYMBOL__NAME;
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
				case SemanticsPackage.SYMBOL__NAME: return SemanticsPackage.LANE__NAME;
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
		result.append(", label: ");
		result.append(label);
		result.append(", kind: ");
		result.append(kind);
		result.append(", hatch: ");
		result.append(hatch);
		result.append(", glyph: ");
		result.append(glyph);
		result.append(", letter: ");
		result.append(letter);
		result.append(", candidate: ");
		result.append(candidate);
		result.append(", shades: ");
		result.append(shades);
		result.append(')');
		return result.toString();
	}

} //LaneImpl
