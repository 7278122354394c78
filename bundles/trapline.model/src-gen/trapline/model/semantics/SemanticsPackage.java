/**
 */
package trapline.model.semantics;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see trapline.model.semantics.SemanticsFactory
 * @model kind="package"
 * @generated
 */
public interface SemanticsPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "semantics";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:trapline:semantics:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "semantics";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SemanticsPackage eINSTANCE = trapline.model.semantics.impl.SemanticsPackageImpl.init();

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.DocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.DocumentImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getDocument()
	 * @generated
	 */
	int DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Imports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__IMPORTS = 0;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.ImportImpl <em>Import</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.ImportImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getImport()
	 * @generated
	 */
	int IMPORT = 1;

	/**
	 * The feature id for the '<em><b>Module</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__MODULE = 0;

	/**
	 * The number of structural features of the '<em>Import</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.SymbolImpl <em>Symbol</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.SymbolImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getSymbol()
	 * @generated
	 */
	int SYMBOL = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMBOL__NAME = 0;

	/**
	 * The number of structural features of the '<em>Symbol</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMBOL_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.RuleImpl <em>Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.RuleImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getRule()
	 * @generated
	 */
	int RULE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__ID = 0;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__SENTENCE = 1;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__CITATIONS = 2;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__COST = 3;

	/**
	 * The number of structural features of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.ElementImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 4;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 0;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.ModuleImpl <em>Module</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.ModuleImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getModule()
	 * @generated
	 */
	int MODULE = 5;

	/**
	 * The feature id for the '<em><b>Imports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__IMPORTS = DOCUMENT__IMPORTS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__NAME = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__TITLE = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__BASE = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Elements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__ELEMENTS = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Module</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.TypeDeclarationImpl <em>Type Declaration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.TypeDeclarationImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getTypeDeclaration()
	 * @generated
	 */
	int TYPE_DECLARATION = 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_DECLARATION__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Type Declaration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_DECLARATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.EnumTypeImpl <em>Enum Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.EnumTypeImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getEnumType()
	 * @generated
	 */
	int ENUM_TYPE = 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUM_TYPE__NAME = TYPE_DECLARATION__NAME;

	/**
	 * The feature id for the '<em><b>Open</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUM_TYPE__OPEN = TYPE_DECLARATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUM_TYPE__LOW = TYPE_DECLARATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUM_TYPE__HIGH = TYPE_DECLARATION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Literals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUM_TYPE__LITERALS = TYPE_DECLARATION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Enum Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUM_TYPE_FEATURE_COUNT = TYPE_DECLARATION_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.EnumLiteralImpl <em>Enum Literal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.EnumLiteralImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getEnumLiteral()
	 * @generated
	 */
	int ENUM_LITERAL = 8;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUM_LITERAL__NAME = SYMBOL__NAME;

	/**
	 * The feature id for the '<em><b>Explicit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUM_LITERAL__EXPLICIT = SYMBOL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUM_LITERAL__VALUE = SYMBOL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUM_LITERAL__LABEL = SYMBOL_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Enum Literal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUM_LITERAL_FEATURE_COUNT = SYMBOL_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.RangeTypeImpl <em>Range Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.RangeTypeImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getRangeType()
	 * @generated
	 */
	int RANGE_TYPE = 9;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_TYPE__NAME = TYPE_DECLARATION__NAME;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_TYPE__LOW = TYPE_DECLARATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_TYPE__HIGH = TYPE_DECLARATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Hexadecimal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_TYPE__HEXADECIMAL = TYPE_DECLARATION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Range Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_TYPE_FEATURE_COUNT = TYPE_DECLARATION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.EntityTypeImpl <em>Entity Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.EntityTypeImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getEntityType()
	 * @generated
	 */
	int ENTITY_TYPE = 10;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE__NAME = TYPE_DECLARATION__NAME;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE__PROPERTIES = TYPE_DECLARATION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Entity Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE_FEATURE_COUNT = TYPE_DECLARATION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.UnionTypeImpl <em>Union Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.UnionTypeImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getUnionType()
	 * @generated
	 */
	int UNION_TYPE = 11;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNION_TYPE__NAME = TYPE_DECLARATION__NAME;

	/**
	 * The feature id for the '<em><b>Members</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNION_TYPE__MEMBERS = TYPE_DECLARATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Literals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNION_TYPE__LITERALS = TYPE_DECLARATION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Union Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNION_TYPE_FEATURE_COUNT = TYPE_DECLARATION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.TypeRefImpl <em>Type Ref</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.TypeRefImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getTypeRef()
	 * @generated
	 */
	int TYPE_REF = 12;

	/**
	 * The number of structural features of the '<em>Type Ref</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_REF_FEATURE_COUNT = 0;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.BoolTypeRefImpl <em>Bool Type Ref</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.BoolTypeRefImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getBoolTypeRef()
	 * @generated
	 */
	int BOOL_TYPE_REF = 13;

	/**
	 * The number of structural features of the '<em>Bool Type Ref</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOL_TYPE_REF_FEATURE_COUNT = TYPE_REF_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.PositionTypeRefImpl <em>Position Type Ref</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.PositionTypeRefImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getPositionTypeRef()
	 * @generated
	 */
	int POSITION_TYPE_REF = 14;

	/**
	 * The number of structural features of the '<em>Position Type Ref</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION_TYPE_REF_FEATURE_COUNT = TYPE_REF_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.RangeTypeRefImpl <em>Range Type Ref</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.RangeTypeRefImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getRangeTypeRef()
	 * @generated
	 */
	int RANGE_TYPE_REF = 15;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_TYPE_REF__LOW = TYPE_REF_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_TYPE_REF__HIGH = TYPE_REF_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Range Type Ref</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_TYPE_REF_FEATURE_COUNT = TYPE_REF_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.NamedTypeRefImpl <em>Named Type Ref</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.NamedTypeRefImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getNamedTypeRef()
	 * @generated
	 */
	int NAMED_TYPE_REF = 16;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_TYPE_REF__TYPE = TYPE_REF_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Named Type Ref</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_TYPE_REF_FEATURE_COUNT = TYPE_REF_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.StateGroupImpl <em>State Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.StateGroupImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getStateGroup()
	 * @generated
	 */
	int STATE_GROUP = 17;

	/**
	 * The feature id for the '<em><b>Ghost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_GROUP__GHOST = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_GROUP__SCOPE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Variables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_GROUP__VARIABLES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>State Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_GROUP_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.VariableImpl <em>Variable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.VariableImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getVariable()
	 * @generated
	 */
	int VARIABLE = 18;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__NAME = SYMBOL__NAME;

	/**
	 * The feature id for the '<em><b>Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__INDEX = SYMBOL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__TYPE = SYMBOL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Initial</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__INITIAL = SYMBOL_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__FIELDS = SYMBOL_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Doc</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__DOC = SYMBOL_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_FEATURE_COUNT = SYMBOL_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.KnobImpl <em>Knob</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.KnobImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getKnob()
	 * @generated
	 */
	int KNOB = 19;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOB__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOB__TYPE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Initial</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOB__INITIAL = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Doc</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOB__DOC = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOB__CITATIONS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Knob</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOB_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.CostImpl <em>Cost</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.CostImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getCost()
	 * @generated
	 */
	int COST = 20;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST__SENTENCE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Central</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST__CENTRAL = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Uncertainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST__UNCERTAINTY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST__CITATIONS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Cost</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.ParamImpl <em>Param</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.ParamImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getParam()
	 * @generated
	 */
	int PARAM = 21;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAM__NAME = SYMBOL__NAME;

	/**
	 * The feature id for the '<em><b>Type</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAM__TYPE = SYMBOL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Initial</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAM__INITIAL = SYMBOL_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Param</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAM_FEATURE_COUNT = SYMBOL_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.TableImpl <em>Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.TableImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getTable()
	 * @generated
	 */
	int TABLE = 22;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__ID = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__SENTENCE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__CITATIONS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__COST = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Params</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__PARAMS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Results</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__RESULTS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__ROWS = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.RowImpl <em>Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.RowImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getRow()
	 * @generated
	 */
	int ROW = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW__ID = RULE__ID;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW__SENTENCE = RULE__SENTENCE;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW__CITATIONS = RULE__CITATIONS;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW__COST = RULE__COST;

	/**
	 * The feature id for the '<em><b>Patterns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW__PATTERNS = RULE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Results</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW__RESULTS = RULE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_FEATURE_COUNT = RULE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.PatternImpl <em>Pattern</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.PatternImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getPattern()
	 * @generated
	 */
	int PATTERN = 24;

	/**
	 * The number of structural features of the '<em>Pattern</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATTERN_FEATURE_COUNT = 0;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.AnyPatternImpl <em>Any Pattern</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.AnyPatternImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getAnyPattern()
	 * @generated
	 */
	int ANY_PATTERN = 25;

	/**
	 * The number of structural features of the '<em>Any Pattern</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_PATTERN_FEATURE_COUNT = PATTERN_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.ValuesPatternImpl <em>Values Pattern</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.ValuesPatternImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getValuesPattern()
	 * @generated
	 */
	int VALUES_PATTERN = 26;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUES_PATTERN__VALUES = PATTERN_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Values Pattern</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUES_PATTERN_FEATURE_COUNT = PATTERN_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.OperatorImpl <em>Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.OperatorImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getOperator()
	 * @generated
	 */
	int OPERATOR = 27;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Params</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR__PARAMS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Doc</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR__DOC = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.DefinitionImpl <em>Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.DefinitionImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getDefinition()
	 * @generated
	 */
	int DEFINITION = 28;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITION__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Params</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITION__PARAMS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITION__VALUE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.BlockerImpl <em>Blocker</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.BlockerImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getBlocker()
	 * @generated
	 */
	int BLOCKER = 29;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCKER__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCKER__ID = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCKER__SENTENCE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCKER__CITATIONS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCKER__COST = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Letter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCKER__LETTER = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Lane</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCKER__LANE = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCKER__CONDITION = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Blocker</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCKER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.DecisionImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 30;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__SENTENCE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CITATIONS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__COST = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Candidates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CANDIDATES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Otherwise Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__OTHERWISE_GUARD = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Otherwise</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__OTHERWISE = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.DecisionExtensionImpl <em>Decision Extension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.DecisionExtensionImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getDecisionExtension()
	 * @generated
	 */
	int DECISION_EXTENSION = 31;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_EXTENSION__DECISION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Candidates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_EXTENSION__CANDIDATES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Decision Extension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_EXTENSION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.CandidateImpl <em>Candidate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.CandidateImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getCandidate()
	 * @generated
	 */
	int CANDIDATE = 32;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__NAME = SYMBOL__NAME;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__ID = SYMBOL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__SENTENCE = SYMBOL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__CITATIONS = SYMBOL_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__COST = SYMBOL_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__RANK = SYMBOL_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Binding</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__BINDING = SYMBOL_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__GUARD = SYMBOL_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Blockers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__BLOCKERS = SYMBOL_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Loser</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__LOSER = SYMBOL_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__BODY = SYMBOL_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Candidate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_FEATURE_COUNT = SYMBOL_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.LetBindingImpl <em>Let Binding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.LetBindingImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getLetBinding()
	 * @generated
	 */
	int LET_BINDING = 33;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LET_BINDING__NAME = SYMBOL__NAME;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LET_BINDING__VALUE = SYMBOL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Let Binding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LET_BINDING_FEATURE_COUNT = SYMBOL_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.ChoiceImpl <em>Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.ChoiceImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getChoice()
	 * @generated
	 */
	int CHOICE = 34;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__ID = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__SENTENCE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__CITATIONS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__COST = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__OPTIONS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.OptionImpl <em>Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.OptionImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getOption()
	 * @generated
	 */
	int OPTION = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__ID = RULE__ID;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__SENTENCE = RULE__SENTENCE;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__CITATIONS = RULE__CITATIONS;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__COST = RULE__COST;

	/**
	 * The feature id for the '<em><b>Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__GUARD = RULE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__BODY = RULE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_FEATURE_COUNT = RULE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.CascadeImpl <em>Cascade</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.CascadeImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getCascade()
	 * @generated
	 */
	int CASCADE = 36;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASCADE__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASCADE__ID = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASCADE__SENTENCE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASCADE__CITATIONS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASCADE__COST = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASCADE__EVENT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Params</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASCADE__PARAMS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASCADE__STAGES = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Passes</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASCADE__PASSES = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Cascade</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASCADE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.StageImpl <em>Stage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.StageImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 37;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__NAME = SYMBOL__NAME;

	/**
	 * The feature id for the '<em><b>Any Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__ANY_ORDER = SYMBOL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Fails</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__FAILS = SYMBOL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Checks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__CHECKS = SYMBOL_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_FEATURE_COUNT = SYMBOL_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.CascadeCheckImpl <em>Cascade Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.CascadeCheckImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getCascadeCheck()
	 * @generated
	 */
	int CASCADE_CHECK = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASCADE_CHECK__ID = RULE__ID;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASCADE_CHECK__SENTENCE = RULE__SENTENCE;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASCADE_CHECK__CITATIONS = RULE__CITATIONS;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASCADE_CHECK__COST = RULE__COST;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASCADE_CHECK__CONDITION = RULE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Fails</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASCADE_CHECK__FAILS = RULE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Cascade Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASCADE_CHECK_FEATURE_COUNT = RULE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.ProcImpl <em>Proc</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.ProcImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getProc()
	 * @generated
	 */
	int PROC = 39;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROC__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROC__EVENT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Params</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROC__PARAMS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Locals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROC__LOCALS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROC__STEPS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Proc</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROC_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.InstructionImpl <em>Instruction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.InstructionImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getInstruction()
	 * @generated
	 */
	int INSTRUCTION = 40;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION__EVENT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Params</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION__PARAMS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION__TARGET = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION__SOURCE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION__STEPS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Doc</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION__DOC = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Instruction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.StepImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getStep()
	 * @generated
	 */
	int STEP = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ID = RULE__ID;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__SENTENCE = RULE__SENTENCE;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__CITATIONS = RULE__CITATIONS;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__COST = RULE__COST;

	/**
	 * The feature id for the '<em><b>Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__GUARD = RULE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__BODY = RULE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = RULE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.ArrivalKindImpl <em>Arrival Kind</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.ArrivalKindImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getArrivalKind()
	 * @generated
	 */
	int ARRIVAL_KIND = 42;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL_KIND__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL_KIND__ID = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL_KIND__SENTENCE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL_KIND__CITATIONS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL_KIND__COST = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Params</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL_KIND__PARAMS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL_KIND__GUARD = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL_KIND__BODY = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Arrival Kind</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRIVAL_KIND_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.ProcessorImpl <em>Processor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.ProcessorImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getProcessor()
	 * @generated
	 */
	int PROCESSOR = 43;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSOR__ROLES = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Processor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSOR_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.RoleImpl <em>Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.RoleImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 44;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__NAME = SYMBOL__NAME;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__VALUE = SYMBOL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_FEATURE_COUNT = SYMBOL_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.LaneImpl <em>Lane</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.LaneImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getLane()
	 * @generated
	 */
	int LANE = 45;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__INDEX = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__LABEL = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__KIND = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__VALUE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Labelled</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__LABELLED = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Hatch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__HATCH = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Glyph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__GLYPH = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Letter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__LETTER = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__DECISION = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Candidate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__CANDIDATE = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Shades</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__SHADES = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Lane</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.HazardImpl <em>Hazard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.HazardImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getHazard()
	 * @generated
	 */
	int HAZARD = 46;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__ID = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__SENTENCE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__CITATIONS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__COST = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Warning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__WARNING = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__ALIASES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__AT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__GUARD = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Hazard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.RuleOverrideImpl <em>Rule Override</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.RuleOverrideImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getRuleOverride()
	 * @generated
	 */
	int RULE_OVERRIDE = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OVERRIDE__ID = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OVERRIDE__SENTENCE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OVERRIDE__CITATIONS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OVERRIDE__COST = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OVERRIDE__GUARD = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OVERRIDE__BODY = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Rule Override</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OVERRIDE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.DisableImpl <em>Disable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.DisableImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getDisable()
	 * @generated
	 */
	int DISABLE = 48;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISABLE__RULE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Disable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISABLE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.BlockImpl <em>Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.BlockImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getBlock()
	 * @generated
	 */
	int BLOCK = 49;

	/**
	 * The feature id for the '<em><b>Statements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__STATEMENTS = 0;

	/**
	 * The number of structural features of the '<em>Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.StatementImpl <em>Statement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.StatementImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getStatement()
	 * @generated
	 */
	int STATEMENT = 50;

	/**
	 * The number of structural features of the '<em>Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_FEATURE_COUNT = 0;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.AssignImpl <em>Assign</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.AssignImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getAssign()
	 * @generated
	 */
	int ASSIGN = 51;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGN__TARGET = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGN__VALUE = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Assign</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGN_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.IfStatementImpl <em>If Statement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.IfStatementImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getIfStatement()
	 * @generated
	 */
	int IF_STATEMENT = 52;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IF_STATEMENT__CONDITION = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Then</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IF_STATEMENT__THEN = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Otherwise</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IF_STATEMENT__OTHERWISE = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>If Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IF_STATEMENT_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.GotoImpl <em>Goto</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.GotoImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getGoto()
	 * @generated
	 */
	int GOTO = 53;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOTO__TARGET = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOTO__ARGUMENTS = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Goto</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOTO_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.CallStatementImpl <em>Call Statement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.CallStatementImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getCallStatement()
	 * @generated
	 */
	int CALL_STATEMENT = 54;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STATEMENT__TARGET = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STATEMENT__ARGUMENTS = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Call Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STATEMENT_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.ExecuteImpl <em>Execute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.ExecuteImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getExecute()
	 * @generated
	 */
	int EXECUTE = 55;

	/**
	 * The number of structural features of the '<em>Execute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXECUTE_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.ChooseStatementImpl <em>Choose Statement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.ChooseStatementImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getChooseStatement()
	 * @generated
	 */
	int CHOOSE_STATEMENT = 56;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOOSE_STATEMENT__TARGET = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOOSE_STATEMENT__TYPE = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Choose Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOOSE_STATEMENT_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.SayImpl <em>Say</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.SayImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getSay()
	 * @generated
	 */
	int SAY = 57;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAY__TEXT = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAY__ARGUMENTS = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Say</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAY_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.MarkStatementImpl <em>Mark Statement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.MarkStatementImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getMarkStatement()
	 * @generated
	 */
	int MARK_STATEMENT = 58;

	/**
	 * The feature id for the '<em><b>Lane</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_STATEMENT__LANE = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_STATEMENT__INDEX = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_STATEMENT__KIND = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_STATEMENT__TEXT = STATEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_STATEMENT__ARGUMENTS = STATEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Mark Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_STATEMENT_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.ExpressionImpl <em>Expression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.ExpressionImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getExpression()
	 * @generated
	 */
	int EXPRESSION = 59;

	/**
	 * The number of structural features of the '<em>Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION_FEATURE_COUNT = 0;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.ConditionalImpl <em>Conditional</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.ConditionalImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getConditional()
	 * @generated
	 */
	int CONDITIONAL = 60;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONAL__CONDITION = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Then</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONAL__THEN = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Otherwise</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONAL__OTHERWISE = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Conditional</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONAL_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.BinaryImpl <em>Binary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.BinaryImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getBinary()
	 * @generated
	 */
	int BINARY = 61;

	/**
	 * The feature id for the '<em><b>Left</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY__LEFT = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Op</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY__OP = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Right</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY__RIGHT = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Binary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.UnaryImpl <em>Unary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.UnaryImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getUnary()
	 * @generated
	 */
	int UNARY = 62;

	/**
	 * The feature id for the '<em><b>Op</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNARY__OP = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Operand</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNARY__OPERAND = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Unary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNARY_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.MembershipImpl <em>Membership</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.MembershipImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getMembership()
	 * @generated
	 */
	int MEMBERSHIP = 63;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__VALUE = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__MEMBERS = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Membership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.TypeTestImpl <em>Type Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.TypeTestImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getTypeTest()
	 * @generated
	 */
	int TYPE_TEST = 64;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_TEST__VALUE = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_TEST__TYPE = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Type Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_TEST_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.IntLiteralImpl <em>Int Literal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.IntLiteralImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getIntLiteral()
	 * @generated
	 */
	int INT_LITERAL = 65;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INT_LITERAL__VALUE = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Int Literal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INT_LITERAL_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.BoolLiteralImpl <em>Bool Literal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.BoolLiteralImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getBoolLiteral()
	 * @generated
	 */
	int BOOL_LITERAL = 66;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOL_LITERAL__VALUE = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Bool Literal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOL_LITERAL_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.NowhereLiteralImpl <em>Nowhere Literal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.NowhereLiteralImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getNowhereLiteral()
	 * @generated
	 */
	int NOWHERE_LITERAL = 67;

	/**
	 * The number of structural features of the '<em>Nowhere Literal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOWHERE_LITERAL_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.ReferenceImpl <em>Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.ReferenceImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getReference()
	 * @generated
	 */
	int REFERENCE = 68;

	/**
	 * The feature id for the '<em><b>Symbol</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__SYMBOL = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.IndexAccessImpl <em>Index Access</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.IndexAccessImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getIndexAccess()
	 * @generated
	 */
	int INDEX_ACCESS = 69;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_ACCESS__TARGET = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_ACCESS__INDEX = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Index Access</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_ACCESS_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.FieldAccessImpl <em>Field Access</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.FieldAccessImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getFieldAccess()
	 * @generated
	 */
	int FIELD_ACCESS = 70;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_ACCESS__TARGET = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_ACCESS__FIELD = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Field Access</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_ACCESS_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.CallExpressionImpl <em>Call Expression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.CallExpressionImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getCallExpression()
	 * @generated
	 */
	int CALL_EXPRESSION = 71;

	/**
	 * The feature id for the '<em><b>Function</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_EXPRESSION__FUNCTION = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_EXPRESSION__ARGUMENTS = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Call Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_EXPRESSION_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.semantics.impl.QuantifierImpl <em>Quantifier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.semantics.impl.QuantifierImpl
	 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getQuantifier()
	 * @generated
	 */
	int QUANTIFIER = 72;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTIFIER__NAME = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTIFIER__KIND = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTIFIER__TYPE = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTIFIER__BODY = EXPRESSION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Otherwise</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTIFIER__OTHERWISE = EXPRESSION_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Quantifier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTIFIER_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 5;


	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see trapline.model.semantics.Document
	 * @generated
	 */
	EClass getDocument();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Document#getImports <em>Imports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Imports</em>'.
	 * @see trapline.model.semantics.Document#getImports()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Imports();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Import <em>Import</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Import</em>'.
	 * @see trapline.model.semantics.Import
	 * @generated
	 */
	EClass getImport();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Import#getModule <em>Module</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Module</em>'.
	 * @see trapline.model.semantics.Import#getModule()
	 * @see #getImport()
	 * @generated
	 */
	EAttribute getImport_Module();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Symbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Symbol</em>'.
	 * @see trapline.model.semantics.Symbol
	 * @generated
	 */
	EClass getSymbol();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Symbol#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see trapline.model.semantics.Symbol#getName()
	 * @see #getSymbol()
	 * @generated
	 */
	EAttribute getSymbol_Name();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Rule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule</em>'.
	 * @see trapline.model.semantics.Rule
	 * @generated
	 */
	EClass getRule();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Rule#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see trapline.model.semantics.Rule#getId()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Id();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Rule#getSentence <em>Sentence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sentence</em>'.
	 * @see trapline.model.semantics.Rule#getSentence()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Sentence();

	/**
	 * Returns the meta object for the attribute list '{@link trapline.model.semantics.Rule#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Citations</em>'.
	 * @see trapline.model.semantics.Rule#getCitations()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Citations();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.semantics.Rule#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cost</em>'.
	 * @see trapline.model.semantics.Rule#getCost()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_Cost();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see trapline.model.semantics.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Module <em>Module</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Module</em>'.
	 * @see trapline.model.semantics.Module
	 * @generated
	 */
	EClass getModule();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Module#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see trapline.model.semantics.Module#getName()
	 * @see #getModule()
	 * @generated
	 */
	EAttribute getModule_Name();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Module#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see trapline.model.semantics.Module#getTitle()
	 * @see #getModule()
	 * @generated
	 */
	EAttribute getModule_Title();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Module#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see trapline.model.semantics.Module#getBase()
	 * @see #getModule()
	 * @generated
	 */
	EAttribute getModule_Base();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Module#getElements <em>Elements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Elements</em>'.
	 * @see trapline.model.semantics.Module#getElements()
	 * @see #getModule()
	 * @generated
	 */
	EReference getModule_Elements();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.TypeDeclaration <em>Type Declaration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Type Declaration</em>'.
	 * @see trapline.model.semantics.TypeDeclaration
	 * @generated
	 */
	EClass getTypeDeclaration();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.EnumType <em>Enum Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Enum Type</em>'.
	 * @see trapline.model.semantics.EnumType
	 * @generated
	 */
	EClass getEnumType();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.EnumType#isOpen <em>Open</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open</em>'.
	 * @see trapline.model.semantics.EnumType#isOpen()
	 * @see #getEnumType()
	 * @generated
	 */
	EAttribute getEnumType_Open();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.EnumType#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see trapline.model.semantics.EnumType#getLow()
	 * @see #getEnumType()
	 * @generated
	 */
	EAttribute getEnumType_Low();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.EnumType#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see trapline.model.semantics.EnumType#getHigh()
	 * @see #getEnumType()
	 * @generated
	 */
	EAttribute getEnumType_High();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.EnumType#getLiterals <em>Literals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Literals</em>'.
	 * @see trapline.model.semantics.EnumType#getLiterals()
	 * @see #getEnumType()
	 * @generated
	 */
	EReference getEnumType_Literals();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.EnumLiteral <em>Enum Literal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Enum Literal</em>'.
	 * @see trapline.model.semantics.EnumLiteral
	 * @generated
	 */
	EClass getEnumLiteral();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.EnumLiteral#isExplicit <em>Explicit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explicit</em>'.
	 * @see trapline.model.semantics.EnumLiteral#isExplicit()
	 * @see #getEnumLiteral()
	 * @generated
	 */
	EAttribute getEnumLiteral_Explicit();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.EnumLiteral#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see trapline.model.semantics.EnumLiteral#getValue()
	 * @see #getEnumLiteral()
	 * @generated
	 */
	EAttribute getEnumLiteral_Value();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.EnumLiteral#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see trapline.model.semantics.EnumLiteral#getLabel()
	 * @see #getEnumLiteral()
	 * @generated
	 */
	EAttribute getEnumLiteral_Label();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.RangeType <em>Range Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Range Type</em>'.
	 * @see trapline.model.semantics.RangeType
	 * @generated
	 */
	EClass getRangeType();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.RangeType#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see trapline.model.semantics.RangeType#getLow()
	 * @see #getRangeType()
	 * @generated
	 */
	EAttribute getRangeType_Low();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.RangeType#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see trapline.model.semantics.RangeType#getHigh()
	 * @see #getRangeType()
	 * @generated
	 */
	EAttribute getRangeType_High();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.RangeType#isHexadecimal <em>Hexadecimal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hexadecimal</em>'.
	 * @see trapline.model.semantics.RangeType#isHexadecimal()
	 * @see #getRangeType()
	 * @generated
	 */
	EAttribute getRangeType_Hexadecimal();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.EntityType <em>Entity Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entity Type</em>'.
	 * @see trapline.model.semantics.EntityType
	 * @generated
	 */
	EClass getEntityType();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.EntityType#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see trapline.model.semantics.EntityType#getProperties()
	 * @see #getEntityType()
	 * @generated
	 */
	EReference getEntityType_Properties();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.UnionType <em>Union Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Union Type</em>'.
	 * @see trapline.model.semantics.UnionType
	 * @generated
	 */
	EClass getUnionType();

	/**
	 * Returns the meta object for the reference list '{@link trapline.model.semantics.UnionType#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Members</em>'.
	 * @see trapline.model.semantics.UnionType#getMembers()
	 * @see #getUnionType()
	 * @generated
	 */
	EReference getUnionType_Members();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.UnionType#getLiterals <em>Literals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Literals</em>'.
	 * @see trapline.model.semantics.UnionType#getLiterals()
	 * @see #getUnionType()
	 * @generated
	 */
	EReference getUnionType_Literals();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.TypeRef <em>Type Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Type Ref</em>'.
	 * @see trapline.model.semantics.TypeRef
	 * @generated
	 */
	EClass getTypeRef();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.BoolTypeRef <em>Bool Type Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bool Type Ref</em>'.
	 * @see trapline.model.semantics.BoolTypeRef
	 * @generated
	 */
	EClass getBoolTypeRef();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.PositionTypeRef <em>Position Type Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Position Type Ref</em>'.
	 * @see trapline.model.semantics.PositionTypeRef
	 * @generated
	 */
	EClass getPositionTypeRef();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.RangeTypeRef <em>Range Type Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Range Type Ref</em>'.
	 * @see trapline.model.semantics.RangeTypeRef
	 * @generated
	 */
	EClass getRangeTypeRef();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.RangeTypeRef#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see trapline.model.semantics.RangeTypeRef#getLow()
	 * @see #getRangeTypeRef()
	 * @generated
	 */
	EAttribute getRangeTypeRef_Low();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.RangeTypeRef#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see trapline.model.semantics.RangeTypeRef#getHigh()
	 * @see #getRangeTypeRef()
	 * @generated
	 */
	EAttribute getRangeTypeRef_High();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.NamedTypeRef <em>Named Type Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Type Ref</em>'.
	 * @see trapline.model.semantics.NamedTypeRef
	 * @generated
	 */
	EClass getNamedTypeRef();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.semantics.NamedTypeRef#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Type</em>'.
	 * @see trapline.model.semantics.NamedTypeRef#getType()
	 * @see #getNamedTypeRef()
	 * @generated
	 */
	EReference getNamedTypeRef_Type();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.StateGroup <em>State Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>State Group</em>'.
	 * @see trapline.model.semantics.StateGroup
	 * @generated
	 */
	EClass getStateGroup();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.StateGroup#isGhost <em>Ghost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ghost</em>'.
	 * @see trapline.model.semantics.StateGroup#isGhost()
	 * @see #getStateGroup()
	 * @generated
	 */
	EAttribute getStateGroup_Ghost();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.StateGroup#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see trapline.model.semantics.StateGroup#getScope()
	 * @see #getStateGroup()
	 * @generated
	 */
	EAttribute getStateGroup_Scope();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.StateGroup#getVariables <em>Variables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Variables</em>'.
	 * @see trapline.model.semantics.StateGroup#getVariables()
	 * @see #getStateGroup()
	 * @generated
	 */
	EReference getStateGroup_Variables();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Variable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Variable</em>'.
	 * @see trapline.model.semantics.Variable
	 * @generated
	 */
	EClass getVariable();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Variable#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Index</em>'.
	 * @see trapline.model.semantics.Variable#getIndex()
	 * @see #getVariable()
	 * @generated
	 */
	EReference getVariable_Index();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Variable#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Type</em>'.
	 * @see trapline.model.semantics.Variable#getType()
	 * @see #getVariable()
	 * @generated
	 */
	EReference getVariable_Type();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Variable#getInitial <em>Initial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Initial</em>'.
	 * @see trapline.model.semantics.Variable#getInitial()
	 * @see #getVariable()
	 * @generated
	 */
	EReference getVariable_Initial();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Variable#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see trapline.model.semantics.Variable#getFields()
	 * @see #getVariable()
	 * @generated
	 */
	EReference getVariable_Fields();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Variable#getDoc <em>Doc</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doc</em>'.
	 * @see trapline.model.semantics.Variable#getDoc()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Doc();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Knob <em>Knob</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Knob</em>'.
	 * @see trapline.model.semantics.Knob
	 * @generated
	 */
	EClass getKnob();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Knob#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Type</em>'.
	 * @see trapline.model.semantics.Knob#getType()
	 * @see #getKnob()
	 * @generated
	 */
	EReference getKnob_Type();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Knob#getInitial <em>Initial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Initial</em>'.
	 * @see trapline.model.semantics.Knob#getInitial()
	 * @see #getKnob()
	 * @generated
	 */
	EReference getKnob_Initial();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Knob#getDoc <em>Doc</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doc</em>'.
	 * @see trapline.model.semantics.Knob#getDoc()
	 * @see #getKnob()
	 * @generated
	 */
	EAttribute getKnob_Doc();

	/**
	 * Returns the meta object for the attribute list '{@link trapline.model.semantics.Knob#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Citations</em>'.
	 * @see trapline.model.semantics.Knob#getCitations()
	 * @see #getKnob()
	 * @generated
	 */
	EAttribute getKnob_Citations();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Cost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cost</em>'.
	 * @see trapline.model.semantics.Cost
	 * @generated
	 */
	EClass getCost();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Cost#getSentence <em>Sentence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sentence</em>'.
	 * @see trapline.model.semantics.Cost#getSentence()
	 * @see #getCost()
	 * @generated
	 */
	EAttribute getCost_Sentence();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Cost#getCentral <em>Central</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Central</em>'.
	 * @see trapline.model.semantics.Cost#getCentral()
	 * @see #getCost()
	 * @generated
	 */
	EAttribute getCost_Central();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Cost#getUncertainty <em>Uncertainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uncertainty</em>'.
	 * @see trapline.model.semantics.Cost#getUncertainty()
	 * @see #getCost()
	 * @generated
	 */
	EAttribute getCost_Uncertainty();

	/**
	 * Returns the meta object for the attribute list '{@link trapline.model.semantics.Cost#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Citations</em>'.
	 * @see trapline.model.semantics.Cost#getCitations()
	 * @see #getCost()
	 * @generated
	 */
	EAttribute getCost_Citations();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Param <em>Param</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Param</em>'.
	 * @see trapline.model.semantics.Param
	 * @generated
	 */
	EClass getParam();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Param#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Type</em>'.
	 * @see trapline.model.semantics.Param#getType()
	 * @see #getParam()
	 * @generated
	 */
	EReference getParam_Type();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Param#getInitial <em>Initial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Initial</em>'.
	 * @see trapline.model.semantics.Param#getInitial()
	 * @see #getParam()
	 * @generated
	 */
	EReference getParam_Initial();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Table <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table</em>'.
	 * @see trapline.model.semantics.Table
	 * @generated
	 */
	EClass getTable();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Table#getParams <em>Params</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Params</em>'.
	 * @see trapline.model.semantics.Table#getParams()
	 * @see #getTable()
	 * @generated
	 */
	EReference getTable_Params();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Table#getResults <em>Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Results</em>'.
	 * @see trapline.model.semantics.Table#getResults()
	 * @see #getTable()
	 * @generated
	 */
	EReference getTable_Results();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Table#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see trapline.model.semantics.Table#getRows()
	 * @see #getTable()
	 * @generated
	 */
	EReference getTable_Rows();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Row <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Row</em>'.
	 * @see trapline.model.semantics.Row
	 * @generated
	 */
	EClass getRow();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Row#getPatterns <em>Patterns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Patterns</em>'.
	 * @see trapline.model.semantics.Row#getPatterns()
	 * @see #getRow()
	 * @generated
	 */
	EReference getRow_Patterns();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Row#getResults <em>Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Results</em>'.
	 * @see trapline.model.semantics.Row#getResults()
	 * @see #getRow()
	 * @generated
	 */
	EReference getRow_Results();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Pattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pattern</em>'.
	 * @see trapline.model.semantics.Pattern
	 * @generated
	 */
	EClass getPattern();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.AnyPattern <em>Any Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Any Pattern</em>'.
	 * @see trapline.model.semantics.AnyPattern
	 * @generated
	 */
	EClass getAnyPattern();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.ValuesPattern <em>Values Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Values Pattern</em>'.
	 * @see trapline.model.semantics.ValuesPattern
	 * @generated
	 */
	EClass getValuesPattern();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.ValuesPattern#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see trapline.model.semantics.ValuesPattern#getValues()
	 * @see #getValuesPattern()
	 * @generated
	 */
	EReference getValuesPattern_Values();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Operator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Operator</em>'.
	 * @see trapline.model.semantics.Operator
	 * @generated
	 */
	EClass getOperator();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Operator#getParams <em>Params</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Params</em>'.
	 * @see trapline.model.semantics.Operator#getParams()
	 * @see #getOperator()
	 * @generated
	 */
	EReference getOperator_Params();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Operator#getDoc <em>Doc</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doc</em>'.
	 * @see trapline.model.semantics.Operator#getDoc()
	 * @see #getOperator()
	 * @generated
	 */
	EAttribute getOperator_Doc();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Definition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Definition</em>'.
	 * @see trapline.model.semantics.Definition
	 * @generated
	 */
	EClass getDefinition();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Definition#getParams <em>Params</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Params</em>'.
	 * @see trapline.model.semantics.Definition#getParams()
	 * @see #getDefinition()
	 * @generated
	 */
	EReference getDefinition_Params();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Definition#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see trapline.model.semantics.Definition#getValue()
	 * @see #getDefinition()
	 * @generated
	 */
	EReference getDefinition_Value();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Blocker <em>Blocker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Blocker</em>'.
	 * @see trapline.model.semantics.Blocker
	 * @generated
	 */
	EClass getBlocker();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Blocker#getLetter <em>Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Letter</em>'.
	 * @see trapline.model.semantics.Blocker#getLetter()
	 * @see #getBlocker()
	 * @generated
	 */
	EAttribute getBlocker_Letter();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.semantics.Blocker#getLane <em>Lane</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Lane</em>'.
	 * @see trapline.model.semantics.Blocker#getLane()
	 * @see #getBlocker()
	 * @generated
	 */
	EReference getBlocker_Lane();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Blocker#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see trapline.model.semantics.Blocker#getCondition()
	 * @see #getBlocker()
	 * @generated
	 */
	EReference getBlocker_Condition();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see trapline.model.semantics.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Decision#getCandidates <em>Candidates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Candidates</em>'.
	 * @see trapline.model.semantics.Decision#getCandidates()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Candidates();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Decision#getOtherwiseGuard <em>Otherwise Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Otherwise Guard</em>'.
	 * @see trapline.model.semantics.Decision#getOtherwiseGuard()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_OtherwiseGuard();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Decision#getOtherwise <em>Otherwise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Otherwise</em>'.
	 * @see trapline.model.semantics.Decision#getOtherwise()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Otherwise();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.DecisionExtension <em>Decision Extension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision Extension</em>'.
	 * @see trapline.model.semantics.DecisionExtension
	 * @generated
	 */
	EClass getDecisionExtension();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.semantics.DecisionExtension#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decision</em>'.
	 * @see trapline.model.semantics.DecisionExtension#getDecision()
	 * @see #getDecisionExtension()
	 * @generated
	 */
	EReference getDecisionExtension_Decision();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.DecisionExtension#getCandidates <em>Candidates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Candidates</em>'.
	 * @see trapline.model.semantics.DecisionExtension#getCandidates()
	 * @see #getDecisionExtension()
	 * @generated
	 */
	EReference getDecisionExtension_Candidates();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Candidate <em>Candidate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Candidate</em>'.
	 * @see trapline.model.semantics.Candidate
	 * @generated
	 */
	EClass getCandidate();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Candidate#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see trapline.model.semantics.Candidate#getRank()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Rank();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Candidate#getBinding <em>Binding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Binding</em>'.
	 * @see trapline.model.semantics.Candidate#getBinding()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Binding();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Candidate#getGuard <em>Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Guard</em>'.
	 * @see trapline.model.semantics.Candidate#getGuard()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Guard();

	/**
	 * Returns the meta object for the reference list '{@link trapline.model.semantics.Candidate#getBlockers <em>Blockers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Blockers</em>'.
	 * @see trapline.model.semantics.Candidate#getBlockers()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Blockers();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Candidate#getLoser <em>Loser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loser</em>'.
	 * @see trapline.model.semantics.Candidate#getLoser()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Loser();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Candidate#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see trapline.model.semantics.Candidate#getBody()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Body();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.LetBinding <em>Let Binding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Let Binding</em>'.
	 * @see trapline.model.semantics.LetBinding
	 * @generated
	 */
	EClass getLetBinding();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.LetBinding#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see trapline.model.semantics.LetBinding#getValue()
	 * @see #getLetBinding()
	 * @generated
	 */
	EReference getLetBinding_Value();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Choice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Choice</em>'.
	 * @see trapline.model.semantics.Choice
	 * @generated
	 */
	EClass getChoice();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Choice#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see trapline.model.semantics.Choice#getOptions()
	 * @see #getChoice()
	 * @generated
	 */
	EReference getChoice_Options();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Option <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Option</em>'.
	 * @see trapline.model.semantics.Option
	 * @generated
	 */
	EClass getOption();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Option#getGuard <em>Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Guard</em>'.
	 * @see trapline.model.semantics.Option#getGuard()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_Guard();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Option#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see trapline.model.semantics.Option#getBody()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_Body();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Cascade <em>Cascade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cascade</em>'.
	 * @see trapline.model.semantics.Cascade
	 * @generated
	 */
	EClass getCascade();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Cascade#isEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see trapline.model.semantics.Cascade#isEvent()
	 * @see #getCascade()
	 * @generated
	 */
	EAttribute getCascade_Event();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Cascade#getParams <em>Params</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Params</em>'.
	 * @see trapline.model.semantics.Cascade#getParams()
	 * @see #getCascade()
	 * @generated
	 */
	EReference getCascade_Params();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Cascade#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stages</em>'.
	 * @see trapline.model.semantics.Cascade#getStages()
	 * @see #getCascade()
	 * @generated
	 */
	EReference getCascade_Stages();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Cascade#getPasses <em>Passes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Passes</em>'.
	 * @see trapline.model.semantics.Cascade#getPasses()
	 * @see #getCascade()
	 * @generated
	 */
	EReference getCascade_Passes();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage</em>'.
	 * @see trapline.model.semantics.Stage
	 * @generated
	 */
	EClass getStage();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Stage#isAnyOrder <em>Any Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Any Order</em>'.
	 * @see trapline.model.semantics.Stage#isAnyOrder()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_AnyOrder();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Stage#getFails <em>Fails</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Fails</em>'.
	 * @see trapline.model.semantics.Stage#getFails()
	 * @see #getStage()
	 * @generated
	 */
	EReference getStage_Fails();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Stage#getChecks <em>Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checks</em>'.
	 * @see trapline.model.semantics.Stage#getChecks()
	 * @see #getStage()
	 * @generated
	 */
	EReference getStage_Checks();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.CascadeCheck <em>Cascade Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cascade Check</em>'.
	 * @see trapline.model.semantics.CascadeCheck
	 * @generated
	 */
	EClass getCascadeCheck();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.CascadeCheck#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see trapline.model.semantics.CascadeCheck#getCondition()
	 * @see #getCascadeCheck()
	 * @generated
	 */
	EReference getCascadeCheck_Condition();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.CascadeCheck#getFails <em>Fails</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Fails</em>'.
	 * @see trapline.model.semantics.CascadeCheck#getFails()
	 * @see #getCascadeCheck()
	 * @generated
	 */
	EReference getCascadeCheck_Fails();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Proc <em>Proc</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Proc</em>'.
	 * @see trapline.model.semantics.Proc
	 * @generated
	 */
	EClass getProc();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Proc#isEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see trapline.model.semantics.Proc#isEvent()
	 * @see #getProc()
	 * @generated
	 */
	EAttribute getProc_Event();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Proc#getParams <em>Params</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Params</em>'.
	 * @see trapline.model.semantics.Proc#getParams()
	 * @see #getProc()
	 * @generated
	 */
	EReference getProc_Params();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Proc#getLocals <em>Locals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Locals</em>'.
	 * @see trapline.model.semantics.Proc#getLocals()
	 * @see #getProc()
	 * @generated
	 */
	EReference getProc_Locals();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Proc#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see trapline.model.semantics.Proc#getSteps()
	 * @see #getProc()
	 * @generated
	 */
	EReference getProc_Steps();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Instruction <em>Instruction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instruction</em>'.
	 * @see trapline.model.semantics.Instruction
	 * @generated
	 */
	EClass getInstruction();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Instruction#isEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see trapline.model.semantics.Instruction#isEvent()
	 * @see #getInstruction()
	 * @generated
	 */
	EAttribute getInstruction_Event();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Instruction#getParams <em>Params</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Params</em>'.
	 * @see trapline.model.semantics.Instruction#getParams()
	 * @see #getInstruction()
	 * @generated
	 */
	EReference getInstruction_Params();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Instruction#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see trapline.model.semantics.Instruction#getTarget()
	 * @see #getInstruction()
	 * @generated
	 */
	EReference getInstruction_Target();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Instruction#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Source</em>'.
	 * @see trapline.model.semantics.Instruction#getSource()
	 * @see #getInstruction()
	 * @generated
	 */
	EReference getInstruction_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Instruction#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see trapline.model.semantics.Instruction#getSteps()
	 * @see #getInstruction()
	 * @generated
	 */
	EReference getInstruction_Steps();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Instruction#getDoc <em>Doc</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doc</em>'.
	 * @see trapline.model.semantics.Instruction#getDoc()
	 * @see #getInstruction()
	 * @generated
	 */
	EAttribute getInstruction_Doc();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see trapline.model.semantics.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Step#getGuard <em>Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Guard</em>'.
	 * @see trapline.model.semantics.Step#getGuard()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Guard();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Step#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see trapline.model.semantics.Step#getBody()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Body();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.ArrivalKind <em>Arrival Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Arrival Kind</em>'.
	 * @see trapline.model.semantics.ArrivalKind
	 * @generated
	 */
	EClass getArrivalKind();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.ArrivalKind#getParams <em>Params</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Params</em>'.
	 * @see trapline.model.semantics.ArrivalKind#getParams()
	 * @see #getArrivalKind()
	 * @generated
	 */
	EReference getArrivalKind_Params();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.ArrivalKind#getGuard <em>Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Guard</em>'.
	 * @see trapline.model.semantics.ArrivalKind#getGuard()
	 * @see #getArrivalKind()
	 * @generated
	 */
	EReference getArrivalKind_Guard();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.ArrivalKind#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see trapline.model.semantics.ArrivalKind#getBody()
	 * @see #getArrivalKind()
	 * @generated
	 */
	EReference getArrivalKind_Body();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Processor <em>Processor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Processor</em>'.
	 * @see trapline.model.semantics.Processor
	 * @generated
	 */
	EClass getProcessor();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Processor#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see trapline.model.semantics.Processor#getRoles()
	 * @see #getProcessor()
	 * @generated
	 */
	EReference getProcessor_Roles();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role</em>'.
	 * @see trapline.model.semantics.Role
	 * @generated
	 */
	EClass getRole();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Role#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see trapline.model.semantics.Role#getValue()
	 * @see #getRole()
	 * @generated
	 */
	EReference getRole_Value();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Lane <em>Lane</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lane</em>'.
	 * @see trapline.model.semantics.Lane
	 * @generated
	 */
	EClass getLane();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Lane#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Index</em>'.
	 * @see trapline.model.semantics.Lane#getIndex()
	 * @see #getLane()
	 * @generated
	 */
	EReference getLane_Index();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Lane#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see trapline.model.semantics.Lane#getLabel()
	 * @see #getLane()
	 * @generated
	 */
	EAttribute getLane_Label();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Lane#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see trapline.model.semantics.Lane#getKind()
	 * @see #getLane()
	 * @generated
	 */
	EAttribute getLane_Kind();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Lane#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see trapline.model.semantics.Lane#getValue()
	 * @see #getLane()
	 * @generated
	 */
	EReference getLane_Value();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Lane#getLabelled <em>Labelled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Labelled</em>'.
	 * @see trapline.model.semantics.Lane#getLabelled()
	 * @see #getLane()
	 * @generated
	 */
	EReference getLane_Labelled();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Lane#getHatch <em>Hatch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hatch</em>'.
	 * @see trapline.model.semantics.Lane#getHatch()
	 * @see #getLane()
	 * @generated
	 */
	EAttribute getLane_Hatch();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Lane#getGlyph <em>Glyph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Glyph</em>'.
	 * @see trapline.model.semantics.Lane#getGlyph()
	 * @see #getLane()
	 * @generated
	 */
	EAttribute getLane_Glyph();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Lane#getLetter <em>Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Letter</em>'.
	 * @see trapline.model.semantics.Lane#getLetter()
	 * @see #getLane()
	 * @generated
	 */
	EAttribute getLane_Letter();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.semantics.Lane#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decision</em>'.
	 * @see trapline.model.semantics.Lane#getDecision()
	 * @see #getLane()
	 * @generated
	 */
	EReference getLane_Decision();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Lane#getCandidate <em>Candidate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Candidate</em>'.
	 * @see trapline.model.semantics.Lane#getCandidate()
	 * @see #getLane()
	 * @generated
	 */
	EAttribute getLane_Candidate();

	/**
	 * Returns the meta object for the attribute list '{@link trapline.model.semantics.Lane#getShades <em>Shades</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Shades</em>'.
	 * @see trapline.model.semantics.Lane#getShades()
	 * @see #getLane()
	 * @generated
	 */
	EAttribute getLane_Shades();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Hazard <em>Hazard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hazard</em>'.
	 * @see trapline.model.semantics.Hazard
	 * @generated
	 */
	EClass getHazard();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Hazard#isWarning <em>Warning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Warning</em>'.
	 * @see trapline.model.semantics.Hazard#isWarning()
	 * @see #getHazard()
	 * @generated
	 */
	EAttribute getHazard_Warning();

	/**
	 * Returns the meta object for the attribute list '{@link trapline.model.semantics.Hazard#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see trapline.model.semantics.Hazard#getAliases()
	 * @see #getHazard()
	 * @generated
	 */
	EAttribute getHazard_Aliases();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Hazard#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see trapline.model.semantics.Hazard#getAt()
	 * @see #getHazard()
	 * @generated
	 */
	EAttribute getHazard_At();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Hazard#getGuard <em>Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Guard</em>'.
	 * @see trapline.model.semantics.Hazard#getGuard()
	 * @see #getHazard()
	 * @generated
	 */
	EReference getHazard_Guard();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.RuleOverride <em>Rule Override</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Override</em>'.
	 * @see trapline.model.semantics.RuleOverride
	 * @generated
	 */
	EClass getRuleOverride();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.RuleOverride#getGuard <em>Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Guard</em>'.
	 * @see trapline.model.semantics.RuleOverride#getGuard()
	 * @see #getRuleOverride()
	 * @generated
	 */
	EReference getRuleOverride_Guard();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.RuleOverride#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see trapline.model.semantics.RuleOverride#getBody()
	 * @see #getRuleOverride()
	 * @generated
	 */
	EReference getRuleOverride_Body();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Disable <em>Disable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disable</em>'.
	 * @see trapline.model.semantics.Disable
	 * @generated
	 */
	EClass getDisable();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Disable#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see trapline.model.semantics.Disable#getRule()
	 * @see #getDisable()
	 * @generated
	 */
	EAttribute getDisable_Rule();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Block <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Block</em>'.
	 * @see trapline.model.semantics.Block
	 * @generated
	 */
	EClass getBlock();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Block#getStatements <em>Statements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Statements</em>'.
	 * @see trapline.model.semantics.Block#getStatements()
	 * @see #getBlock()
	 * @generated
	 */
	EReference getBlock_Statements();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Statement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Statement</em>'.
	 * @see trapline.model.semantics.Statement
	 * @generated
	 */
	EClass getStatement();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Assign <em>Assign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assign</em>'.
	 * @see trapline.model.semantics.Assign
	 * @generated
	 */
	EClass getAssign();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Assign#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see trapline.model.semantics.Assign#getTarget()
	 * @see #getAssign()
	 * @generated
	 */
	EReference getAssign_Target();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Assign#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see trapline.model.semantics.Assign#getValue()
	 * @see #getAssign()
	 * @generated
	 */
	EReference getAssign_Value();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.IfStatement <em>If Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>If Statement</em>'.
	 * @see trapline.model.semantics.IfStatement
	 * @generated
	 */
	EClass getIfStatement();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.IfStatement#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see trapline.model.semantics.IfStatement#getCondition()
	 * @see #getIfStatement()
	 * @generated
	 */
	EReference getIfStatement_Condition();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.IfStatement#getThen <em>Then</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Then</em>'.
	 * @see trapline.model.semantics.IfStatement#getThen()
	 * @see #getIfStatement()
	 * @generated
	 */
	EReference getIfStatement_Then();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.IfStatement#getOtherwise <em>Otherwise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Otherwise</em>'.
	 * @see trapline.model.semantics.IfStatement#getOtherwise()
	 * @see #getIfStatement()
	 * @generated
	 */
	EReference getIfStatement_Otherwise();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Goto <em>Goto</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Goto</em>'.
	 * @see trapline.model.semantics.Goto
	 * @generated
	 */
	EClass getGoto();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.semantics.Goto#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see trapline.model.semantics.Goto#getTarget()
	 * @see #getGoto()
	 * @generated
	 */
	EReference getGoto_Target();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Goto#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arguments</em>'.
	 * @see trapline.model.semantics.Goto#getArguments()
	 * @see #getGoto()
	 * @generated
	 */
	EReference getGoto_Arguments();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.CallStatement <em>Call Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Call Statement</em>'.
	 * @see trapline.model.semantics.CallStatement
	 * @generated
	 */
	EClass getCallStatement();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.semantics.CallStatement#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see trapline.model.semantics.CallStatement#getTarget()
	 * @see #getCallStatement()
	 * @generated
	 */
	EReference getCallStatement_Target();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.CallStatement#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arguments</em>'.
	 * @see trapline.model.semantics.CallStatement#getArguments()
	 * @see #getCallStatement()
	 * @generated
	 */
	EReference getCallStatement_Arguments();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Execute <em>Execute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Execute</em>'.
	 * @see trapline.model.semantics.Execute
	 * @generated
	 */
	EClass getExecute();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.ChooseStatement <em>Choose Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Choose Statement</em>'.
	 * @see trapline.model.semantics.ChooseStatement
	 * @generated
	 */
	EClass getChooseStatement();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.ChooseStatement#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see trapline.model.semantics.ChooseStatement#getTarget()
	 * @see #getChooseStatement()
	 * @generated
	 */
	EReference getChooseStatement_Target();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.ChooseStatement#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Type</em>'.
	 * @see trapline.model.semantics.ChooseStatement#getType()
	 * @see #getChooseStatement()
	 * @generated
	 */
	EReference getChooseStatement_Type();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Say <em>Say</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Say</em>'.
	 * @see trapline.model.semantics.Say
	 * @generated
	 */
	EClass getSay();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Say#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see trapline.model.semantics.Say#getText()
	 * @see #getSay()
	 * @generated
	 */
	EAttribute getSay_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Say#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arguments</em>'.
	 * @see trapline.model.semantics.Say#getArguments()
	 * @see #getSay()
	 * @generated
	 */
	EReference getSay_Arguments();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.MarkStatement <em>Mark Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mark Statement</em>'.
	 * @see trapline.model.semantics.MarkStatement
	 * @generated
	 */
	EClass getMarkStatement();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.semantics.MarkStatement#getLane <em>Lane</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Lane</em>'.
	 * @see trapline.model.semantics.MarkStatement#getLane()
	 * @see #getMarkStatement()
	 * @generated
	 */
	EReference getMarkStatement_Lane();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.MarkStatement#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Index</em>'.
	 * @see trapline.model.semantics.MarkStatement#getIndex()
	 * @see #getMarkStatement()
	 * @generated
	 */
	EReference getMarkStatement_Index();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.MarkStatement#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see trapline.model.semantics.MarkStatement#getKind()
	 * @see #getMarkStatement()
	 * @generated
	 */
	EAttribute getMarkStatement_Kind();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.MarkStatement#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see trapline.model.semantics.MarkStatement#getText()
	 * @see #getMarkStatement()
	 * @generated
	 */
	EAttribute getMarkStatement_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.MarkStatement#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arguments</em>'.
	 * @see trapline.model.semantics.MarkStatement#getArguments()
	 * @see #getMarkStatement()
	 * @generated
	 */
	EReference getMarkStatement_Arguments();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Expression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expression</em>'.
	 * @see trapline.model.semantics.Expression
	 * @generated
	 */
	EClass getExpression();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Conditional <em>Conditional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conditional</em>'.
	 * @see trapline.model.semantics.Conditional
	 * @generated
	 */
	EClass getConditional();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Conditional#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see trapline.model.semantics.Conditional#getCondition()
	 * @see #getConditional()
	 * @generated
	 */
	EReference getConditional_Condition();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Conditional#getThen <em>Then</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Then</em>'.
	 * @see trapline.model.semantics.Conditional#getThen()
	 * @see #getConditional()
	 * @generated
	 */
	EReference getConditional_Then();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Conditional#getOtherwise <em>Otherwise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Otherwise</em>'.
	 * @see trapline.model.semantics.Conditional#getOtherwise()
	 * @see #getConditional()
	 * @generated
	 */
	EReference getConditional_Otherwise();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Binary <em>Binary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Binary</em>'.
	 * @see trapline.model.semantics.Binary
	 * @generated
	 */
	EClass getBinary();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Binary#getLeft <em>Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Left</em>'.
	 * @see trapline.model.semantics.Binary#getLeft()
	 * @see #getBinary()
	 * @generated
	 */
	EReference getBinary_Left();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Binary#getOp <em>Op</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Op</em>'.
	 * @see trapline.model.semantics.Binary#getOp()
	 * @see #getBinary()
	 * @generated
	 */
	EAttribute getBinary_Op();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Binary#getRight <em>Right</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Right</em>'.
	 * @see trapline.model.semantics.Binary#getRight()
	 * @see #getBinary()
	 * @generated
	 */
	EReference getBinary_Right();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Unary <em>Unary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unary</em>'.
	 * @see trapline.model.semantics.Unary
	 * @generated
	 */
	EClass getUnary();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Unary#getOp <em>Op</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Op</em>'.
	 * @see trapline.model.semantics.Unary#getOp()
	 * @see #getUnary()
	 * @generated
	 */
	EAttribute getUnary_Op();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Unary#getOperand <em>Operand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Operand</em>'.
	 * @see trapline.model.semantics.Unary#getOperand()
	 * @see #getUnary()
	 * @generated
	 */
	EReference getUnary_Operand();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Membership <em>Membership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Membership</em>'.
	 * @see trapline.model.semantics.Membership
	 * @generated
	 */
	EClass getMembership();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Membership#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see trapline.model.semantics.Membership#getValue()
	 * @see #getMembership()
	 * @generated
	 */
	EReference getMembership_Value();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.Membership#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Members</em>'.
	 * @see trapline.model.semantics.Membership#getMembers()
	 * @see #getMembership()
	 * @generated
	 */
	EReference getMembership_Members();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.TypeTest <em>Type Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Type Test</em>'.
	 * @see trapline.model.semantics.TypeTest
	 * @generated
	 */
	EClass getTypeTest();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.TypeTest#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see trapline.model.semantics.TypeTest#getValue()
	 * @see #getTypeTest()
	 * @generated
	 */
	EReference getTypeTest_Value();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.semantics.TypeTest#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Type</em>'.
	 * @see trapline.model.semantics.TypeTest#getType()
	 * @see #getTypeTest()
	 * @generated
	 */
	EReference getTypeTest_Type();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.IntLiteral <em>Int Literal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Int Literal</em>'.
	 * @see trapline.model.semantics.IntLiteral
	 * @generated
	 */
	EClass getIntLiteral();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.IntLiteral#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see trapline.model.semantics.IntLiteral#getValue()
	 * @see #getIntLiteral()
	 * @generated
	 */
	EAttribute getIntLiteral_Value();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.BoolLiteral <em>Bool Literal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bool Literal</em>'.
	 * @see trapline.model.semantics.BoolLiteral
	 * @generated
	 */
	EClass getBoolLiteral();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.BoolLiteral#isValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see trapline.model.semantics.BoolLiteral#isValue()
	 * @see #getBoolLiteral()
	 * @generated
	 */
	EAttribute getBoolLiteral_Value();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.NowhereLiteral <em>Nowhere Literal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Nowhere Literal</em>'.
	 * @see trapline.model.semantics.NowhereLiteral
	 * @generated
	 */
	EClass getNowhereLiteral();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Reference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reference</em>'.
	 * @see trapline.model.semantics.Reference
	 * @generated
	 */
	EClass getReference();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.semantics.Reference#getSymbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Symbol</em>'.
	 * @see trapline.model.semantics.Reference#getSymbol()
	 * @see #getReference()
	 * @generated
	 */
	EReference getReference_Symbol();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.IndexAccess <em>Index Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Index Access</em>'.
	 * @see trapline.model.semantics.IndexAccess
	 * @generated
	 */
	EClass getIndexAccess();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.IndexAccess#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see trapline.model.semantics.IndexAccess#getTarget()
	 * @see #getIndexAccess()
	 * @generated
	 */
	EReference getIndexAccess_Target();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.IndexAccess#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Index</em>'.
	 * @see trapline.model.semantics.IndexAccess#getIndex()
	 * @see #getIndexAccess()
	 * @generated
	 */
	EReference getIndexAccess_Index();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.FieldAccess <em>Field Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field Access</em>'.
	 * @see trapline.model.semantics.FieldAccess
	 * @generated
	 */
	EClass getFieldAccess();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.FieldAccess#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see trapline.model.semantics.FieldAccess#getTarget()
	 * @see #getFieldAccess()
	 * @generated
	 */
	EReference getFieldAccess_Target();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.FieldAccess#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see trapline.model.semantics.FieldAccess#getField()
	 * @see #getFieldAccess()
	 * @generated
	 */
	EAttribute getFieldAccess_Field();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.CallExpression <em>Call Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Call Expression</em>'.
	 * @see trapline.model.semantics.CallExpression
	 * @generated
	 */
	EClass getCallExpression();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.semantics.CallExpression#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Function</em>'.
	 * @see trapline.model.semantics.CallExpression#getFunction()
	 * @see #getCallExpression()
	 * @generated
	 */
	EReference getCallExpression_Function();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.semantics.CallExpression#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arguments</em>'.
	 * @see trapline.model.semantics.CallExpression#getArguments()
	 * @see #getCallExpression()
	 * @generated
	 */
	EReference getCallExpression_Arguments();

	/**
	 * Returns the meta object for class '{@link trapline.model.semantics.Quantifier <em>Quantifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quantifier</em>'.
	 * @see trapline.model.semantics.Quantifier
	 * @generated
	 */
	EClass getQuantifier();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.semantics.Quantifier#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see trapline.model.semantics.Quantifier#getKind()
	 * @see #getQuantifier()
	 * @generated
	 */
	EAttribute getQuantifier_Kind();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Quantifier#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Type</em>'.
	 * @see trapline.model.semantics.Quantifier#getType()
	 * @see #getQuantifier()
	 * @generated
	 */
	EReference getQuantifier_Type();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Quantifier#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see trapline.model.semantics.Quantifier#getBody()
	 * @see #getQuantifier()
	 * @generated
	 */
	EReference getQuantifier_Body();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.semantics.Quantifier#getOtherwise <em>Otherwise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Otherwise</em>'.
	 * @see trapline.model.semantics.Quantifier#getOtherwise()
	 * @see #getQuantifier()
	 * @generated
	 */
	EReference getQuantifier_Otherwise();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SemanticsFactory getSemanticsFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals
	{
		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.DocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.DocumentImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getDocument()
		 * @generated
		 */
		EClass DOCUMENT = eINSTANCE.getDocument();

		/**
		 * The meta object literal for the '<em><b>Imports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__IMPORTS = eINSTANCE.getDocument_Imports();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.ImportImpl <em>Import</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.ImportImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getImport()
		 * @generated
		 */
		EClass IMPORT = eINSTANCE.getImport();

		/**
		 * The meta object literal for the '<em><b>Module</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT__MODULE = eINSTANCE.getImport_Module();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.SymbolImpl <em>Symbol</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.SymbolImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getSymbol()
		 * @generated
		 */
		EClass SYMBOL = eINSTANCE.getSymbol();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYMBOL__NAME = eINSTANCE.getSymbol_Name();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.RuleImpl <em>Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.RuleImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getRule()
		 * @generated
		 */
		EClass RULE = eINSTANCE.getRule();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__ID = eINSTANCE.getRule_Id();

		/**
		 * The meta object literal for the '<em><b>Sentence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__SENTENCE = eINSTANCE.getRule_Sentence();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__CITATIONS = eINSTANCE.getRule_Citations();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE__COST = eINSTANCE.getRule_Cost();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.ElementImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.ModuleImpl <em>Module</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.ModuleImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getModule()
		 * @generated
		 */
		EClass MODULE = eINSTANCE.getModule();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODULE__NAME = eINSTANCE.getModule_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODULE__TITLE = eINSTANCE.getModule_Title();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODULE__BASE = eINSTANCE.getModule_Base();

		/**
		 * The meta object literal for the '<em><b>Elements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MODULE__ELEMENTS = eINSTANCE.getModule_Elements();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.TypeDeclarationImpl <em>Type Declaration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.TypeDeclarationImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getTypeDeclaration()
		 * @generated
		 */
		EClass TYPE_DECLARATION = eINSTANCE.getTypeDeclaration();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.EnumTypeImpl <em>Enum Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.EnumTypeImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getEnumType()
		 * @generated
		 */
		EClass ENUM_TYPE = eINSTANCE.getEnumType();

		/**
		 * The meta object literal for the '<em><b>Open</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENUM_TYPE__OPEN = eINSTANCE.getEnumType_Open();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENUM_TYPE__LOW = eINSTANCE.getEnumType_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENUM_TYPE__HIGH = eINSTANCE.getEnumType_High();

		/**
		 * The meta object literal for the '<em><b>Literals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENUM_TYPE__LITERALS = eINSTANCE.getEnumType_Literals();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.EnumLiteralImpl <em>Enum Literal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.EnumLiteralImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getEnumLiteral()
		 * @generated
		 */
		EClass ENUM_LITERAL = eINSTANCE.getEnumLiteral();

		/**
		 * The meta object literal for the '<em><b>Explicit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENUM_LITERAL__EXPLICIT = eINSTANCE.getEnumLiteral_Explicit();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENUM_LITERAL__VALUE = eINSTANCE.getEnumLiteral_Value();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENUM_LITERAL__LABEL = eINSTANCE.getEnumLiteral_Label();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.RangeTypeImpl <em>Range Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.RangeTypeImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getRangeType()
		 * @generated
		 */
		EClass RANGE_TYPE = eINSTANCE.getRangeType();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE_TYPE__LOW = eINSTANCE.getRangeType_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE_TYPE__HIGH = eINSTANCE.getRangeType_High();

		/**
		 * The meta object literal for the '<em><b>Hexadecimal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE_TYPE__HEXADECIMAL = eINSTANCE.getRangeType_Hexadecimal();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.EntityTypeImpl <em>Entity Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.EntityTypeImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getEntityType()
		 * @generated
		 */
		EClass ENTITY_TYPE = eINSTANCE.getEntityType();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTITY_TYPE__PROPERTIES = eINSTANCE.getEntityType_Properties();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.UnionTypeImpl <em>Union Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.UnionTypeImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getUnionType()
		 * @generated
		 */
		EClass UNION_TYPE = eINSTANCE.getUnionType();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNION_TYPE__MEMBERS = eINSTANCE.getUnionType_Members();

		/**
		 * The meta object literal for the '<em><b>Literals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNION_TYPE__LITERALS = eINSTANCE.getUnionType_Literals();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.TypeRefImpl <em>Type Ref</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.TypeRefImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getTypeRef()
		 * @generated
		 */
		EClass TYPE_REF = eINSTANCE.getTypeRef();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.BoolTypeRefImpl <em>Bool Type Ref</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.BoolTypeRefImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getBoolTypeRef()
		 * @generated
		 */
		EClass BOOL_TYPE_REF = eINSTANCE.getBoolTypeRef();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.PositionTypeRefImpl <em>Position Type Ref</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.PositionTypeRefImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getPositionTypeRef()
		 * @generated
		 */
		EClass POSITION_TYPE_REF = eINSTANCE.getPositionTypeRef();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.RangeTypeRefImpl <em>Range Type Ref</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.RangeTypeRefImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getRangeTypeRef()
		 * @generated
		 */
		EClass RANGE_TYPE_REF = eINSTANCE.getRangeTypeRef();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE_TYPE_REF__LOW = eINSTANCE.getRangeTypeRef_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE_TYPE_REF__HIGH = eINSTANCE.getRangeTypeRef_High();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.NamedTypeRefImpl <em>Named Type Ref</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.NamedTypeRefImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getNamedTypeRef()
		 * @generated
		 */
		EClass NAMED_TYPE_REF = eINSTANCE.getNamedTypeRef();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NAMED_TYPE_REF__TYPE = eINSTANCE.getNamedTypeRef_Type();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.StateGroupImpl <em>State Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.StateGroupImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getStateGroup()
		 * @generated
		 */
		EClass STATE_GROUP = eINSTANCE.getStateGroup();

		/**
		 * The meta object literal for the '<em><b>Ghost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_GROUP__GHOST = eINSTANCE.getStateGroup_Ghost();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_GROUP__SCOPE = eINSTANCE.getStateGroup_Scope();

		/**
		 * The meta object literal for the '<em><b>Variables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATE_GROUP__VARIABLES = eINSTANCE.getStateGroup_Variables();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.VariableImpl <em>Variable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.VariableImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getVariable()
		 * @generated
		 */
		EClass VARIABLE = eINSTANCE.getVariable();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIABLE__INDEX = eINSTANCE.getVariable_Index();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIABLE__TYPE = eINSTANCE.getVariable_Type();

		/**
		 * The meta object literal for the '<em><b>Initial</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIABLE__INITIAL = eINSTANCE.getVariable_Initial();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIABLE__FIELDS = eINSTANCE.getVariable_Fields();

		/**
		 * The meta object literal for the '<em><b>Doc</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__DOC = eINSTANCE.getVariable_Doc();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.KnobImpl <em>Knob</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.KnobImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getKnob()
		 * @generated
		 */
		EClass KNOB = eINSTANCE.getKnob();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOB__TYPE = eINSTANCE.getKnob_Type();

		/**
		 * The meta object literal for the '<em><b>Initial</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOB__INITIAL = eINSTANCE.getKnob_Initial();

		/**
		 * The meta object literal for the '<em><b>Doc</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOB__DOC = eINSTANCE.getKnob_Doc();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOB__CITATIONS = eINSTANCE.getKnob_Citations();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.CostImpl <em>Cost</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.CostImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getCost()
		 * @generated
		 */
		EClass COST = eINSTANCE.getCost();

		/**
		 * The meta object literal for the '<em><b>Sentence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST__SENTENCE = eINSTANCE.getCost_Sentence();

		/**
		 * The meta object literal for the '<em><b>Central</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST__CENTRAL = eINSTANCE.getCost_Central();

		/**
		 * The meta object literal for the '<em><b>Uncertainty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST__UNCERTAINTY = eINSTANCE.getCost_Uncertainty();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST__CITATIONS = eINSTANCE.getCost_Citations();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.ParamImpl <em>Param</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.ParamImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getParam()
		 * @generated
		 */
		EClass PARAM = eINSTANCE.getParam();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARAM__TYPE = eINSTANCE.getParam_Type();

		/**
		 * The meta object literal for the '<em><b>Initial</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARAM__INITIAL = eINSTANCE.getParam_Initial();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.TableImpl <em>Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.TableImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getTable()
		 * @generated
		 */
		EClass TABLE = eINSTANCE.getTable();

		/**
		 * The meta object literal for the '<em><b>Params</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE__PARAMS = eINSTANCE.getTable_Params();

		/**
		 * The meta object literal for the '<em><b>Results</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE__RESULTS = eINSTANCE.getTable_Results();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE__ROWS = eINSTANCE.getTable_Rows();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.RowImpl <em>Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.RowImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getRow()
		 * @generated
		 */
		EClass ROW = eINSTANCE.getRow();

		/**
		 * The meta object literal for the '<em><b>Patterns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROW__PATTERNS = eINSTANCE.getRow_Patterns();

		/**
		 * The meta object literal for the '<em><b>Results</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROW__RESULTS = eINSTANCE.getRow_Results();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.PatternImpl <em>Pattern</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.PatternImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getPattern()
		 * @generated
		 */
		EClass PATTERN = eINSTANCE.getPattern();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.AnyPatternImpl <em>Any Pattern</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.AnyPatternImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getAnyPattern()
		 * @generated
		 */
		EClass ANY_PATTERN = eINSTANCE.getAnyPattern();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.ValuesPatternImpl <em>Values Pattern</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.ValuesPatternImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getValuesPattern()
		 * @generated
		 */
		EClass VALUES_PATTERN = eINSTANCE.getValuesPattern();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUES_PATTERN__VALUES = eINSTANCE.getValuesPattern_Values();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.OperatorImpl <em>Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.OperatorImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getOperator()
		 * @generated
		 */
		EClass OPERATOR = eINSTANCE.getOperator();

		/**
		 * The meta object literal for the '<em><b>Params</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATOR__PARAMS = eINSTANCE.getOperator_Params();

		/**
		 * The meta object literal for the '<em><b>Doc</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATOR__DOC = eINSTANCE.getOperator_Doc();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.DefinitionImpl <em>Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.DefinitionImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getDefinition()
		 * @generated
		 */
		EClass DEFINITION = eINSTANCE.getDefinition();

		/**
		 * The meta object literal for the '<em><b>Params</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEFINITION__PARAMS = eINSTANCE.getDefinition_Params();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEFINITION__VALUE = eINSTANCE.getDefinition_Value();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.BlockerImpl <em>Blocker</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.BlockerImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getBlocker()
		 * @generated
		 */
		EClass BLOCKER = eINSTANCE.getBlocker();

		/**
		 * The meta object literal for the '<em><b>Letter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCKER__LETTER = eINSTANCE.getBlocker_Letter();

		/**
		 * The meta object literal for the '<em><b>Lane</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLOCKER__LANE = eINSTANCE.getBlocker_Lane();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLOCKER__CONDITION = eINSTANCE.getBlocker_Condition();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.DecisionImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Candidates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__CANDIDATES = eINSTANCE.getDecision_Candidates();

		/**
		 * The meta object literal for the '<em><b>Otherwise Guard</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__OTHERWISE_GUARD = eINSTANCE.getDecision_OtherwiseGuard();

		/**
		 * The meta object literal for the '<em><b>Otherwise</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__OTHERWISE = eINSTANCE.getDecision_Otherwise();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.DecisionExtensionImpl <em>Decision Extension</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.DecisionExtensionImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getDecisionExtension()
		 * @generated
		 */
		EClass DECISION_EXTENSION = eINSTANCE.getDecisionExtension();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION_EXTENSION__DECISION = eINSTANCE.getDecisionExtension_Decision();

		/**
		 * The meta object literal for the '<em><b>Candidates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION_EXTENSION__CANDIDATES = eINSTANCE.getDecisionExtension_Candidates();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.CandidateImpl <em>Candidate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.CandidateImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getCandidate()
		 * @generated
		 */
		EClass CANDIDATE = eINSTANCE.getCandidate();

		/**
		 * The meta object literal for the '<em><b>Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__RANK = eINSTANCE.getCandidate_Rank();

		/**
		 * The meta object literal for the '<em><b>Binding</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__BINDING = eINSTANCE.getCandidate_Binding();

		/**
		 * The meta object literal for the '<em><b>Guard</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__GUARD = eINSTANCE.getCandidate_Guard();

		/**
		 * The meta object literal for the '<em><b>Blockers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__BLOCKERS = eINSTANCE.getCandidate_Blockers();

		/**
		 * The meta object literal for the '<em><b>Loser</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__LOSER = eINSTANCE.getCandidate_Loser();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__BODY = eINSTANCE.getCandidate_Body();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.LetBindingImpl <em>Let Binding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.LetBindingImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getLetBinding()
		 * @generated
		 */
		EClass LET_BINDING = eINSTANCE.getLetBinding();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LET_BINDING__VALUE = eINSTANCE.getLetBinding_Value();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.ChoiceImpl <em>Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.ChoiceImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getChoice()
		 * @generated
		 */
		EClass CHOICE = eINSTANCE.getChoice();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHOICE__OPTIONS = eINSTANCE.getChoice_Options();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.OptionImpl <em>Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.OptionImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getOption()
		 * @generated
		 */
		EClass OPTION = eINSTANCE.getOption();

		/**
		 * The meta object literal for the '<em><b>Guard</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__GUARD = eINSTANCE.getOption_Guard();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__BODY = eINSTANCE.getOption_Body();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.CascadeImpl <em>Cascade</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.CascadeImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getCascade()
		 * @generated
		 */
		EClass CASCADE = eINSTANCE.getCascade();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASCADE__EVENT = eINSTANCE.getCascade_Event();

		/**
		 * The meta object literal for the '<em><b>Params</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASCADE__PARAMS = eINSTANCE.getCascade_Params();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASCADE__STAGES = eINSTANCE.getCascade_Stages();

		/**
		 * The meta object literal for the '<em><b>Passes</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASCADE__PASSES = eINSTANCE.getCascade_Passes();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.StageImpl <em>Stage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.StageImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getStage()
		 * @generated
		 */
		EClass STAGE = eINSTANCE.getStage();

		/**
		 * The meta object literal for the '<em><b>Any Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__ANY_ORDER = eINSTANCE.getStage_AnyOrder();

		/**
		 * The meta object literal for the '<em><b>Fails</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAGE__FAILS = eINSTANCE.getStage_Fails();

		/**
		 * The meta object literal for the '<em><b>Checks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAGE__CHECKS = eINSTANCE.getStage_Checks();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.CascadeCheckImpl <em>Cascade Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.CascadeCheckImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getCascadeCheck()
		 * @generated
		 */
		EClass CASCADE_CHECK = eINSTANCE.getCascadeCheck();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASCADE_CHECK__CONDITION = eINSTANCE.getCascadeCheck_Condition();

		/**
		 * The meta object literal for the '<em><b>Fails</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASCADE_CHECK__FAILS = eINSTANCE.getCascadeCheck_Fails();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.ProcImpl <em>Proc</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.ProcImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getProc()
		 * @generated
		 */
		EClass PROC = eINSTANCE.getProc();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROC__EVENT = eINSTANCE.getProc_Event();

		/**
		 * The meta object literal for the '<em><b>Params</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROC__PARAMS = eINSTANCE.getProc_Params();

		/**
		 * The meta object literal for the '<em><b>Locals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROC__LOCALS = eINSTANCE.getProc_Locals();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROC__STEPS = eINSTANCE.getProc_Steps();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.InstructionImpl <em>Instruction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.InstructionImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getInstruction()
		 * @generated
		 */
		EClass INSTRUCTION = eINSTANCE.getInstruction();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUCTION__EVENT = eINSTANCE.getInstruction_Event();

		/**
		 * The meta object literal for the '<em><b>Params</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTION__PARAMS = eINSTANCE.getInstruction_Params();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTION__TARGET = eINSTANCE.getInstruction_Target();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTION__SOURCE = eINSTANCE.getInstruction_Source();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTION__STEPS = eINSTANCE.getInstruction_Steps();

		/**
		 * The meta object literal for the '<em><b>Doc</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUCTION__DOC = eINSTANCE.getInstruction_Doc();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.StepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.StepImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getStep()
		 * @generated
		 */
		EClass STEP = eINSTANCE.getStep();

		/**
		 * The meta object literal for the '<em><b>Guard</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__GUARD = eINSTANCE.getStep_Guard();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__BODY = eINSTANCE.getStep_Body();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.ArrivalKindImpl <em>Arrival Kind</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.ArrivalKindImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getArrivalKind()
		 * @generated
		 */
		EClass ARRIVAL_KIND = eINSTANCE.getArrivalKind();

		/**
		 * The meta object literal for the '<em><b>Params</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARRIVAL_KIND__PARAMS = eINSTANCE.getArrivalKind_Params();

		/**
		 * The meta object literal for the '<em><b>Guard</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARRIVAL_KIND__GUARD = eINSTANCE.getArrivalKind_Guard();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARRIVAL_KIND__BODY = eINSTANCE.getArrivalKind_Body();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.ProcessorImpl <em>Processor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.ProcessorImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getProcessor()
		 * @generated
		 */
		EClass PROCESSOR = eINSTANCE.getProcessor();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESSOR__ROLES = eINSTANCE.getProcessor_Roles();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.RoleImpl <em>Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.RoleImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getRole()
		 * @generated
		 */
		EClass ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE__VALUE = eINSTANCE.getRole_Value();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.LaneImpl <em>Lane</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.LaneImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getLane()
		 * @generated
		 */
		EClass LANE = eINSTANCE.getLane();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANE__INDEX = eINSTANCE.getLane_Index();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE__LABEL = eINSTANCE.getLane_Label();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE__KIND = eINSTANCE.getLane_Kind();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANE__VALUE = eINSTANCE.getLane_Value();

		/**
		 * The meta object literal for the '<em><b>Labelled</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANE__LABELLED = eINSTANCE.getLane_Labelled();

		/**
		 * The meta object literal for the '<em><b>Hatch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE__HATCH = eINSTANCE.getLane_Hatch();

		/**
		 * The meta object literal for the '<em><b>Glyph</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE__GLYPH = eINSTANCE.getLane_Glyph();

		/**
		 * The meta object literal for the '<em><b>Letter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE__LETTER = eINSTANCE.getLane_Letter();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANE__DECISION = eINSTANCE.getLane_Decision();

		/**
		 * The meta object literal for the '<em><b>Candidate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE__CANDIDATE = eINSTANCE.getLane_Candidate();

		/**
		 * The meta object literal for the '<em><b>Shades</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE__SHADES = eINSTANCE.getLane_Shades();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.HazardImpl <em>Hazard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.HazardImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getHazard()
		 * @generated
		 */
		EClass HAZARD = eINSTANCE.getHazard();

		/**
		 * The meta object literal for the '<em><b>Warning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAZARD__WARNING = eINSTANCE.getHazard_Warning();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAZARD__ALIASES = eINSTANCE.getHazard_Aliases();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAZARD__AT = eINSTANCE.getHazard_At();

		/**
		 * The meta object literal for the '<em><b>Guard</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HAZARD__GUARD = eINSTANCE.getHazard_Guard();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.RuleOverrideImpl <em>Rule Override</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.RuleOverrideImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getRuleOverride()
		 * @generated
		 */
		EClass RULE_OVERRIDE = eINSTANCE.getRuleOverride();

		/**
		 * The meta object literal for the '<em><b>Guard</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_OVERRIDE__GUARD = eINSTANCE.getRuleOverride_Guard();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_OVERRIDE__BODY = eINSTANCE.getRuleOverride_Body();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.DisableImpl <em>Disable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.DisableImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getDisable()
		 * @generated
		 */
		EClass DISABLE = eINSTANCE.getDisable();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISABLE__RULE = eINSTANCE.getDisable_Rule();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.BlockImpl <em>Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.BlockImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getBlock()
		 * @generated
		 */
		EClass BLOCK = eINSTANCE.getBlock();

		/**
		 * The meta object literal for the '<em><b>Statements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLOCK__STATEMENTS = eINSTANCE.getBlock_Statements();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.StatementImpl <em>Statement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.StatementImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getStatement()
		 * @generated
		 */
		EClass STATEMENT = eINSTANCE.getStatement();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.AssignImpl <em>Assign</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.AssignImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getAssign()
		 * @generated
		 */
		EClass ASSIGN = eINSTANCE.getAssign();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGN__TARGET = eINSTANCE.getAssign_Target();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGN__VALUE = eINSTANCE.getAssign_Value();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.IfStatementImpl <em>If Statement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.IfStatementImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getIfStatement()
		 * @generated
		 */
		EClass IF_STATEMENT = eINSTANCE.getIfStatement();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IF_STATEMENT__CONDITION = eINSTANCE.getIfStatement_Condition();

		/**
		 * The meta object literal for the '<em><b>Then</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IF_STATEMENT__THEN = eINSTANCE.getIfStatement_Then();

		/**
		 * The meta object literal for the '<em><b>Otherwise</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IF_STATEMENT__OTHERWISE = eINSTANCE.getIfStatement_Otherwise();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.GotoImpl <em>Goto</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.GotoImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getGoto()
		 * @generated
		 */
		EClass GOTO = eINSTANCE.getGoto();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOTO__TARGET = eINSTANCE.getGoto_Target();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOTO__ARGUMENTS = eINSTANCE.getGoto_Arguments();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.CallStatementImpl <em>Call Statement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.CallStatementImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getCallStatement()
		 * @generated
		 */
		EClass CALL_STATEMENT = eINSTANCE.getCallStatement();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALL_STATEMENT__TARGET = eINSTANCE.getCallStatement_Target();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALL_STATEMENT__ARGUMENTS = eINSTANCE.getCallStatement_Arguments();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.ExecuteImpl <em>Execute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.ExecuteImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getExecute()
		 * @generated
		 */
		EClass EXECUTE = eINSTANCE.getExecute();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.ChooseStatementImpl <em>Choose Statement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.ChooseStatementImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getChooseStatement()
		 * @generated
		 */
		EClass CHOOSE_STATEMENT = eINSTANCE.getChooseStatement();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHOOSE_STATEMENT__TARGET = eINSTANCE.getChooseStatement_Target();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHOOSE_STATEMENT__TYPE = eINSTANCE.getChooseStatement_Type();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.SayImpl <em>Say</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.SayImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getSay()
		 * @generated
		 */
		EClass SAY = eINSTANCE.getSay();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAY__TEXT = eINSTANCE.getSay_Text();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAY__ARGUMENTS = eINSTANCE.getSay_Arguments();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.MarkStatementImpl <em>Mark Statement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.MarkStatementImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getMarkStatement()
		 * @generated
		 */
		EClass MARK_STATEMENT = eINSTANCE.getMarkStatement();

		/**
		 * The meta object literal for the '<em><b>Lane</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MARK_STATEMENT__LANE = eINSTANCE.getMarkStatement_Lane();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MARK_STATEMENT__INDEX = eINSTANCE.getMarkStatement_Index();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK_STATEMENT__KIND = eINSTANCE.getMarkStatement_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK_STATEMENT__TEXT = eINSTANCE.getMarkStatement_Text();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MARK_STATEMENT__ARGUMENTS = eINSTANCE.getMarkStatement_Arguments();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.ExpressionImpl <em>Expression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.ExpressionImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getExpression()
		 * @generated
		 */
		EClass EXPRESSION = eINSTANCE.getExpression();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.ConditionalImpl <em>Conditional</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.ConditionalImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getConditional()
		 * @generated
		 */
		EClass CONDITIONAL = eINSTANCE.getConditional();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITIONAL__CONDITION = eINSTANCE.getConditional_Condition();

		/**
		 * The meta object literal for the '<em><b>Then</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITIONAL__THEN = eINSTANCE.getConditional_Then();

		/**
		 * The meta object literal for the '<em><b>Otherwise</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITIONAL__OTHERWISE = eINSTANCE.getConditional_Otherwise();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.BinaryImpl <em>Binary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.BinaryImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getBinary()
		 * @generated
		 */
		EClass BINARY = eINSTANCE.getBinary();

		/**
		 * The meta object literal for the '<em><b>Left</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BINARY__LEFT = eINSTANCE.getBinary_Left();

		/**
		 * The meta object literal for the '<em><b>Op</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINARY__OP = eINSTANCE.getBinary_Op();

		/**
		 * The meta object literal for the '<em><b>Right</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BINARY__RIGHT = eINSTANCE.getBinary_Right();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.UnaryImpl <em>Unary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.UnaryImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getUnary()
		 * @generated
		 */
		EClass UNARY = eINSTANCE.getUnary();

		/**
		 * The meta object literal for the '<em><b>Op</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNARY__OP = eINSTANCE.getUnary_Op();

		/**
		 * The meta object literal for the '<em><b>Operand</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNARY__OPERAND = eINSTANCE.getUnary_Operand();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.MembershipImpl <em>Membership</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.MembershipImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getMembership()
		 * @generated
		 */
		EClass MEMBERSHIP = eINSTANCE.getMembership();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMBERSHIP__VALUE = eINSTANCE.getMembership_Value();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMBERSHIP__MEMBERS = eINSTANCE.getMembership_Members();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.TypeTestImpl <em>Type Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.TypeTestImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getTypeTest()
		 * @generated
		 */
		EClass TYPE_TEST = eINSTANCE.getTypeTest();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TYPE_TEST__VALUE = eINSTANCE.getTypeTest_Value();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TYPE_TEST__TYPE = eINSTANCE.getTypeTest_Type();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.IntLiteralImpl <em>Int Literal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.IntLiteralImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getIntLiteral()
		 * @generated
		 */
		EClass INT_LITERAL = eINSTANCE.getIntLiteral();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INT_LITERAL__VALUE = eINSTANCE.getIntLiteral_Value();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.BoolLiteralImpl <em>Bool Literal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.BoolLiteralImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getBoolLiteral()
		 * @generated
		 */
		EClass BOOL_LITERAL = eINSTANCE.getBoolLiteral();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOL_LITERAL__VALUE = eINSTANCE.getBoolLiteral_Value();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.NowhereLiteralImpl <em>Nowhere Literal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.NowhereLiteralImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getNowhereLiteral()
		 * @generated
		 */
		EClass NOWHERE_LITERAL = eINSTANCE.getNowhereLiteral();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.ReferenceImpl <em>Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.ReferenceImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getReference()
		 * @generated
		 */
		EClass REFERENCE = eINSTANCE.getReference();

		/**
		 * The meta object literal for the '<em><b>Symbol</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERENCE__SYMBOL = eINSTANCE.getReference_Symbol();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.IndexAccessImpl <em>Index Access</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.IndexAccessImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getIndexAccess()
		 * @generated
		 */
		EClass INDEX_ACCESS = eINSTANCE.getIndexAccess();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDEX_ACCESS__TARGET = eINSTANCE.getIndexAccess_Target();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDEX_ACCESS__INDEX = eINSTANCE.getIndexAccess_Index();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.FieldAccessImpl <em>Field Access</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.FieldAccessImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getFieldAccess()
		 * @generated
		 */
		EClass FIELD_ACCESS = eINSTANCE.getFieldAccess();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELD_ACCESS__TARGET = eINSTANCE.getFieldAccess_Target();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_ACCESS__FIELD = eINSTANCE.getFieldAccess_Field();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.CallExpressionImpl <em>Call Expression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.CallExpressionImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getCallExpression()
		 * @generated
		 */
		EClass CALL_EXPRESSION = eINSTANCE.getCallExpression();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALL_EXPRESSION__FUNCTION = eINSTANCE.getCallExpression_Function();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALL_EXPRESSION__ARGUMENTS = eINSTANCE.getCallExpression_Arguments();

		/**
		 * The meta object literal for the '{@link trapline.model.semantics.impl.QuantifierImpl <em>Quantifier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.semantics.impl.QuantifierImpl
		 * @see trapline.model.semantics.impl.SemanticsPackageImpl#getQuantifier()
		 * @generated
		 */
		EClass QUANTIFIER = eINSTANCE.getQuantifier();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTIFIER__KIND = eINSTANCE.getQuantifier_Kind();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUANTIFIER__TYPE = eINSTANCE.getQuantifier_Type();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUANTIFIER__BODY = eINSTANCE.getQuantifier_Body();

		/**
		 * The meta object literal for the '<em><b>Otherwise</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUANTIFIER__OTHERWISE = eINSTANCE.getQuantifier_Otherwise();

	}

} //SemanticsPackage
