# Sourced by the commands, which set `root`. The generated code that is committed: writing it, and comparing it.

generated='trapline.model trapline.notation trapline.notation.ide'

# Runs the generators on the bundles in this folder. They report some errors in words only, not by their status.
generate() {
	for bundle in $generated; do
		rm -rf "$1/$bundle/src-gen"
	done
	maven -q -f "$root/releng/generate/pom.xml" "-Dbundles=$1" generate-sources
	for bundle in $generated; do
		[ -d "$1/$bundle/src-gen" ] || return 1
	done
}

# Prints what the generators complained of.
generator_errors() {
	grep -m 20 -e ERROR "$1" || tail -n 20 "$1"
}

# Fails, naming the files, if the generators write something else than what is committed.
generated_is_current() {
	generate_began=$(date +%s)
	fresh=$root/.mvn/dist/generated
	rm -rf "$fresh"
	for bundle in $generated; do
		mkdir -p "$fresh/$bundle"
		(cd "$root/bundles/$bundle" && tar -c --exclude=./target --exclude=./bin .) | tar -x -C "$fresh/$bundle"
	done
	said=$root/.mvn/dist/generate.log
	if ! generate "$fresh" >"$said" 2>&1; then
		echo "src-gen: the generators fail; all that they said is in $said"
		generator_errors "$said"
		return 1
	fi
	same=true
	for bundle in $generated; do
		diff -rq "$root/bundles/$bundle/src-gen" "$fresh/$bundle/src-gen" || same=false
	done
	if ! $same; then
		echo 'src-gen: not what grammars and models generate; run releng/generate/run and commit the result'
		return 1
	fi
	echo "src-gen: as generated, $(($(date +%s) - generate_began)) s"
}
