/**
 */
package trapline.model.scenario.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.ScenarioPackage;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.StoryChoice;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Story Choice</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.impl.StoryChoiceImpl#getEvent <em>Event</em>}</li>
 *   <li>{@link trapline.model.scenario.impl.StoryChoiceImpl#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link trapline.model.scenario.impl.StoryChoiceImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link trapline.model.scenario.impl.StoryChoiceImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link trapline.model.scenario.impl.StoryChoiceImpl#getOccurrence <em>Occurrence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StoryChoiceImpl extends MinimalEObjectImpl.Container implements StoryChoice
{
	/**
	 * The cached value of the '{@link #getEvent() <em>Event</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected EventDeclaration event;

	/**
	 * The default value of the '{@link #getAnchor() <em>Anchor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchor()
	 * @generated
	 * @ordered
	 */
	protected static final String ANCHOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnchor() <em>Anchor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchor()
	 * @generated
	 * @ordered
	 */
	protected String anchor = ANCHOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected SoftwareStatement label;

	/**
	 * The default value of the '{@link #getOccurrence() <em>Occurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurrence()
	 * @generated
	 * @ordered
	 */
	protected static final int OCCURRENCE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOccurrence() <em>Occurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurrence()
	 * @generated
	 * @ordered
	 */
	protected int occurrence = OCCURRENCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StoryChoiceImpl()
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
		return ScenarioPackage.Literals.STORY_CHOICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventDeclaration getEvent()
	{
		if (event != null && event.eIsProxy())
		{
			InternalEObject oldEvent = (InternalEObject)event;
			event = (EventDeclaration)eResolveProxy(oldEvent);
			if (event != oldEvent)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ScenarioPackage.STORY_CHOICE__EVENT, oldEvent, event));
			}
		}
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EventDeclaration basicGetEvent()
	{
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvent(EventDeclaration newEvent)
	{
		EventDeclaration oldEvent = event;
		event = newEvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.STORY_CHOICE__EVENT, oldEvent, event));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnchor()
	{
		return anchor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnchor(String newAnchor)
	{
		String oldAnchor = anchor;
		anchor = newAnchor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.STORY_CHOICE__ANCHOR, oldAnchor, anchor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber()
	{
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber)
	{
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.STORY_CHOICE__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SoftwareStatement getLabel()
	{
		if (label != null && label.eIsProxy())
		{
			InternalEObject oldLabel = (InternalEObject)label;
			label = (SoftwareStatement)eResolveProxy(oldLabel);
			if (label != oldLabel)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ScenarioPackage.STORY_CHOICE__LABEL, oldLabel, label));
			}
		}
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SoftwareStatement basicGetLabel()
	{
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(SoftwareStatement newLabel)
	{
		SoftwareStatement oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.STORY_CHOICE__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOccurrence()
	{
		return occurrence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOccurrence(int newOccurrence)
	{
		int oldOccurrence = occurrence;
		occurrence = newOccurrence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.STORY_CHOICE__OCCURRENCE, oldOccurrence, occurrence));
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
			case ScenarioPackage.STORY_CHOICE__EVENT:
				if (resolve) return getEvent();
				return basicGetEvent();
			case ScenarioPackage.STORY_CHOICE__ANCHOR:
				return getAnchor();
			case ScenarioPackage.STORY_CHOICE__NUMBER:
				return getNumber();
			case ScenarioPackage.STORY_CHOICE__LABEL:
				if (resolve) return getLabel();
				return basicGetLabel();
			case ScenarioPackage.STORY_CHOICE__OCCURRENCE:
				return getOccurrence();
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
			case ScenarioPackage.STORY_CHOICE__EVENT:
				setEvent((EventDeclaration)newValue);
				return;
			case ScenarioPackage.STORY_CHOICE__ANCHOR:
				setAnchor((String)newValue);
				return;
			case ScenarioPackage.STORY_CHOICE__NUMBER:
				setNumber((Integer)newValue);
				return;
			case ScenarioPackage.STORY_CHOICE__LABEL:
				setLabel((SoftwareStatement)newValue);
				return;
			case ScenarioPackage.STORY_CHOICE__OCCURRENCE:
				setOccurrence((Integer)newValue);
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
			case ScenarioPackage.STORY_CHOICE__EVENT:
				setEvent((EventDeclaration)null);
				return;
			case ScenarioPackage.STORY_CHOICE__ANCHOR:
				setAnchor(ANCHOR_EDEFAULT);
				return;
			case ScenarioPackage.STORY_CHOICE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ScenarioPackage.STORY_CHOICE__LABEL:
				setLabel((SoftwareStatement)null);
				return;
			case ScenarioPackage.STORY_CHOICE__OCCURRENCE:
				setOccurrence(OCCURRENCE_EDEFAULT);
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
			case ScenarioPackage.STORY_CHOICE__EVENT:
				return event != null;
			case ScenarioPackage.STORY_CHOICE__ANCHOR:
				return ANCHOR_EDEFAULT == null ? anchor != null : !ANCHOR_EDEFAULT.equals(anchor);
			case ScenarioPackage.STORY_CHOICE__NUMBER:
				return number != NUMBER_EDEFAULT;
			case ScenarioPackage.STORY_CHOICE__LABEL:
				return label != null;
			case ScenarioPackage.STORY_CHOICE__OCCURRENCE:
				return occurrence != OCCURRENCE_EDEFAULT;
		}
		return super.eIsSet(featureID);
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
		result.append(" (anchor: ");
		result.append(anchor);
		result.append(", number: ");
		result.append(number);
		result.append(", occurrence: ");
		result.append(occurrence);
		result.append(')');
		return result.toString();
	}

} //StoryChoiceImpl
