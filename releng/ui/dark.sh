#!/bin/bash
# Looks at the window in the dark theme: dark.sh [FOLDER] (default: target/screenshots). As drive.sh, which calls it.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
product=${PRODUCT:-$root/releng/trapline.product/target/products/trapline/linux/gtk/$(uname -m)/trapline}
shots=$(mkdir -p "${1:-$root/target/screenshots}" && cd "${1:-$root/target/screenshots}" && pwd)
patience=${PATIENCE:-1}

. "$root/releng/ui/desk.sh"
open_desk

shot() {
	import -window root "$shots/dark-$1.png"
	echo "$shots/dark-$1.png  $2"
}
# Gives a second start something to open, and waits until the running window shows it.
hand_over() {
	"$product" "$1" >/dev/null 2>&1
	for _ in $(seq 60); do [ -n "$(window "^Trapline: $2")" ] && break; rest 0.5; done
	rest 2
	settle
}

start_product -cssTheme org.eclipse.e4.ui.css.theme.e4_dark
rest 6
settle
hand_over example:s5-04 s5-04
shot example "An example as it opens"
press ctrl+shift+c
for _ in $(seq 60); do [ -n "$(window '^Compare With')" ] && break; rest 0.5; done
settle
shot dialog "What to compare with"
xdotool type --delay 60 'variant gate=cpl'
settle
press Return
rest 3
settle
shot compare "Two policies, lane by lane"
press ctrl+w
settle
press F9
rest 8
settle
click 400 806
settle
shot explore "Explored, with the shortest run to a hazard"
press ctrl+w
settle
cp "$root/bundles/trapline.library/resources/examples/s5-04.trap" "$work/nmi-db-gate.trap"
hand_over "$work/nmi-db-gate.trap" nmi-db-gate
# The drawer of events, and a story, whose arrow is then shown.
click 950 296
rest 1
click 420 167
settle
shot diagram "The diagram with its drawers; a story is selected"
click 715 721
settle
shot properties "Its properties"
click 387 721
click 420 167
press alt+Next
settle
shot source "The text"
