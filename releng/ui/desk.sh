# Sourced by the scripts that drive the built product as a user with mouse and keys would; they set `product`, its start
# script, and `patience`, which multiplies all waiting. A virtual display with a window manager, and a folder `work` that
# goes when the script ends.

for tool in Xvfb openbox xdotool import; do
	command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 2; }
done

# Opens the display, 1600x1000.
open_desk() {
	work=$(mktemp -d)
	export XDG_STATE_HOME=$work/state XDG_CACHE_HOME=$work/cache NO_AT_BRIDGE=1
	unset WAYLAND_DISPLAY TRAPLINE_DATA
	started=()
	trap close_desk EXIT
	exec 3>"$work/display"
	# without -noreset it begins anew when its last client leaves, and drops who is just coming: the window manager
	Xvfb -displayfd 3 -noreset -screen 0 1600x1000x24 >/dev/null 2>&1 &
	started+=($!)
	for _ in $(seq 50); do [ -s "$work/display" ] && break; sleep 0.1; done
	DISPLAY=:$(cat "$work/display")
	export DISPLAY
	openbox >/dev/null 2>&1 &
	started+=($!)
	for _ in $(seq 50); do xdotool get_num_desktops >/dev/null 2>&1 && return; sleep 0.1; done
	echo "no window manager came" >&2
	exit 1
}

# The window ends before its display: a display that goes first ends the process in the middle of its own ending.
close_desk() {
	for ((i = ${#started[@]} - 1; i >= 0; i--)); do
		kill "${started[i]}" 2>/dev/null || true
		wait "${started[i]}" 2>/dev/null || true
	done
	rm -rf "$work"
}

rest() { sleep "$(awk "BEGIN { print $1 * $patience }")"; }
press() { xdotool key --delay 60 "$@"; rest 1; }
click() { xdotool mousemove "$1" "$2" click "${3:-1}"; rest 0.7; }

# The first window whose title fits; a window may go while it is asked.
window() { { xdotool search --onlyvisible --name "$1" 2>/dev/null || true; } | head -n 1; }

# Starts the product and waits for its window.
start_product() {
	"$product" "$@" >"$work/out.log" 2>&1 &
	started+=($!)
	for _ in $(seq 120); do [ -n "$(window '^Trapline')" ] && break; rest 0.5; done
	[ -n "$(window '^Trapline')" ] || { echo "no window came:" >&2; cat "$work/out.log" >&2; exit 1; }
}

# settle [SECONDS]: waits until the picture has not changed for so long, 0.8 if not said.
settle() {
	local last= picture
	for _ in $(seq 60); do
		picture=$(import -window root -resize 25% rgb:- | cksum)
		[ "$picture" = "$last" ] && return
		last=$picture
		rest "${1:-0.8}"
	done
}
