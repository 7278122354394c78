# Sourced by the commands, which set `root`. The built product, and whether it is older than its sources.

product=$root/releng/trapline.product/target/products/trapline/linux/gtk/$(uname -m)
product_stamp=$root/releng/trapline.product/target/built

# Takes some ten milliseconds. Compares times of files only: directories change with every build.
product_is_current() {
	[ -f "$product_stamp" ] && [ -z "$(cd "$root" && find pom.xml targets features releng bundles \
		\( -name target -o -name bin -o -name '*.tests' \) -prune -o \
		-type f ! -name '.*' -newer "$product_stamp" -print -quit)" ]
}

build_product() {
	need_packages jdk maven
	mkdir -p "$root/.mvn/dist"
	log=$root/.mvn/dist/build.log
	begun=$root/.mvn/dist/begun
	(
		command -v flock >/dev/null && flock 9
		product_is_current && exit
		echo "Building Trapline; the first time takes some minutes, for downloads." >&2
		touch "$begun"
		if ! run_maven -q -DskipTests -pl targets,releng/trapline.product -am package >"$log" 2>&1; then
			grep -m 20 -e ERROR "$log" >&2 || tail -n 20 "$log" >&2
			echo "The build failed; all that it said is in $log" >&2
			exit 2
		fi
		mv "$begun" "$product_stamp"
	) 9>"$root/.mvn/dist/lock"
}
