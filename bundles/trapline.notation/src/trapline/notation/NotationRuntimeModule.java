package trapline.notation;


/**
 * Use this class to register components to be used at runtime / without the Equinox extension registry.
 */
public class NotationRuntimeModule extends AbstractNotationRuntimeModule {
}
