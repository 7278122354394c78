# Sourced by ./verify, which sets `root` and `product`. Asks Spin about what the built product explores: the distinct states of
# each model, without reduction, and what they show must be those that `trapline explore` finds.

# Asks about all shipped examples and some random Machines; adds to `passed` and `failed`.
ask_spin() {
	spin_began=$(date +%s)
	models=$(mktemp -d)
	touch "$models/tla"
	jars=$(sed -e '/^#/d' -e '/^$/d' "$product/trapline.jars" | while read -r name; do
		find "$product/plugins" -name "${name}_*.jar"
	done | tr '\n' ':')
	{
		java -Xmx2g -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$jars$root/bundles/trapline.machine.tests/target/classes" \
			"$root/releng/spin/Models.java" "$models" 2>"$models/errors" || touch "$models/broken"
	} | xargs -P "$(nproc)" -n 1 sh -c '. "$1/releng/sh/spin.sh"; spin_agrees "$2"' sh "$root" || true
	if [ -e "$models/broken" ]; then
		echo 'spin: not all models could be written'
		head -n 5 "$models/errors" | sed 's/^/    /'
		failed=$((failed + 1))
	fi
	cat "$models"/*/verdict "$models/tla" | awk '!/^(tla )?agrees/'
	agree=$(cat "$models"/*/verdict | awk '/^agrees/ { n++ } END { print n + 0 }')
	modules=$(awk '/^tla agrees/ { n++ } END { print n + 0 }' "$models/tla")
	differ=$(cat "$models"/*/verdict "$models/tla" | awk '!/^(tla )?agrees/ { n++ } END { print n + 0 }')
	states=$(cat "$models"/*/expected | awk '$1 == "states" { sum += $2 } END { print sum }')
	passed=$((passed + agree + modules))
	failed=$((failed + differ))
	echo "spin: $agree models agree ($states states), and $modules modules of TLA+; $differ differ;" \
		"$(($(date +%s) - spin_began)) s"
	rm -rf "$models"
}

# Compiles and runs one model; writes `agrees`, or what differs in one line, to the file `verdict` of its folder.
spin_agrees() (
	cd "$1" || exit
	name="spin: $(basename "$1")"
	echo "$name came to no end" >verdict
	# compiling takes longer than running, but for models of many states
	[ "$(awk '$1 == "states" { print $2 }' expected)" -gt 100000 ] && optimise=-O1 || optimise=-O0
	vector=$(sed -n 's/.*-DVECTORSZ=\([0-9]*\).*/\1/p' model.pml)
	if ! spin -a model.pml >said 2>&1 ||
		! gcc "$optimise" -w -DSAFETY -DNOREDUCE "-DVECTORSZ=$vector" -o pan pan.c >said 2>&1; then
		echo "$name is no model: $(head -n 1 said)" >verdict
		exit
	fi
	./pan -m1000000 -w20 >said 2>&1
	sed -n 's/^ *\([0-9]*\) states, stored.*/states \1/p' said >found
	grep '^seen: ' said | sort -u >>found
	sort -u expected >sorted
	if grep -q 'errors: 0' said && sort -u found | cmp -s sorted; then
		echo agrees >verdict
	else
		echo "$name differs: expected $(tr '\n' ' ' <expected)and found $(tr '\n' ' ' <found)" >verdict
	fi
	rm -f pan pan.*
)
