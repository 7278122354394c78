# Sourced by ./verify, which sets `root` and `log`. Runs the build on a virtual display and tells how its tests fared.

# Runs Maven with these arguments under a window manager, which gives windows their focus; prints a line per module.
# The status of Maven has to be carried past the pipe.
build_on_display() {
	status_file=$root/.mvn/dist/status
	rm -f "$status_file"
	export root
	{ xvfb-run -a -s '-screen 0 1600x1000x24' sh -c '
		. "$root/releng/sh/maven.sh"
		openbox & manager=$!
		status=0
		run_maven --fail-at-end "$@" || status=$?
		kill $manager
		exit $status' sh "$@" 2>&1 || echo $? >"$status_file"; } |
		tee "$log" |
		sed -n -u -e 's/^\[INFO\] Building \(trapline[^ ]*\).*\(\[[0-9]*\/[0-9]*\]\)$/\2 \1/p' \
			-e 's/.*\(Tests run: [0-9]*, .*\), Time elapsed: \(.* s\)[^i]*in \(.*\)$/        \3: \1, \2/p' \
			-e '/^\[ERROR\] .*FAILURE!/p'
	[ ! -s "$status_file" ] || return "$(cat "$status_file")"
}

# So that the summary counts this run only.
forget_reports() {
	rm -rf "$root"/bundles/*.tests/target/surefire-reports
}

# The tests that failed, each with the beginning of its message; then what Maven says, without its advice on how to ask it again.
show_failures() {
	echo
	echo 'What failed:'
	awk '/<<< (FAILURE|ERROR)!$/ { sub(/ -- Time.*/, ""); print; message = 12; next }
		/^\tat / || /^\[/ { message = 0 }
		message { print "    " substr($0, 1, 300); message-- }' "$log"
	sed -n -e '/To see the full stack trace/q' -e 's/^\[ERROR\] //p' "$log" |
		grep -v -F 'org.eclipse.swt.${osgi.platform}' | awk '!seen[$0]++' | head -n 60
}

# Runs a check that is no test of a bundle, and counts it.
check() {
	if "$@"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
	fi
}

# Adds the tests of all reports to `passed` and `failed`; names the bundles of tests that hold none.
count_tests() {
	echo
	sums=$(find "$root"/bundles/*.tests/target/surefire-reports -name 'TEST-*.xml' 2>/dev/null |
		xargs -r grep -h -o -m 1 -e '<testsuite [^>]*>' |
		awk '
			function number(name) {
				return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0
			}
			{ tests += number("tests"); bad += number("failures") + number("errors"); skipped += number("skipped") }
			END { printf "%d %d %d", tests - bad - skipped, bad, skipped }')
	# shellcheck disable=SC2086 # three numbers
	set -- $sums
	passed=$((passed + $1))
	failed=$((failed + $2))
	[ "$3" = 0 ] || echo "$3 tests were skipped."
	for bundle in "$root"/bundles/*.tests; do
		[ -n "$(find "$bundle/target/surefire-reports" -name 'TEST-*.xml' -print -quit 2>/dev/null)" ] ||
			echo "No tests ran in $(basename "$bundle")."
	done
}
