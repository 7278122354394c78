# Sourced by ./verify, which sets `root` and `product`. Tries the built product as its users have it: commands on a
# plain JVM, without a display, from a folder of their own; then the window, and three first hours in it.

# Runs all trials; adds to `passed` and `failed`.
try_product() {
	tries=$(mktemp -d)
	folder=$tries
	cp "$root/bundles/trapline.trace.tests/traces/v68-tracefs.trace" "$tries/recorded.trace"
	cp "$root/bundles/trapline.cli.tests/golden/corpus/small.yaml" "$tries/corpus.yaml"

	check expect 0 'Usage: trapline VERB' --help
	for verb in $(sed -n 's/^  \([a-z]*\) .*/\1/p' "$tries/out"); do
		mkdir -p "$tries/$verb"
		check expect 0 "Usage: trapline $verb" "$verb" --help
	done
	check looks_like s5-04.txt run example:s5-04
	check expect 0 'v0 mode' run example:nmi-window
	check expect 2 'there is no such file' run missing.trap
	check expect 2 'see trapline run --help' run --no-such-option example:s5-04
	check expect 1 'Searched' explore example:s5-04
	check expect 0 'NMIs are blocked' explain R-305
	check expect 0 'ftrace text' import recorded.trace
	check expect 1 '1 passed, 1 failed' conform corpus.yaml
	check expect 0 'observed' conform corpus.yaml --case a-trap
	check expect 2 'there is no case' conform corpus.yaml --case nothing
	check expect 0 '' export example:s5-04 -o picture.pdf
	check expect 0 '' export example:s5-04 -o picture.svg
	check expect 2 'explode' explode missing.trap
	check expect 2 'no display' example:s5-04
	check an_interrupted_sweep_has_its_rows
	check opens_a_window
	check readme_is_true
	rm -rf "$tries"
	walks_began=$(date +%s)
	for walk in mail_reader trace_engineer policy_designer; do
		check env PRODUCT="$product/trapline" "$root/releng/ui/walks.sh" $walk
	done
	echo "walks: $(($(date +%s) - walks_began)) s"
}

# expect STATUS TEXT ARGUMENTS...: ends with this status, says this, and no bad input ends in a stack trace.
expect() {
	want=$1 text=$2
	shift 2
	command_runs "$@"
	[ "$got" = "$want" ] || complain "ended with $got, not $want: trapline $*" || return
	cat "$tries/out" "$tries/err" | grep -q -F -e "$text" || complain "said nothing of '$text': trapline $*" || return
	! grep -q -E '^\s+at .*\(.*\)$' "$tries/err" || complain "showed a stack trace: trapline $*"
}

# looks_like GOLDEN ARGUMENTS...: prints what the golden file of the command line holds.
looks_like() {
	golden=$root/bundles/trapline.cli.tests/golden/$1
	shift
	command_runs "$@"
	{ cat "$tries/out"; sed 's/^/stderr: /' "$tries/err"; echo "status: $got"; } >"$tries/transcript"
	diff -u "$golden" "$tries/transcript" || complain "differs from $golden: trapline $*"
}

# Ctrl+C ends a sweep of many runs with the rows of those done so far. A job in the background of a script would not get the signal.
an_interrupted_sweep_has_its_rows() {
	got=0
	timeout --preserve-status -s INT 8 "$product/trapline" sweep example:exits/break-even --param kick=1000..20000:2 \
		--param cr3=300,400,500,600,700 --metric kick_cycles >"$tries/out" 2>"$tries/err" </dev/null || got=$?
	[ "$got" = 3 ] || complain "an interrupted sweep ended with $got, not 3" || return
	[ "$(sed -n 2p "$tries/out")" = A_SELECT,300,1000,2000000 ] || complain 'an interrupted sweep has no rows' || return
	grep -q -E '^cancelled after [1-9][0-9]* of 95010 runs$' "$tries/err" || complain 'an interrupted sweep does not say how far it came'
}

# Every command that the README shows with its output prints what each quoted line shows; a line of dots stands for others.
readme_is_true() {
	sed -n '/^```console$/,/^```$/p' "$root/README.md" | grep -v -x -F -e '```console' -e '```' -e '...' >"$tries/quoted"
	[ -s "$tries/quoted" ] || complain 'the README shows no command' || return
	folder=$root
	while IFS= read -r line; do
		case $line in
		'$ ./trapline '*)
			# shellcheck disable=SC2086 # a list of arguments
			command_runs ${line#??./trapline } ;;
		*) cat "$tries/out" "$tries/err" | grep -q -F -e "$line" || complain "the README shows what is not printed: $line" || return ;;
		esac
	done <"$tries/quoted"
}

command_runs() {
	got=0
	(cd "$folder" && env -u DISPLAY -u WAYLAND_DISPLAY "$product/trapline" "$@" \
		>"$tries/out" 2>"$tries/err" </dev/null) || got=$?
}

# The workbench of the product, which lacks what the target of the tests brings along, opens and logs no error.
opens_a_window() {
	workspace=$tries/workspace
	TRAPLINE_DATA=$workspace xvfb-run -a -s '-screen 0 1600x1000x24' sh -c '
		openbox >/dev/null 2>&1 & manager=$!
		"$1/trapline" >"$2/err" 2>&1 & workbench=$!
		seconds=0
		until xwininfo -root -tree | grep -q -i "\"[^\"]*trapline[^\"]*\": (\"trapline\|\"Trapline"; do
			seconds=$((seconds + 1))
			[ $seconds -lt 90 ] && kill -0 $workbench 2>/dev/null || break
			sleep 1
		done
		[ $seconds -lt 90 ] && sleep 5 && kill $workbench 2>/dev/null
		status=$?
		kill $workbench 2>/dev/null
		wait $workbench # before the display goes
		kill $manager
		exit $status' sh "$product" "$tries" || complain 'the window did not open, or did not stay' || return
	! grep -h -A 3 '^!ENTRY [^ ]* 4 ' "$workspace/.metadata/.log" 2>/dev/null || complain 'the workbench logged errors'
}

complain() {
	echo "product: $*"
	[ ! -s "$tries/err" ] || head -n 5 "$tries/err" | sed 's/^/    /'
	return 1
}
