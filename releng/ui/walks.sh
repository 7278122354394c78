#!/bin/bash
# Three first hours with the built product, each on a virtual display of its own, with window manager, mouse and keys:
# walks.sh [WALK...]. What counts is what a user gets: files, and titles of windows; nothing is compared by pixels.
# The picture of a walk that fails is in target/walks. PRODUCT names another start script; PATIENCE multiplies waiting.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
product=${PRODUCT:-$root/releng/trapline.product/target/products/trapline/linux/gtk/$(uname -m)/trapline}
patience=${PATIENCE:-1}
. "$root/releng/ui/desk.sh"

step=
# Says what the walker does next; a failure is reported with it.
doing() {
	step=$*
	echo "  $(date +%T)  $step"
}
fail() {
	mkdir -p "$root/target/walks"
	import -window root "$root/target/walks/$walk.png" || true
	echo "walk $walk: while the user $step: $*; the picture is target/walks/$walk.png" >&2
	exit 1
}
# await SECONDS WHAT COMMAND...: waits until the command succeeds.
await() {
	local end=$((SECONDS + $(awk "BEGIN { print int($1 * $patience) }"))) what=$2
	shift 2
	until "$@"; do
		[ $SECONDS -lt $end ] || fail "waited in vain for $what"
		sleep 0.2
	done
}
active() { [[ $(xdotool getactivewindow getwindowname 2>/dev/null) =~ $1 ]]; }
in_front() { await "${2:-60}" "a window '$1'" active "$1"; }
has() { grep -q -e "$2" "$1" 2>/dev/null; }
differs_from() { [ "$(import -window root rgb:- | cksum)" != "$1" ]; }
# Presses a key that must change something that is seen.
press_seen() {
	local before
	settle 0.3
	before=$(import -window root rgb:- | cksum)
	xdotool key "$1"
	await 20 "something to happen after $1" differs_from "$before"
}
# Hands a file or example to the running window, as a second start does.
open() {
	"$product" "$1" >/dev/null 2>&1
	in_front "^Trapline: $2"
	settle 0.3
}
# Fills the file field of the wizard in front, and finishes.
finish_wizard() {
	xdotool key alt+i
	xdotool key ctrl+a
	xdotool type --delay 12 "$1"
	sleep 0.3
	xdotool key Return
	await 40 "the file $1" test -s "$1"
}
# Exports what is in front as text.
export_text() {
	xdotool key ctrl+e
	in_front '^Export'
	finish_wizard "$1"
	in_front '^Trapline'
	fits_a_mail "$1"
}
# Every line goes into a mail: 72 columns, 7 bits.
fits_a_mail() {
	[ "$(wc -L <"$1")" -le 72 ] || fail "a line of $1 is longer than 72 columns"
	! LC_ALL=C grep -q '[^ -~]' "$1" || fail "$1 has characters that are not 7-bit"
}
# Explores; the keys go to a cell of the table of variants, or to a line of the list of hazards, and open its run.
open_witness() {
	for patient in 0.4 1 2 4 8; do
		# a view that has the focus keeps it where it is
		xdotool key F12
		sleep 0.3
		xdotool key F9
		settle $patient
		# shellcheck disable=SC2086 # a list of keys
		xdotool key --delay 250 $1
		for _ in $(seq 15); do active "$2" && return; sleep 0.2; done
	done
	fail "no run of '$2' was opened"
}
# The command line reads what the window has written.
command_line() {
	env -u DISPLAY "$product" "$@" >"$work/cli.out" 2>"$work/cli.err"
}

mail_reader() {
	start_product
	doing 'opens the example of a claim'
	open example:s5-04 s5-04
	doing 'goes back from the hazard and forth again'
	press_seen alt+Home
	press_seen F6
	press_seen F8
	doing 'looks at all policies, and at the run behind a cell'
	open_witness 'Tab Right Return' 'Trapline: S5-04 never H5_CR2'
	doing 'exports that run'
	export_text "$work/claim.txt"
	has "$work/claim.txt" 'gate=open_gate' || fail 'the text does not name the policy'
	has "$work/claim.txt" '^!. *H5_CR2  the address in CR2 is replaced' || fail 'the text lacks the hazard'
	doing 'checks the claim on the command line'
	command_line run example:s5-04 --variant gate=open_gate || [ $? = 1 ] || fail 'the run ended badly'
	has "$work/cli.err" 'check fails: never H5_CR2' || fail 'the command line does not say that the claim holds'
}

