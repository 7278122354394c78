#!/bin/bash
# Drives the built product on a virtual display, as a user with mouse and keys would, and keeps a screenshot of each
# step to be looked at: drive.sh [FOLDER] (default: target/screenshots). Needs Xvfb, openbox, xdotool and ImageMagick.
# PRODUCT names another start script; PATIENCE multiplies all waiting, for slow machines.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
product=${PRODUCT:-$root/releng/trapline.product/target/products/trapline/linux/gtk/$(uname -m)/trapline}
shots=$(mkdir -p "${1:-$root/target/screenshots}" && cd "${1:-$root/target/screenshots}" && pwd)
patience=${PATIENCE:-1}
[ -x "$product" ] || { echo "There is no product; run ./trapline --version first to build it" >&2; exit 2; }

. "$root/releng/ui/desk.sh"
open_desk

shot() {
	import -window root "$shots/$1.png"
	echo "$shots/$1.png  $2"
}
# Prints "X Y" of the leftmost pixel of a colour in the editor.
find_colour() {
	import -window root -depth 8 txt:- | awk -F '[,: ]' -v wanted="$1" '
		$1 > 360 && $1 < 1120 && $2 > 200 && $2 < 660 && toupper($0) ~ wanted && (best == "" || $1 < x) {
			x = $1
			best = $1 " " $2
		}
		END { print best }'
}
# Gives a second start something to open, and waits until the running window shows it.
hand_over() {
	"$product" "$1" >/dev/null 2>&1
	for _ in $(seq 60); do [ -n "$(window "^Trapline: $2")" ] && break; rest 0.5; done
	rest 2
	settle
}
drag() {
	xdotool mousemove "$1" "$2" mousedown 1
	for i in 1 2 3 4 5 6 7 8; do xdotool mousemove $(($1 + ($3 - $1) * i / 8)) $(($2 + ($4 - $2) * i / 8)); sleep 0.1; done
}
open_window() {
	start_product "$@"
	rest 6
}

open_window
settle
shot 01-welcome "The first start: welcome page, examples in the Explorer"

mine=$work/nmi-db-gate.trap
hand_over example:s5-04 s5-04
shot 02-example "A second start hands its example over; the editor stands on the hazard, Why is filled"

press F6 F6
shot 03-stepped "Two events further: State, Choices and Outline follow"
press shift+F6 shift+F6 shift+F6 shift+F6
shot 04-back "Back"
press alt+Home
press F5 F5 F5
shot 05-micro "Micro-steps from the start"
press F8
settle
shot 06-resumed "Resumed to the hazard"

press alt+Home
press space
rest 2
shot 15-playing "Space plays: what lies ahead is veiled, events that wait travel with the cursor"
press space
press F1
settle
shot 16-help "F1 tells what the timeline is for"

press ctrl+equal ctrl+equal
shot 07-zoomed "Zoomed in"
press ctrl+0

press alt+Next
settle
shot 08-source "The same scenario as text"
press alt+Prior

press ctrl+shift+c
for _ in $(seq 60); do [ -n "$(window '^Compare With')" ] && break; rest 0.5; done
settle
xdotool type --delay 60 'variant gate=cpl'
settle
press Return
rest 3
settle
shot 25-compared "The same story under two policies, lane by lane; the cursor stands on the first difference"
press ctrl+w
settle

press ctrl+e
rest 2
shot 09-export "The export wizard with its preview"
press Escape
settle

press F9
rest 8
settle
shot 21-explored "Explored: hazards, checks, the table of variants"
click 400 806
settle
shot 22-witness "The shortest run to a hazard, as a timeline that can be forked"
click 1449 720
settle
xdotool mousemove 1322 93 click --repeat 2 --delay 80 1
rest 2
settle
shot 23-states "The states that were explored; the shortest run to the hazard is heavy"
xdotool mousemove 1322 93
press ctrl+m
settle
press ctrl+w
settle

cp "$root/bundles/trapline.library/resources/examples/s5-04.trap" "$mine"
hand_over "$mine" nmi-db-gate
# The drawer of events, an NMI for the guest in it, the row of events.
click 950 296
rest 1
click 1075 233
xdotool mousemove 700 136
rest 0.5
xdotool mousemove 885 136
rest 0.5
click 890 136
settle
shot 24-diagram "A scenario of one's own: its diagram above its run; an NMI for the guest has been dropped"
click 715 721
settle
shot 26-properties "The properties of what is selected, in the diagram and in the outline"
click 387 721
click 700 250
press ctrl+z
press ctrl+shift+d
press alt+Home
settle
read -r x y <<<"$(find_colour '#D55E00')"
[ -n "$x" ] || { echo "the NMI is not seen" >&2; exit 1; }
drag $((x + 6)) $((y + 2)) $((x + 140)) $((y + 2))
shot 10-dragging "The NMI is being dragged: legal columns are tinted"
xdotool mouseup 1
settle
shot 11-moved "It is moved; text and run followed"
xdotool key alt+e
rest 2
shot 12-undo "Edit > Undo names the act"
press Escape
press ctrl+z
settle

