#!/bin/sh
# Prints the tables of searches in README.md: ours on one and on two threads beside Spin's, one after the other, CPU seconds
# and peak memory of each; then what reduction leaves. bench/explore.sh [--large]. --large adds four and 37 million states.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/releng/sh/packages.sh"
. "$root/releng/sh/maven.sh"
. "$root/releng/sh/product.sh"
need_packages spin gcc
product_is_current || build_product
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# CPU seconds of a command, in hundredths; its output goes to a file.
cpu() {
	/bin/sh -c 'out=$1; shift; "$@" >"$out" 2>&1; times' sh "$work/out" "$@" |
		sed -n '2s/^\([0-9]*\)m\([0-9.]*\)s.*/\1 \2/p' | awk '{ printf "%.2f", $1 * 60 + $2 }'
}

wall() {
	from=$(date +%s%N)
	"$@" >"$work/out" 2>&1 || true
	awk "BEGIN { printf \"%.2f\", ($(date +%s%N) - $from) / 1e9 }"
}

field() {
	sed -n "s/^  \"$1\": \([0-9.]*\).*/\1/p" "$work/out" | head -n 1
}

# EXAMPLE VARIANT...
model() {
	name=$1
	shift
	variant=
	for each; do variant="$variant --variant $each"; done
	# shellcheck disable=SC2086 # words on purpose
	"$product/trapline" export "example:$name" $variant --as promela -o "$work/model.pml"
	(cd "$work" && spin -a model.pml >/dev/null)
	vector=$(sed -n 's/.*-DVECTORSZ=\([0-9]*\).*/\1/p' "$work/model.pml")
	for threads in 1 2; do
		# shellcheck disable=SC2086 # words on purpose
		seconds=$(wall "$product/trapline" explore "example:$name" $variant --no-reduction --threads $threads --json)
		echo "| $name $* | trapline, $threads threads | $(field states) | $(field seconds) (with start $seconds) | $(field bytesPerState) |"
	done
	slots=$(field states | awk '{ n = 1; while (2 ^ n < $1) n++; print n }')
	for form in '' -DCOLLAPSE; do
		# shellcheck disable=SC2086 # no flag or one
		(cd "$work" && gcc -O2 -w -DSAFETY -DNOREDUCE $form "-DVECTORSZ=$vector" -o "pan$form" pan.c)
		seconds=$(cd "$work" && cpu "./pan$form" -m1000000 "-w$slots")
		states=$(awk '/states, stored/ { print $1 }' "$work/out")
		# the stack of Spin's search, which is laid out beforehand, is left out
		bytes=$(awk '/total actual memory usage/ { all = $1 } /memory used for DFS stack/ { stack = $1 }
			END { printf "%d", (all - stack) * 1048576 }' "$work/out")
		echo "| $name $* | Spin -O2 -DSAFETY $form | $states | $seconds | $((bytes / states)) |"
	done
	# shellcheck disable=SC2086 # words on purpose
	"$product/trapline" explore "example:$name" $variant --json >"$work/out" 2>&1 || true
	echo "| $name $* | trapline, reduced | $(field states) | $(field seconds) | $(field bytesPerState) |"
}

echo '| model | search | states | seconds | bytes a state |'
echo '|---|---|---|---|---|'
model bench/reference faults=1
model bench/coupled rings=1
[ "${1-}" != --large ] || {
	model bench/coupled rings=2
	model bench/reference faults=2
}
