package trapline.conform.mutation;

/** A case of a corpus. */
sealed interface CorpusWitness extends Witness permits CaseWitness, VectorWitness {
	/** Its topic: of several witnesses those of different topics are asked first. */
	String topic();
}
