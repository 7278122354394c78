# Sourced by the commands. Gives `need_packages`: makes sure that packages of the operating system are there.

# Succeeds if one of the names (separated by |) is installed.
installed() {
	for name in $(echo "$1" | tr '|' ' '); do
		[ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] && return
	done
	return 1
}

# Prints the first of the names (separated by |) that this release of the system has, or else the first.
available() {
	for name in $(echo "$1" | tr '|' ' '); do
		[ -n "$(apt-cache show "$name" 2>/dev/null)" ] && { echo "$name"; return; }
	done
	echo "${1%%|*}"
}

# Succeeds if the Java compiler that the build will use is recent enough.
java_suffices() {
	version=$("${JAVA_HOME:+$JAVA_HOME/bin/}javac" -version 2>&1) || return 1
	version=${version#javac }
	[ "${version%%.*}" -ge 17 ] 2>/dev/null
}

# Turns the names of tools into packages, where the tool may also have come without a package.
wanted() {
	for want in "$@"; do
		case $want in
		jdk) java_suffices || echo 'openjdk-17-jdk|openjdk-21-jdk|openjdk-25-jdk' ;;
		maven | git | gcc | spin) command -v "$(echo "$want" | sed s/maven/mvn/)" >/dev/null || echo "$want" ;;
		*) installed "$want" || echo "$want" ;;
		esac
	done
}

# need_packages WHAT...: `jdk`, or a Debian package, or several of which one will do (a|b).
# Root installs what is missing; at a terminal anybody else is asked; otherwise it says what to type and exits with 2.
need_packages() {
	if ! command -v dpkg-query >/dev/null; then
		need_tools "$@"
		return
	fi
	missing=$(wanted "$@")
	[ -n "$missing" ] || return 0
	if [ "$(id -u)" = 0 ]; then
		apt-get update -q >&2
		sudo=
	else
		sudo=sudo
	fi
	missing=$(for want in $missing; do available "$want"; done | tr '\n' ' ')
	missing=${missing% }
	if [ "$(id -u)" != 0 ]; then
		[ -t 0 ] && [ -t 2 ] && command -v sudo >/dev/null || say_packages
		printf 'Trapline needs: %s\nInstall with sudo apt-get? [y/N] ' "$missing" >&2
		read -r answer
		case $answer in [yY]*) ;; *) say_packages ;; esac
		sudo apt-get update -q >&2
	fi
	echo "Installing: $missing" >&2
	# shellcheck disable=SC2086 # a list of names
	$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >&2
}

say_packages() {
	echo "These packages are missing; install them, then run this again:" >&2
	echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $missing" >&2
	exit 2
}

# Without dpkg there is no knowing the names of packages: check the programs, and name what to look for.
need_tools() {
	for want in "$@"; do
		case $want in
		jdk) java_suffices || missing="${missing-} JDK-17" ;;
		maven) command -v mvn >/dev/null || missing="${missing-} Maven" ;;
		git | xauth | openbox | xdotool | gcc | spin) command -v "$want" >/dev/null || missing="${missing-} $want" ;;
		imagemagick) command -v import >/dev/null || missing="${missing-} ImageMagick" ;;
		xvfb) command -v xvfb-run >/dev/null || missing="${missing-} xvfb-run" ;;
		esac
	done
	[ -z "${missing-}" ] && return
	echo "These are missing; install them in the way of your system, then run this again:$missing" >&2
	exit 2
}
