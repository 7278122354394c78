#!/bin/sh
# Prints the tables of README.md, measured on this machine: bench/run.sh [--large]. --large adds 37 million states (8 GB of heap).
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/releng/sh/packages.sh"
. "$root/releng/sh/maven.sh"
. "$root/releng/sh/product.sh"
product_is_current || build_product

# The jars of the command line: only these come without signatures, which cannot be mixed within a package.
jars=$(while read -r name; do
	case $name in '' | '#'*) ;; *) find "$product/plugins" -name "${name}_*.jar" ;; esac
done <"$product/trapline.jars" | tr '\n' ':')
# ... and what the workbench does behind an edit, which needs no window.
jars=$jars$(find "$product/plugins" -name 'trapline.ui_*.jar')
java -Xmx10g -cp "$jars" "$root/bench/Benchmarks.java" "$@"

# Median wall time of five runs of a command, in milliseconds, after one that warms the disk cache.
median() {
	"$@" >/dev/null 2>&1 || true
	for round in 1 2 3 4 5; do
		from=$(date +%s%N)
		"$@" >/dev/null 2>&1 || true
		echo $((($(date +%s%N) - from) / 1000000))
	done | sort -n | sed -n 3p
}

echo
echo '| start of | ms |'
echo '|---|---|'
echo "| trapline --help | $(median "$product/trapline" --help) |"
echo "| trapline explain R-305 | $(median "$product/trapline" explain R-305) |"
echo "| trapline run example:s5-04 | $(median "$product/trapline" run example:s5-04) |"