cat >"$work/kick.trace" <<'TRACE'
 CPU 0/KVM-7289  [003] d..1.  100.000010: kvm_entry: vcpu 0, rip 0xffffffff81000000
 CPU 0/KVM-7289  [003] d..1.  100.000020: kvm_exit: vcpu 0 reason EPT_VIOLATION rip 0xffffffff81000010 info1 0x0000000000000181 info2 0x0000000000000000 intr_info 0x00000000 error_code 0x00000000
 CPU 0/KVM-7289  [003] d..1.  100.000025: kvm_inj_exception: #PF (0x2)
 CPU 0/KVM-7289  [003] d..1.  100.000030: kvm_entry: vcpu 0, rip 0xffffffff81000010 intr_info 0x80000b0e error_code 0x00000002
 CPU 0/KVM-7289  [003] d..1.  100.000041: kvm_exit: vcpu 0 reason EXTERNAL_INTERRUPT rip 0xffffffff81000050 info1 0x0000000000000000 info2 0x0000000000000000 intr_info 0x800000ec error_code 0x00000000
 CPU 0/KVM-7289  [003] d..1.  100.000052: kvm_inj_virq: IRQ 0xec
 CPU 0/KVM-7289  [003] d..1.  100.000055: kvm_entry: vcpu 0, rip 0xffffffff81000050 intr_info 0x800000ec error_code 0x00000000
 CPU 0/KVM-7289  [003] d..1.  100.000071: kvm_exit: vcpu 0 reason HLT rip 0xffffffff81000090 info1 0x0000000000000000 info2 0x0000000000000000 intr_info 0x00000000 error_code 0x00000000
TRACE
hand_over "$work/kick.trace" kick
shot 13-trace "A recorded trace in the same timeline"

# A corpus by the keyboard: its cases, then the first of them that is disputed.
cp "$root/bundles/trapline.conform.tests/corpus/oracle/breakpoints.yaml" "$root/bundles/trapline.conform.tests/corpus/sidecar.yaml" "$work"
hand_over "$work/breakpoints.yaml" breakpoints
shot 19-corpus "A corpus: its cases with their verdicts"
click 600 400
press Home
case_number=$(grep -E '^ *- id:' "$work/breakpoints.yaml" | grep -nw 'bpcode-irq-on-icebp' | cut -d : -f 1)
for _ in $(seq 2 "$case_number"); do xdotool key --delay 60 Down; done
press Return
for _ in $(seq 60); do [ -n "$(window '^Trapline: bpcode-irq-on-icebp')" ] && break; rest 0.5; done
[ -n "$(window '^Trapline: bpcode-irq-on-icebp')" ] || { echo "the case was not opened" >&2; exit 1; }
settle
shot 20-conform "A case as a timeline: expected and observed as two lanes, the cursor on the first difference"
press F6
press shift+F6

# A file dragged from another program, as from the desktop.
cp "$root/bundles/trapline.library/resources/examples/s5-01.trap" "$work/dropped.trap"
java -cp "$(ls "$(dirname "$product")"/plugins/org.eclipse.swt.gtk.*.jar)" "$root/releng/ui/DragSource.java" \
	"$work/dropped.trap" 1538 300 >"$work/drag.log" 2>&1 &
started+=($!)
for _ in $(seq 60); do [ -n "$(window '^drag source')" ] && break; rest 0.5; done
rest 1
drag 1560 330 700 500
rest 1
xdotool mouseup 1
for _ in $(seq 60); do [ -n "$(window '^Trapline: dropped')" ] && break; rest 0.5; done
[ -n "$(window '^Trapline: dropped')" ] || { echo "the dropped file was not opened" >&2; cat "$work/drag.log" >&2; exit 1; }
settle
shot 17-dropped "A file dropped from another program is open"

press alt+Next
settle
press ctrl+End Return
xdotool type --delay 60 'knob '
press ctrl+space
rest 3
shot 18-proposals "Ctrl+Space proposes the knobs of the platform"
press Escape
press ctrl+z
press alt+Prior

printf 'scenario broken "no end"\nplatform platforms.intel_vmx\nvcpu v0 {\n\ttask { touch nowhere; done; }\n' >"$work/broken.trap"
hand_over "$work/broken.trap" broken
press alt+Next
settle
shot 14-broken "A text that does not parse: banner, problem, wave"

if grep -q 'Unhandled event loop exception' "$XDG_STATE_HOME"/trapline/workspace/.metadata/.log 2>/dev/null; then
	echo "the log has exceptions:" >&2
	grep -A 3 'MESSAGE' "$XDG_STATE_HOME"/trapline/workspace/.metadata/.log | head -n 40 >&2
	exit 1
fi

"$root/releng/ui/dark.sh" "$shots"
