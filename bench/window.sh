#!/bin/bash
# Measures in the window of the product, on a virtual display, and prints tables of README.md: bench/window.sh [frames|leaks [CYCLES]].
# PRODUCT names the folder of another product. Needs Xvfb, openbox, xdotool and ImageMagick.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
if [ -z "${PRODUCT:-}" ]; then
	. "$root/releng/sh/packages.sh"
	. "$root/releng/sh/maven.sh"
	. "$root/releng/sh/product.sh"
	product_is_current || build_product
else
	product=$PRODUCT
fi
built=$product
patience=1
. "$root/releng/ui/desk.sh"
open_desk

# A product of its own, with a bundle that measures once the window is there.
cp -a "$built" "$work/product"
product=$work/product/trapline
mkdir -p "$work/classes"
javac -nowarn -d "$work/classes" -cp "$(ls "$work"/product/plugins/*.jar | tr '\n' ':')" "$root"/bench/window/*.java
jar -cfm "$work/product/plugins/trapline.bench.window_1.0.0.jar" "$root/bench/window/MANIFEST.MF" \
	-C "$work/classes" . -C "$root/bench/window" plugin.xml
echo 'trapline.bench.window,1.0.0,plugins/trapline.bench.window_1.0.0.jar,4,false' \
	>>"$work/product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"

export JAVA_TOOL_OPTIONS="-Dtrapline.bench=${1:-frames} -Dtrapline.bench.cycles=${2:-500} -Dtrapline.bench.out=$work/table -Dosgi.clean=true"
"$product" >"$work/out.log" 2>&1 || { cat "$work/out.log" >&2; exit 1; }
cat "$work/table"