trace_engineer() {
	cp "$root/bundles/trapline.trace.tests/traces/v68-tracefs.trace" "$work/machine.trace"
	start_product
	doing 'opens a recorded trace'
	open "$work/machine.trace" machine.trace
	doing 'steps and asks why'
	press_seen F6
	press_seen Right
	doing 'compares the trace with a scenario'
	open example:idt-vectoring idt-vectoring
	xdotool key ctrl+shift+c
	in_front '^Compare With'
	xdotool type --delay 40 'open: machine'
	sleep 0.5
	xdotool key Return
	in_front '^Trapline: idt-vectoring and machine'
	press_seen ctrl+period
	doing 'exports the comparison'
	export_text "$work/compared.txt"
	has "$work/compared.txt" 'B: machine.trace' || fail 'the text does not name the trace'
	has "$work/compared.txt" 'First difference at' || fail 'the first difference is not told'
	has "$work/compared.txt" 'A exits' || fail 'the lanes of the scenario are missing'
	has "$work/compared.txt" 'B exits' || fail 'the lanes of the trace are missing'
	doing 'tables the exits on the command line'
	command_line import --exits "$work/machine.trace" || fail 'import ended badly'
	has "$work/cli.out" 'EPT_VIOLATION' || fail 'the table lacks the exits'
}

policy_designer() {
	start_product
	doing 'begins with an almost empty scenario'
	xdotool key ctrl+n
	in_front '^New Scenario'
	xdotool key End
	finish_wizard "$work/mine.trap"
	in_front '^Trapline: mine.trap'
	settle 0.3
	before=$(grep -c ': nmi on v0' "$work/mine.trap")
	doing 'drops an NMI into the row of events'
	drop_nmi
	doing 'sees it in the run and saves'
	in_front '^Trapline: mine.trap'
	settle 0.3
	await 30 'a second NMI in the saved text' save_nmis $((before + 1))
	doing 'explores, and opens a run to a hazard'
	open_witness 'Home Return' 'Trapline: my-vmx H-'
	doing 'exports it for a mail'
	export_text "$work/mail.txt"
	has "$work/mail.txt" '^!1  H-04' || fail 'the text lacks the hazard that the second NMI brings'
	doing 'runs the file on the command line'
	command_line explore "$work/mine.trap" || [ $? = 1 ] || fail 'explore ended badly'
	has "$work/cli.out" 'Hazard H-04' || fail 'the command line does not find the hazard'
}
# Saves; the key does nothing while nothing has changed yet.
save_nmis() {
	xdotool key ctrl+s
	sleep 0.5
	[ "$(grep -c ': nmi on v0' "$work/mine.trap")" = "$1" ]
}
# The row of events is at the upper left of the editor; Insert lists what may stand there.
drop_nmi() {
	for y in 128 134 140 122; do
		xdotool mousemove 312 $y click 1
		settle 0.3
		xdotool key Insert
		for _ in $(seq 20); do active '^Insert' && break; sleep 0.2; done
		active '^Insert' || continue
		xdotool type --delay 40 nmi
		sleep 0.5
		press_seen Return
		return
	done
	fail 'there is nowhere to drop it'
}

# What the log says is an error that nobody saw.
check_log() {
	! grep -h -A 3 '^!ENTRY [^ ]* 4 ' "$XDG_STATE_HOME/trapline/workspace/.metadata/.log" 2>/dev/null || fail 'the workbench logged errors'
}

[ $# -gt 0 ] || set -- mail_reader trace_engineer policy_designer
status=0
for walk in "$@"; do
	echo "walk $walk"
	began=$SECONDS
	set +e
	(
		set -e
		open_desk
		"$walk"
		check_log
	)
	ended=$?
	set -e
	echo "walk $walk: $([ $ended = 0 ] && echo done || echo failed), $((SECONDS - began)) s"
	[ $ended = 0 ] || status=1
done
exit $status
